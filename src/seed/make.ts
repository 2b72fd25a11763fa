import type {
  CollectionSlug,
  Payload,
  PayloadRequest,
  RequiredDataFromCollectionSlug,
} from 'payload'
import type { Locale } from '@/i18n/locales'
import type { SeededIds } from './memory'

/** One record of `content/`: its key, and what it holds in each language it exists in. */
export type ContentRecord<S extends CollectionSlug> = {
  key: string
  locales?: readonly Locale[]
  data: (locale: Locale) => RequiredDataFromCollectionSlug<S>
  /** An upload's file, as an absolute path. */
  filePath?: string
}

export type Make = <S extends CollectionSlug>(
  collection: S,
  items: ContentRecord<S>[],
) => Promise<void>

/** What everything is made with, in one transaction. */
export type Tools = {
  payload: Payload
  transactionID: PayloadRequest['transactionID']
  made: SeededIds
}

/**
 * Makes and publishes what no earlier run has made, in every language it exists in, and leaves the
 * rest alone. All items of a list exist in their first language before the second one is written, so
 * they may name each other there.
 */
export const createMake =
  ({ payload, transactionID, made }: Tools): Make =>
  async (collection, items) => {
    const fresh = items.filter(({ key }) => !made.has(`${collection}/${key}`))
    // Each operation gets a request of its own: Payload writes language and file into it.
    const options = () => ({ collection, depth: 0, req: { transactionID } })
    for (const { key, data, locales = bothLocales, filePath } of fresh) {
      const [locale] = locales
      const doc = await payload.create({
        ...options(),
        locale,
        data: published(data(locale ?? 'nb')),
        ...(filePath && { filePath }),
      })
      made.set(`${collection}/${key}`, doc.id)
    }
    for (const { key, data, locales = bothLocales } of fresh)
      for (const locale of locales.slice(1))
        await payload.update({
          ...options(),
          id: idIn(made, collection, key),
          locale,
          // Whole data is partial data; TypeScript cannot see that through the generic.
          data: published(data(locale)) as never,
        })
  }

export type IdOf = (collection: CollectionSlug, key: string) => number

/** The id of a record by its key; throws when nothing has that key, which is a slip in `content/`. */
export function idIn(made: SeededIds, collection: CollectionSlug, key: string): number {
  const id = made.get(`${collection}/${key}`)
  if (id === undefined) throw new Error(`content/ names ${collection}/${key}, which does not exist`)
  return id
}

const bothLocales = ['nb', 'en'] as const

// Every type in `content/` has a status; TypeScript cannot follow that through the generic.
const published = <T extends object>(data: T): T => ({ ...data, _status: 'published' as const })
