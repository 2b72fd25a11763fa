import type { Payload } from 'payload'
import { documentPath, isPaged } from '@/i18n/document-path'
import { localeOf, otherLocale, type Locale } from '@/i18n/locales'
import { localeOfPath } from '@/i18n/paths'
import type { DocumentAt } from '@/i18n/permanent'
import { createClock, type Clock } from '@/lib/clock'
import { dayOf } from '@/lib/days'
import { part } from '@/lib/parts'
import type { Rendering } from './gateway'

/** A path that shows nothing now: led on to another, gone for good, or unknown (or not public). */
export type Moved = { to: string } | 'gone' | 'unknown'

/**
 * Looks a path up among the addresses documents once had. A document that was moved leads on to
 * where it is now, a deleted one is gone, one that is unpublished or in the trash is unknown. Past the access rules, since
 * nobody reads addresses and deleted documents; it tells no more of them than that.
 */
export const createMoves =
  (payload: Payload, rendering: Rendering = {}) =>
  async (path: string): Promise<Moved> => {
    const { docs } = await payload.find({
      collection: 'addresses',
      where: { path: { equals: path } },
      limit: 1,
      depth: 0,
    })
    const [known] = docs
    if (!known || !isPaged(known.collection)) return 'unknown'
    const { collection, document: id } = known
    const place = await placeOf(payload, rendering, { collection, id }, localeOfPath(path))
    return typeof place === 'object' && place.to === path ? 'unknown' : place
  }

/**
 * Where the page of a document stands in a language, or else in the other, by the same rules: one that never was
 * public is unknown, so that nobody learns which drafts there are.
 */
export const createPlaces =
  (payload: Payload, rendering: Rendering = {}) =>
  async (document: DocumentAt, locale: Locale): Promise<Moved> => {
    const { collection, id } = document
    rendering.note?.(part.document(collection, id))
    const { totalDocs } = await payload.count({
      collection: 'addresses',
      where: { document: { equals: id }, collection: { equals: collection } },
    })
    if (totalDocs === 0) return 'unknown'
    const place = await placeOf(payload, rendering, document, locale)
    return place === 'unknown' ? placeOf(payload, rendering, document, otherLocale(locale)) : place
  }

async function placeOf(
  payload: Payload,
  { note = () => undefined, clock = createClock() }: Rendering,
  { collection, id }: DocumentAt,
  asked: Locale,
): Promise<Moved> {
  note(part.document(collection, id))
  const found = await payload.findByID({
    collection,
    id,
    locale: asked,
    fallbackLocale: false,
    depth: 0,
    trash: true,
    disableErrors: true,
  })
  if (!found) return 'gone'
  // What lies in the trash can be taken out of it, so nobody is told that it is gone for good.
  if (Reflect.get(found, 'deletedAt')) return 'unknown'
  const slug: unknown = Reflect.get(found, 'slug')
  if (Reflect.get(found, '_status') !== 'published' || typeof slug !== 'string') return 'unknown'
  const publishedAt: unknown = Reflect.get(found, 'publishedAt')
  if (typeof publishedAt === 'string' && !clock.hasCome(publishedAt)) return 'unknown'
  if (collection === 'organisations' && !hasPage(found, clock)) return 'unknown'
  // An article has one language, and may have had another when it stood at the address that was asked for.
  const language: unknown = Reflect.get(found, 'language')
  const locale = collection === 'news' ? localeOf(language) : asked
  const kind = String(Reflect.get(found, 'kind') ?? '')
  return { to: documentPath(locale, collection, { slug, kind }) }
}

/** Partners have a page from the first day of their partnership, and keep it; other organisations have none. */
function hasPage(organisation: object, clock: Clock): boolean {
  const from: unknown = Reflect.get(organisation, 'partnerFrom')
  if (Reflect.get(organisation, 'partner') !== true) return false
  return typeof from !== 'string' || clock.hasBegun(dayOf(new Date(from)))
}
