import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { rowOf, stateOf } from '@/cms/publishing/public-state'
import { locales, otherLocale, type Locale } from '@/i18n/locales'
import { fingerprintOfWords } from './fingerprint'
import { markOutdated, outdatedOf, unmarkOutdated } from './store'
import type { OriginalText } from './text-changes'
import { whatIsSaid } from './what-is-said'

/** What readers read of a document, in each language it is public in. */
type Read = Partial<Record<Locale, OriginalText>>

const keyOf = (collection: string, id: unknown): string =>
  `words-before:${collection}:${String(id)}`

export const rememberWords: CollectionBeforeChangeHook = async (hook) => {
  const { collection, context, data, operation, originalDoc, req } = hook
  if (operation === 'update')
    context[keyOf(collection.slug, originalDoc.id)] = await readOf(req, collection, originalDoc.id)
  return data
}

/**
 * When what readers read changes in one language and not in the other, the other is outdated, until somebody says that
 * it is not, or the first says again what it said. Changed by one act, neither is.
 */
export const noteOutdated: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  const key = keyOf(collection.slug, doc.id)
  const before = (context[key] ?? {}) as Read
  delete context[key]
  const now = await readOf(req, collection, doc.id)
  const isInBoth = locales.every((locale) => before[locale] && now[locale])
  const changed = locales.filter((locale) => !isSame(before[locale], now[locale]))
  if (isInBoth && changed.length === 0) return doc
  const [only] = changed
  if (!isInBoth || changed.length > 1 || !only) await unmarkOutdated(req, collection.slug, doc.id)
  else await noteChange(req, { collection: collection.slug, id: doc.id, only, before, now })
  return doc
}

type Change = { collection: string; id: number; only: Locale; before: Read; now: Read }

async function noteChange(
  req: PayloadRequest,
  { collection, id, only, before, now }: Change,
): Promise<void> {
  const known = await outdatedOf(req, collection, id)
  const said = before[only]
  if (!known && said)
    return markOutdated(req, collection, id, { language: otherLocale(only), before: said })
  const isAsItWas = known?.language !== only && isSame(known?.before, now[only])
  if (isAsItWas || (known?.language === only && known.justNow))
    await unmarkOutdated(req, collection, id)
}

export const forgetDeleted: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await unmarkOutdated(req, collection.slug, Number(id))
  return doc
}

async function readOf(
  req: PayloadRequest,
  { slug, flattenedFields }: SanitizedCollectionConfig,
  id: number,
): Promise<Read> {
  const row = await rowOf(req, slug, id)
  if (!row || row['deletedAt']) return {}
  const { paths } = stateOf(row)
  return Object.fromEntries(
    locales
      .filter((locale) => paths[locale] !== undefined)
      .map((locale) => [locale, whatIsSaid(flattenedFields, row, locale)]),
  )
}

const isSame = (one: OriginalText | undefined, other: OriginalText | undefined): boolean =>
  Boolean(one) === Boolean(other) &&
  (!one || !other || fingerprintOfWords(one) === fingerprintOfWords(other))
