import { docAccessOperation, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { inOwnLanguage } from '@/cms/language-limit/access'
import { documentAsked } from '@/cms/publishing/asked'
import type { Plan } from './plan'

export type PlanPlace = Pick<Plan, 'collection' | 'document'>

/** The document in the request. What may not be seen is not there; what may not be changed is refused. */
export async function placeAsked(req: PayloadRequest): Promise<PlanPlace> {
  const { collection, id: document } = documentAsked(req)
  const place: PlanPlace = { collection: collection.config.slug, document }
  const seen = await req.payload.findByID({
    collection: place.collection,
    id: place.document,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
  if (!seen) throw new NotFound(req.t)
  const { update } = await docAccessOperation({
    collection,
    data: { _status: 'published' },
    id: place.document,
    req: inOwnLanguage(req),
  })
  if (!update) throw new Forbidden(req.t)
  return place
}
