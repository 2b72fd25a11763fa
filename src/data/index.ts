import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import type { DocumentAt } from '@/i18n/permanent'
import { createClock } from '@/lib/clock'
import { keptData } from '@/lib/kept-data'
import type { PreviewBar } from '@/lib/laid-over'
import { notesOf, renderHeader } from '@/lib/render-notes'
import { createGateway, type Gateway, type Rendering } from './gateway'
import { createMoves, createPlaces, type Moved } from './moved'
import { createShortLeads, type ShortLead } from './short-addresses'

export { sql, type Gateway, type SQL, type Whole } from './gateway'
export { toFact, type Fact } from './rows'
export { isConsentedTo, nextArticle, publishedArticle, publishedIn } from '@/cms/access/published'
export type { Brief } from './brief'
export type { Moved, ShortLead }

/** Content as this request shows it. One per request. */
export const gateway: () => Promise<Gateway> = cache(async () =>
  createGateway(await getPayload({ config }), await rendering()),
)

/** Where a page that is not found has gone: moved, deleted, or never there. */
export const whereTo = async (path: string): Promise<Moved> =>
  createMoves(await getPayload({ config }), await rendering())(path)

/** Where the page of a document stands in a language, or else in the other. */
export const whereIs = async (document: DocumentAt, locale: Locale): Promise<Moved> =>
  createPlaces(await getPayload({ config }), await rendering())(document, locale)

/** Where a short address leads, if anywhere. */
export const whereShort = async (path: string): Promise<ShortLead> =>
  createShortLeads(await getPayload({ config }), await rendering())(path)

/** What a page that shows a draft says above itself. */
export const previewBar = async (): Promise<PreviewBar | undefined> => (await rendering()).over?.bar

/**
 * What is read, and the moments that are asked about, go into the notes of the render under way, if it is
 * one for the page cache.
 */
const rendering = cache(async (): Promise<Rendering> => {
  const notes = notesOf((await headers()).get(renderHeader))
  const now = new Date()
  return {
    kept: notes?.kept ? keptData() : undefined,
    over: notes?.over,
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
