import type { PayloadRequest } from 'payload'
import { onlyLanguageOf, speaksFor } from '@/cms/access/roles'
import { isolatedRequest } from '@/cms/isolated-request'
import { isWrittenIn } from '@/cms/language-limit/kind'
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

/** Whoever keeps what its organisation publishes: its draft goes into the new one, saved by the rules for its language. */
export const mayTranslate = (req: PayloadRequest, { publisher }: News): boolean =>
  speaksFor(req, publisher)

/** Whether the principal may say of a version that it needs no change: it is in a language they may edit. */
export const mayKeepVersion = (req: PayloadRequest, version: News): boolean => {
  const only = onlyLanguageOf(req)
  return mayTranslate(req, version) && (only === null || isWrittenIn(version.language, only))
}
