import type { PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import type { Plan as Row } from '@/payload-types'
import { planOf, type Plan } from './plan'

export type StoredPlan = Plan & { id: number; state: Row['state']; row: Row }

/** What is planned for a document, the next first, and what has failed. */
export async function plansOf(
  req: PayloadRequest,
  { collection, document }: Pick<Plan, 'collection' | 'document'>,
): Promise<StoredPlan[]> {
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { and: [{ collection: { equals: collection } }, { document: { equals: document } }] },
    sort: ['at', 'id'],
    pagination: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  return docs.map((row) => ({ ...planOf(row), id: row.id, state: row.state, row }))
}

export async function removePlan(req: PayloadRequest, id: number): Promise<void> {
  await req.payload.delete({ collection: 'plans', id, depth: 0, req: isolatedRequest(req) })
}
