import type { CollectionSlug, PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'

/** Whether there is such a document and the principal may change it, by the rule of its type; for endpoints of ours. */
export async function mayChange(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<boolean> {
  const allowed = await req.payload.collections[collection].config.access.update({ id, req })
  if (allowed === false) return false
  const itself = { id: { equals: id } }
  const { totalDocs } = await req.payload.count({
    collection,
    where: allowed === true ? itself : { and: [itself, allowed] },
    req: isolatedRequest(req),
  })
  return totalDocs > 0
}
