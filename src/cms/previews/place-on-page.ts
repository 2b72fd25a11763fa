import { documentPath, isPaged } from '@/i18n/document-path'
import { href, matchPath } from '@/i18n/paths'
import type { LaidOver } from '@/lib/laid-over'

/** Types that can be looked at as visitors will see them: those with pages, and messages, which stand on all. */
export const isPreviewed = (collection: string): boolean =>
  isPaged(collection) || collection === 'messages'

/** What is laid over, and the page it is looked at on; or what keeps it from having one. */
export type Placed = { over: LaidOver; path: string } | { missing: 'page' | 'start' }

/** Any address serves for a draft that has none yet, or an impossible one. */
const noAddress = 'utkast'

export function placeOnPage(over: LaidOver): Placed {
  const { collection, doc, locale } = over
  if (collection === 'messages') return { over: shownNow(over), path: pageOf(over) }
  if (!isPaged(collection)) return { missing: 'page' }
  if (collection === 'organisations' && doc['partner'] !== true) return { missing: 'page' }
  if (collection === 'events' && !isMoment(doc['start'])) return { missing: 'start' }
  const kind = String(doc['kind'] ?? '')
  const pathOf = (slug: string) => documentPath(locale, collection, { slug, kind })
  const own = String(doc['slug'] ?? '')
  const known = matchPath(pathOf(noAddress))
  const isPossible = /^[a-z0-9-]+$/.test(own) && matchPath(pathOf(own))?.page === known?.page
  const slug = isPossible ? own : noAddress
  return { over: { ...over, doc: { ...doc, slug } }, path: pathOf(slug) }
}

/** A message is looked at before its time, and after. */
const shownNow = (over: LaidOver): LaidOver => ({
  ...over,
  doc: { ...over.doc, from: new Date(0).toISOString(), to: null },
})

function pageOf({ doc, locale }: LaidOver): string {
  const meant = doc['scope'] === 'site' ? '' : String(doc['path'] ?? '')
  return matchPath(meant)?.locale === locale ? meant : href(locale, 'home')
}

const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
