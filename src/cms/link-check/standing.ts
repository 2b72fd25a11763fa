import type { CollectionSlug, PayloadRequest } from 'payload'
import { rowOf, stateOf, type PublicState, type Row } from '@/cms/publishing/public-state'
import { documentPath, isPaged } from '@/i18n/document-path'
import { otherLocale, type Locale } from '@/i18n/locales'

/** Why a link to a document, or to a path of this site, leads nowhere. */
export type WhyNowhere = 'deleted' | 'trashed' | 'unpublished' | 'otherLanguage' | 'nowhere'

/** A document as readers have it, or not. */
export type Standing = { row: Row | null; state: PublicState }

const nobody: Standing = { row: null, state: { paths: {}, files: [], changed: '' } }

export async function publicStandingOf(
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<Standing> {
  const known = Object.values(req.payload.collections).find(
    (each) => each.config.slug === collection,
  )
  // The type comes from the configuration, whose slugs these are.
  const row = known ? await rowOf(req, collection as CollectionSlug, id) : null
  if (!row) return nobody
  const address = isPaged(collection)
    ? (locale: Locale, values: { slug: string; kind: string }) =>
        documentPath(locale, collection, values)
    : undefined
  return { row, state: stateOf(row, address) }
}

/** What is wrong with a link to a document for whoever reads in this language; `null` when it leads there. */
export function whyNowhere({ row, state }: Standing, locale: Locale): WhyNowhere | null {
  if (!row) return 'deleted'
  if (row['deletedAt']) return 'trashed'
  if (state.paths[locale] !== undefined) return null
  return state.paths[otherLocale(locale)] === undefined ? 'unpublished' : 'otherLanguage'
}
