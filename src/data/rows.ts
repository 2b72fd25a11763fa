import type { DataFromCollectionSlug, Payload, Where } from 'payload'
import { isConsentedTo, isPublished } from '@/cms/access/published'
import { locales, otherLocale, type Locale } from '@/i18n/locales'
import type { Clock } from '@/lib/clock'
import { brief, type Brief, type Shown } from './brief'
import { inLanguage } from './languages'

/** A document in the languages it may be read in; at least one of them. */
export type InLanguages<T> = { id: number; in: Partial<Record<Locale, T>> }

/** A document of the register, and the language its words are in. */
export type Fact<T> = { doc: T; lang: Locale }

/** In the wanted language where it is readable in it, otherwise in the other. */
export function toFact<T>(found: InLanguages<T>, locale: Locale): Fact<T> | undefined {
  for (const lang of [locale, otherLocale(locale)]) {
    const doc = found.in[lang]
    if (doc !== undefined) return { doc, lang }
  }
  return undefined
}

/** Conditions on what is the same in every language; the order is the type's own unless said. */
export type Ask = { where?: Where; sort?: string }

/** Where documents are read from: as visitors see them, or with one draft laid over it. */
export interface Rows {
  /** What lists and mentions show of the documents that match. */
  list<S extends Shown>(collection: S, ask: Ask): Promise<InLanguages<Brief<S>>[]>
  /** Everything of the one document that matches, in a language it has. */
  whole<S extends Shown>(
    collection: S,
    ask: { locale: Locale; slug?: string; where?: Where },
  ): Promise<InLanguages<DataFromCollectionSlug<S>> | null>
}

/**
 * What readers see, both languages of a document in one statement. Read past Payload's operations:
 * those know one language at a time, and rows of all languages hold drafts of one beside published
 * text of the other, which `isPublished` takes out.
 */
export function publishedRows({ collections, db }: Payload, clock: Clock): Rows {
  async function read<T>(collection: Shown, ask: object): Promise<InLanguages<T>[]> {
    const { flattenedFields } = collections[collection].config
    const options = { collection, locale: 'all', pagination: false, ...ask }
    const { docs } = await db.find<Record<string, unknown> & { id: number }>(options)
    return docs.flatMap((row) => {
      // People are named without their portrait; a picture is nothing without the consent to it.
      if (collection === 'media' && !isConsentedTo(row['consent'], clock)) return []
      const readable = locales.filter((locale) => isPublished(row, locale, clock))
      if (readable.length === 0) return []
      const texts = readable.map((locale) => [locale, inLanguage(flattenedFields, row, locale)])
      return [{ id: row.id, in: Object.fromEntries(texts) }]
    })
  }
  return {
    list: (collection, { where = {}, sort }) =>
      read(collection, {
        where: { and: [kept, where] },
        select: selectionOf(collection),
        ...(sort && { sort }),
      }),
    async whole(collection, { locale, slug, where = {} }) {
      const own = slug === undefined ? {} : { [slugIn(collection, locale)]: { equals: slug } }
      const ask = { where: { and: [kept, own, where] }, select: unshown[collection] }
      const found = await read<never>(collection, ask)
      return found.find((each) => each.in[locale] !== undefined) ?? null
    },
  }
}

/** What only the panel has use for. */
const unshown: Partial<Record<Shown, object>> = {
  news: {
    meant: false,
    fingerprint: false,
    translation: { originalText: false, originalFingerprint: false },
  },
  events: { meant: false },
  calls: { meant: false },
  pages: { meant: false },
}

const kept: Where = { deletedAt: { exists: false } }

/** Articles are documents of one language, with one slug. */
const slugIn = (collection: Shown, locale: Locale): string =>
  collection === 'news' ? 'slug' : `slug.${locale}`

const selectionOf = (collection: Shown): Record<string, object | true> =>
  Object.fromEntries(
    ['_status', 'deletedAt', ...brief[collection]].map((field) => [field, readable[field] ?? true]),
  )

/** Groups of fields with one in them that readers may not see. */
const readable: Partial<Record<string, object>> = { confirmed: { on: true, source: true } }
