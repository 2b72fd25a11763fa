import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { titleOf } from '@/cms/plans/failure'
import { planOf } from '@/cms/plans/plan'
import type { Approval, Plan } from '@/payload-types'
import type { Action } from './actions'
import { leavesTrail, writeTrail, type TrailLine } from './write'

/** What plans and approvals are about: the line is the document's. */
async function aboutDocument(
  req: PayloadRequest,
  row: Parameters<typeof planOf>[0],
): Promise<Omit<TrailLine, 'action'>> {
  const plan = planOf(row)
  return {
    collection: plan.collection,
    document: plan.document,
    title: await titleOf(req, plan),
    language: plan.languages?.join(', ') ?? null,
  }
}

/** Making a plan; what the worker notes in it is no deed of anybody's. */
export const trailPlan: CollectionAfterChangeHook<Plan> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !leavesTrail(req)) return doc
  const about = await aboutDocument(req, doc)
  await writeTrail(req, [{ ...about, action: 'planned', was: doc.action, became: doc.at }])
  return doc
}

export const trailPlanCalledOff: CollectionAfterDeleteHook<Plan> = async ({ doc, req }) => {
  if (!leavesTrail(req)) return doc
  const about = await aboutDocument(req, doc)
  await writeTrail(req, [{ ...about, action: 'planCalledOff', was: doc.action, became: doc.at }])
  return doc
}

const steps: Record<Approval['state'], Action> = {
  submitted: 'submitted',
  withdrawn: 'submissionWithdrawn',
  approved: 'approved',
  returned: 'returned',
}

export const trailApproval: CollectionAfterChangeHook<Approval> = async (hook) => {
  const { doc, operation, previousDoc, req } = hook
  if (!leavesTrail(req)) return doc
  if (operation === 'update' && previousDoc.state === doc.state) return doc
  const about = await aboutDocument(req, { ...doc, action: 'publish', at: doc.submittedAt })
  const became = doc.state === 'approved' ? doc.publishAt : null
  await writeTrail(req, [{ ...about, action: steps[doc.state], became }])
  return doc
}
