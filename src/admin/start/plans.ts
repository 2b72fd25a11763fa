import { escapeLiteral } from 'pg'
import type { PayloadRequest } from 'payload'
import { aboutKnown } from '@/cms/access/named-drafts'
import type { Plan } from '@/cms/plans/plan'
import { readPlans, type ReadPlan } from '@/cms/plans/read'

/** A plan that was not carried out at its time: it failed, or nothing has begun on it. */
export type Trouble = {
  id: number
  action: Plan['action']
  title: string
  /** ISO moment. */
  at: string
  /** Why it failed; empty when it is late. */
  reason: string
  href: string
  /** Where it is called off. */
  path: string
}

/** As long a plan may take before people are told that it is late. */
const lateAfterMs = 5 * 60_000
const most = 50

/** What was due before this and is not done is late. */
export const lateBefore = (now: Date): Date => new Date(now.getTime() - lateAfterMs)

/** What went wrong with plans: for editors all, for communicators what is about their organisation's content. */
export async function troubled(req: PayloadRequest, now: Date): Promise<Trouble[]> {
  const late = escapeLiteral(lateBefore(now).toISOString())
  const plans = await readPlans(req, `(state = 'failed' or at < ${late})`, most)
  return plans.map((plan) => toTrouble(req, plan))
}

function toTrouble({ i18n }: PayloadRequest, plan: ReadPlan): Trouble {
  const { action, at, collection, document, id, languages, reasonEn, reasonNb, state, title } = plan
  const reason = i18n.language === 'en' ? reasonEn : reasonNb
  return {
    id,
    action,
    title: title ?? '',
    at,
    reason: state === 'failed' ? (reason ?? '') : '',
    href: `/admin/collections/${collection}/${document}?locale=${languages?.[0] ?? 'nb'}`,
    path: `/${collection}/${document}/plans/${id}`,
  }
}

/** Publications and withdrawals that wait for their time, and when the next one comes (ISO, or empty). */
export async function scheduled(
  req: PayloadRequest,
  now: Date,
): Promise<{ count: number; next: string }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'plans',
    where: {
      and: [
        { state: { equals: 'waiting' } },
        { at: { greater_than: now.toISOString() } },
        await aboutKnown(req),
      ],
    },
    sort: 'at',
    limit: 1,
    depth: 0,
  })
  return { count: totalDocs, next: docs[0]?.at ?? '' }
}
