import {
  APIError,
  Forbidden,
  headersWithCors,
  NotFound,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { isEditor } from '@/cms/access/roles'
import { lockDocument } from '@/cms/plans/carry-out'
import { isOutdated } from '@/cms/plans/make'
import { placeOf, type Place } from '@/cms/plans/place'
import { newestVersion } from '@/cms/publishing/basis'
import { inTransaction } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { dateAndTime } from '@/lib/dates'
import { locales } from '@/i18n/locales'
import { approve, giveBack } from './decide'
import { needsApproval } from './gate'
import { paragraphsOf, type Paragraph } from './paragraphs'
import { submit } from './submit'
import { approvalsOf, changeApproval, decidedBy, type StoredApproval } from './stored'

const submission = z.object({
  languages: z.array(z.enum(locales)).min(1).optional(),
  /** The version that was seen; without it the newest one is submitted. */
  basis: z.string().optional(),
})
const approving = z.object({ at: z.iso.datetime({ offset: true }).optional() })
const returning = z.object({
  comment: z.string().trim().min(1).max(5000),
  paragraph: z.number().int().positive().optional(),
})

/** What a form is told: the newest few, which of them waits, and what the principal may do about it. */
export type ListedApproval = Awaited<ReturnType<typeof told>>
export type ApprovalsOfDocument = { needed: boolean; decides: boolean; approvals: ListedApproval[] }

const most = 10

/** `/api/<collection>/<id>/approvals`: for those who may change the document; deciding is for editors. */
export const approvalEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/approvals',
    method: 'get',
    handler: async (req) => {
      const place = await placeOf(req)
      const newest = (await approvalsOf(req, place)).slice(0, most)
      const approvals = await Promise.all(newest.map((each) => told(req, each)))
      return answer(req, { needed: await needsApproval(req), decides: isEditor(req), approvals })
    },
  },
  {
    path: '/:id/approvals',
    method: 'post',
    handler: async (req) => {
      const place = await placeOf(req)
      const { basis, languages } = await bodyOf(req, submission, 'approvalNotUnderstood')
      if (!(await needsApproval(req))) throw refuse(translate(req, 'approvalNotNeeded'))
      return changed(req, place, 201, async () => {
        const newest = await newestVersion(req, place.collection, place.document)
        if (basis !== undefined && newest !== null && basis !== newest)
          throw refuse(translate(req, 'approvalOtherText'), 409)
        const id = await submit(req, place, languages)
        return { id, message: translate(req, 'approvalSubmitted') }
      })
    },
  },
  {
    path: '/:id/approvals/:approval/withdraw',
    method: 'post',
    handler: async (req) => {
      const place = await placeOf(req)
      return changed(req, place, 200, async () => {
        const { id } = await waitingIn(req, place)
        await changeApproval(req, id, { state: 'withdrawn', ...decidedBy(req) })
        return { id, message: translate(req, 'approvalTakenBack') }
      })
    },
  },
  {
    path: '/:id/approvals/:approval/approve',
    method: 'post',
    handler: async (req) => {
      const place = await placeToDecide(req)
      const { at } = await bodyOf(req, approving, 'approvalNotUnderstood')
      return changed(req, place, 200, async () => {
        const approval = await waitingIn(req, place)
        const newer = await isOutdated(req, approval.plan)
        const utc = at && new Date(at).toISOString()
        const { row } = await approve(req, approval, utc)
        return { id: approval.id, message: approvedSentence(req, row.publishAt, newer) }
      })
    },
  },
  {
    path: '/:id/approvals/:approval/return',
    method: 'post',
    handler: async (req) => {
      const place = await placeToDecide(req)
      const asked = await bodyOf(req, returning, 'approvalCommentMissing')
      return changed(req, place, 200, async () => {
        const approval = await waitingIn(req, place)
        await giveBack(req, approval, asked)
        return { id: approval.id, message: translate(req, 'approvalGivenBack') }
      })
    },
  },
]

async function placeToDecide(req: PayloadRequest): Promise<Place> {
  const place = await placeOf(req)
  if (!isEditor(req)) throw new Forbidden(req.t)
  return place
}

async function bodyOf<T>(
  req: PayloadRequest,
  shape: z.ZodType<T>,
  otherwise: Parameters<typeof translate>[1],
): Promise<T> {
  const asked = shape.safeParse((await req.json?.().catch(() => null)) ?? {})
  if (!asked.success) throw refuse(translate(req, otherwise))
  return asked.data
}

/** Does `work` in one transaction, after other saves of the document, and tells what became of it. */
async function changed(
  req: PayloadRequest,
  place: Place,
  status: number,
  work: () => Promise<{ id: number; message: string }>,
): Promise<Response> {
  let body: object = {}
  await inTransaction(req, async () => {
    await lockDocument(req, place)
    const { id, message } = await work()
    const approval = (await approvalsOf(req, place)).find((each) => each.id === id)
    body = { approval: approval && (await told(req, approval)), message }
  })
  return answer(req, body, status)
}

/** What is submitted and still waits; of what does not, the response says what became of it. */
async function waitingIn(req: PayloadRequest, place: Place): Promise<StoredApproval> {
  const asked = String(req.routeParams?.['approval'])
  const found = (await approvalsOf(req, place)).find(({ id }) => String(id) === asked)
  if (!found) throw new NotFound(req.t)
  const { decidedBy: who, state } = found.row
  const name = who ?? translate(req, 'approvalSomebody')
  if (state === 'approved') throw refuse(translate(req, 'approvalApprovedBefore', { name }), 409)
  if (state === 'returned') throw refuse(translate(req, 'approvalReturnedBefore', { name }), 409)
  if (state === 'withdrawn') throw refuse(translate(req, 'approvalWithdrawnBefore'), 409)
  return found
}

function approvedSentence(req: PayloadRequest, at: unknown, newer: boolean): string {
  const language = req.i18n.language === 'en' ? 'en' : 'nb'
  const done =
    typeof at === 'string'
      ? translate(req, 'approvalGrantedAt', { when: dateAndTime(new Date(at), language) })
      : translate(req, 'approvalGranted')
  return newer ? `${done} ${translate(req, 'approvalNewerDraft')}` : done
}

async function told(req: PayloadRequest, { id, plan, row }: StoredApproval) {
  const isWaiting = row.state === 'submitted'
  const paragraphs: Paragraph[] = isWaiting && isEditor(req) ? paragraphsOf(plan) : []
  return {
    id,
    state: row.state,
    open: row.open === true,
    languages: plan.languages,
    submittedBy: row.submittedBy ?? null,
    submittedAt: row.submittedAt,
    decidedBy: row.decidedBy ?? null,
    decidedAt: row.decidedAt ?? null,
    publishAt: row.publishAt ?? null,
    comment: row.comment ?? null,
    about: row.paragraph ? { number: row.paragraph, words: row.paragraphWords ?? '' } : null,
    /** Whether a draft has been saved since, which approving does not bring. */
    outdated: isWaiting && (await isOutdated(req, plan)),
    paragraphs,
  }
}

const refuse = (sentence: string, status = 400): APIError =>
  new APIError(sentence, status, null, true)

const answer = (req: PayloadRequest, body: object, status = 200): Response =>
  Response.json(body, { status, headers: headersWithCors({ headers: new Headers(), req }) })
