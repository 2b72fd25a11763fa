import config from '@payload-config'
import { draftMode, headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'
import { createClock } from '@/lib/clock'
import { keptData } from '@/lib/kept-data'
import { notesOf, renderHeader } from '@/lib/render-notes'
import { createGateway, visitor, type Gateway, type Rendering, type Viewer } from './gateway'
import { createMoves, type Moved } from './moved'

export { sql, toFact, type Fact, type Gateway, type SQL, type Whole } from './gateway'
export { nextArticle, publishedArticle, publishedIn } from '@/cms/access/published'
export type { Brief } from './brief'
export type { Moved }

/** Content as the viewer of this request may see it. One per request. */
export const gateway: () => Promise<Gateway> = cache(async () =>
  createGateway(await getPayload({ config }), await viewer(), await rendering()),
)

/** Where a page that is not found has gone: moved, deleted, or never there. */
export const whereTo = async (path: string): Promise<Moved> =>
  createMoves(await getPayload({ config }), await rendering())(path)

/** Whether this request previews drafts, so that a page can say so. */
export const isPreview = async (): Promise<boolean> => (await viewer()).draft

/** Content with drafts, as whoever is signed in may see it; `null` when nobody is. */
export async function draftsOf(requestHeaders: Headers): Promise<Gateway | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: requestHeaders })
  return user && createGateway(payload, { user, draft: true })
}

/**
 * What is read, and the moments that are asked about, go into the notes of the render under way, if it is
 * one for the page cache.
 */
const rendering = cache(async (): Promise<Rendering> => {
  const notes = notesOf((await headers()).get(renderHeader))
  const now = new Date()
  return {
    kept: notes?.kept ? keptData() : undefined,
    note: (...parts) => {
      for (const each of parts) notes?.parts.add(each)
    },
    clock: createClock({
      now: () => now,
      note: (moment) => {
        if (notes) notes.until = Math.min(notes.until, moment.getTime())
      },
    }),
  }
})

/** Draft mode alone shows nothing: somebody must be signed in, and their access rules hold. */
const viewer = cache(async (): Promise<Viewer> => {
  if (!(await draftMode()).isEnabled) return visitor
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return user ? { user, draft: true } : visitor
})
