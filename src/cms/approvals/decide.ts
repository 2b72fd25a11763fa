import { APIError, type PayloadRequest } from 'payload'
import { carryOut } from '@/cms/plans/carry-out'
import { isRefusal, sentenceOf } from '@/cms/plans/explain'
import { makePlan } from '@/cms/plans/make'
import type { Plan } from '@/cms/plans/plan'
import { plansOf, removePlan } from '@/cms/plans/stored'
import { translate } from '@/cms/translate'
import { tellSubmitter } from './mails'
import { paragraphsIn } from './paragraphs'
import { changeApproval, decidedBy, type StoredApproval } from './stored'

/**
 * Publishes the text as it was submitted, now or at a time, in the transaction of `req`. Without a time
 * it is the date in the text, where that has not come yet.
 */
export async function approve(
  req: PayloadRequest,
  approval: StoredApproval,
  at?: string,
): Promise<StoredApproval> {
  const { plan } = approval
  const later = at ?? (Date.parse(plan.at) > Date.now() ? plan.at : null)
  await callOffOlder(req, plan)
  const now = { ...plan, at: new Date().toISOString() }
  try {
    if (later) await makePlan(req, { ...plan, at: later })
    else await carryOut(req, now, { overrideAccess: false })
  } catch (error) {
    throw isRefusal(error) ? refuse(sentenceOf(error), Reflect.get(error, 'status')) : error
  }
  return decided(req, approval, { state: 'approved', publishAt: later })
}

/** Sends it back with what is to be changed, in all of the text or in one paragraph. */
export async function giveBack(
  req: PayloadRequest,
  approval: StoredApproval,
  { comment, paragraph }: { comment: string; paragraph?: number | undefined },
): Promise<StoredApproval> {
  const about = paragraphsIn(approval.plan).find(({ number }) => number === paragraph)
  if (paragraph !== undefined && !about) throw refuse(translate(req, 'approvalParagraphUnknown'))
  return decided(req, approval, {
    state: 'returned',
    // Until it is submitted again, it waits for its communicators.
    open: true,
    comment,
    paragraph: about?.number ?? null,
    paragraphWords: about?.words ?? null,
  })
}

async function decided(
  req: PayloadRequest,
  approval: StoredApproval,
  data: Partial<StoredApproval['row']>,
): Promise<StoredApproval> {
  const change = { ...decidedBy(req), ...data }
  await changeApproval(req, approval.id, change)
  const after = { ...approval, row: { ...approval.row, ...change } }
  await tellSubmitter(req, after)
  return after
}

/** What was planned before with an older text would take the place of what is approved now. */
async function callOffOlder(req: PayloadRequest, { languages, ...place }: Plan): Promise<void> {
  for (const plan of await plansOf(req, place)) {
    const isCovered = plan.languages?.every((each) => languages?.includes(each) ?? true) ?? true
    if (plan.action === 'publish' && isCovered) await removePlan(req, plan.id)
  }
}

const refuse = (sentence: string, status: unknown = 400): APIError =>
  new APIError(sentence, Number(status), null, true)
