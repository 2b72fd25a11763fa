import type { Locale } from './locales'
import { href, type PageName } from './paths'

/** Pages with a fixed address and a fixed place in the site. */
const fixedPages = [
  'about',
  'mission',
  'patients',
  'participate',
  'contact',
  'privacy',
  'accessibility',
] as const
export type FixedPage = (typeof fixedPages)[number]

export const isFixedPage = (kind: string): kind is FixedPage =>
  fixedPages.some((fixed) => fixed === kind)

const pages = {
  news: 'article',
  events: 'event',
  calls: 'call',
  cards: 'card',
  organisations: 'partner',
  topics: 'pillar',
  groups: 'group',
} as const

/** Types whose documents have a page of their own. */
export type Paged = keyof typeof pages | 'pages'

/** All of them. */
export const pagedTypes: Paged[] = [...(Object.keys(pages) as (keyof typeof pages)[]), 'pages']

export const isPaged = (collection: string): collection is Paged =>
  pagedTypes.some((type) => type === collection)

/** The type whose documents a page shows one of. */
export const typeOnPage = (page: PageName): Paged | undefined =>
  page === 'page' ? 'pages' : pagedTypes.find((type) => type !== 'pages' && pages[type] === page)

/** Whether a page shows one document: where none stands, none is found. */
export const isDocumentPage = (page: PageName): boolean => typeOnPage(page) !== undefined

/** The public address of a document in one language. `kind` matters for pages, and for the group that has a place of its own. */
export function documentPath(
  locale: Locale,
  collection: Paged,
  { slug, kind = '' }: { slug: string; kind?: string },
): string {
  if (collection === 'groups' && kind === 'coordination') return href(locale, 'coordinationGroup')
  if (collection !== 'pages') return href(locale, pages[collection], { slug })
  return isFixedPage(kind) ? href(locale, kind) : href(locale, 'page', { slug })
}
