import type { CollectionSlug, PayloadRequest } from 'payload'
import { isConsentedTo } from '@/cms/access/published'
import { createClock } from '@/lib/clock'
import { inLocale, property } from '@/lib/property'
import { sizeNames } from '@/lib/picture-sizes'
import { focusIn, shareName } from '@/lib/share-image'
import { callCalendarBelow } from '@/i18n/call-calendars'
import { calendarBelow } from '@/i18n/calendars'
import { localeOf, locales, type Locale } from '@/i18n/locales'
import { isSameValue } from './empty'

/** A row of a main table with every language in it, as the database adapter reads it. */
export type Row = Record<string, unknown>

/** The public address of a document, made of values in one language; `null` without one. */
export type AddressOf = (locale: Locale, values: { slug: string; kind: string }) => string

/**
 * Where a document stands for the public: the languages it is published in, each with its address
 * (`''` for types without a page), the addresses of its files, and when the published text last changed.
 */
export type PublicState = {
  paths: Partial<Record<Locale, string>>
  files: readonly string[]
  changed: string
}

export const nowhere: PublicState = { paths: {}, files: [], changed: '' }

/**
 * What the public sees of a document right now, read inside the caller's transaction from the main
 * table: drafts of published documents live in the versions table and do not show here.
 */
export async function publicState(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  address?: AddressOf,
): Promise<PublicState> {
  const row = await rowOf(req, collection, id)
  return row ? stateOf(row, address) : nowhere
}

/** The row of a document with all its languages, as the transaction of the request sees it. */
export const rowOf = (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<Row | null> =>
  req.payload.db.findOne({ collection, where: { id: { equals: id } }, locale: 'all', req })

/**
 * Whether somebody has written something that is not public, in one of these languages or in the facts
 * that all share: a save from outside the form would publish it unseen.
 */
export async function hasNewerDraft(
  req: PayloadRequest,
  collection: CollectionSlug,
  row: Row,
  languages: readonly Locale[],
): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { and: [{ parent: { equals: row['id'] } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  })
  const newest = docs[0]?.version
  if (!newest) return false
  const shared = req.payload.collections[collection].config.flattenedFields.filter(
    ({ name, ...field }) => !('localized' in field && field.localized) && !name.startsWith('_'),
  )
  const isNewer = ({ name, type }: (typeof shared)[number]) =>
    // Groups hold texts of each language beside facts; their status says whether those are public.
    type !== 'group' && !ownTimes.has(name) && !isSameValue(newest[name], row[name])
  return (
    languages.some((locale) => inLocale(newest['_status'], locale) !== 'published') ||
    shared.some(isNewer)
  )
}

const ownTimes = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt'])

export function stateOf(row: Row, address?: AddressOf): PublicState {
  const paths: PublicState['paths'] = {}
  for (const locale of locales) {
    if (!isPublished(row, locale)) continue
    const slug = String(inLocale(row['slug'], locale) ?? '')
    paths[locale] =
      address && slug ? address(locale, { slug, kind: String(row['kind'] ?? '') }) : ''
  }
  const isShown = Object.keys(paths).length > 0 && isConsentedTo(row['consent'], createClock())
  const files = isShown ? filesOf(row) : []
  return { paths, files, changed: String(row['updatedAt'] ?? '') }
}

/** The addresses of an upload, as it was sent, in every size, as pages and networks show it; the same in all languages. */
function filesOf(row: Row): string[] {
  const sizes: unknown[] = Object.values(row['sizes'] ?? {})
  const files = [row, ...sizes].flatMap((file) => {
    const name = property(file, 'filename')
    return typeof name === 'string' ? [`/api/media/file/${name}`] : []
  })
  const { filename } = row
  if (typeof filename !== 'string') return files
  const made = [shareName(filename, focusIn(row)), ...sizeNames(filename)]
  return [...new Set([...files, ...made.map((name) => `/api/media/file/${name}`)])]
}

export const isPublic = ({ paths }: PublicState): boolean => Object.keys(paths).length > 0

/** Addresses that showed the document before and do not any more: unpublished, deleted or moved. */
export const withdrawnAddresses = (before: PublicState, now: PublicState): string[] => [
  ...locales.flatMap((locale) => {
    const path = before.paths[locale]
    return path && path !== now.paths[locale]
      ? [path, ...calendarBelow(path), ...callCalendarBelow(path)]
      : []
  }),
  ...before.files.filter((file) => !now.files.includes(file)),
]

/** News has one language of its own, other types a status per language. */
function isPublished(row: Row, locale: Locale): boolean {
  if (row['deletedAt'] || inLocale(row['_status'], locale) !== 'published') return false
  const own = row['language']
  return typeof own !== 'string' || localeOf(own) === locale
}
