import type { PayloadRequest } from 'payload'
import { speaksFor } from '@/cms/access/roles'
import { isolatedRequest } from '@/cms/isolated-request'
import type { News } from '@/payload-types'

/** The article in the address, or its newest version. What the principal may not see is not found. */
export function articleAsked(req: PayloadRequest, { draft }: { draft: boolean }): Promise<News> {
  return req.payload.findByID({
    collection: 'news',
    id: Number(req.routeParams?.['id']),
    draft,
    depth: 0,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
}

/** Whoever may change the article: its draft goes into the new one. */
export const mayTranslate = (req: PayloadRequest, { publisher }: News): boolean =>
  speaksFor(req, publisher)
