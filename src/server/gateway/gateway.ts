import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'
import type { Locale } from '@/i18n/locales'
import { otherLocale } from '@/i18n/locales'
import type { Site, User } from '@/payload-types'

/** Who is looking: a visitor, or somebody signed in who previews drafts they may read. */
export type Viewer = { user: User | null; draft: boolean }
export const visitor: Viewer = { user: null, draft: false }

export type Query = {
  locale: Locale
  where?: Where
  sort?: string | string[]
  /** Documents a page; at most 1000. */
  limit?: number
  page?: number
  /** How many relations deep to fetch: 0, 1 or 2. */
  depth?: 0 | 1 | 2
}
export type List<T> = { docs: T[]; total: number; pages: number; page: number }

/** A document of the register, and the language its words are in. */
export type Fact<T> = { doc: T; lang: Locale }

/**
 * The only caller of Payload's Local API for the public side: access rules always hold, the language
 * is always said, and no text of one language ever stands in for another unnoticed.
 */
export function createGateway(payload: Payload, { user, draft }: Viewer) {
  const asViewer = {
    overrideAccess: false,
    fallbackLocale: false,
    draft,
    user: user && { ...user, collection: 'users' as const },
  } as const

  /** Published documents in one language. */
  async function find<S extends CollectionSlug>(
    collection: S,
    { limit = 1000, depth = 1, ...query }: Query,
  ): Promise<List<DataFromCollectionSlug<S>>> {
    const found = await payload.find({ collection, limit, depth, ...query, ...asViewer })
    const { docs, totalDocs: total, totalPages: pages, page = 1 } = found
    return { docs, total, pages, page }
  }

  /** The first document that matches, or `null`. */
  async function findOne<S extends CollectionSlug>(collection: S, query: Query) {
    const { docs } = await find(collection, { ...query, limit: 1 })
    return docs[0] ?? null
  }

  /** The same document in the other language, or `null` when it is not published there. */
  const findCounterpart = <S extends CollectionSlug>(collection: S, locale: Locale, id: number) =>
    findOne(collection, {
      locale: otherLocale(locale),
      where: { id: { equals: id } },
      depth: 0,
    })

  /**
   * Facts of the register hold in every language: a document published in either is found, in the
   * wanted language when it is published there and otherwise in the other, which `lang` says.
   * Sorted by the editors' order where the type has one.
   */
  async function findFacts<S extends CollectionSlug>(
    collection: S,
    { locale, ...query }: Query,
  ): Promise<Fact<DataFromCollectionSlug<S>>[]> {
    const [own, other] = await Promise.all([
      find(collection, { ...query, locale }),
      find(collection, { ...query, locale: otherLocale(locale) }),
    ])
    const known = new Set(own.docs.map(({ id }) => id))
    const facts = [
      ...own.docs.map((doc) => ({ doc, lang: locale })),
      ...other.docs
        .filter(({ id }) => !known.has(id))
        .map((doc) => ({ doc, lang: otherLocale(locale) })),
    ]
    return facts.toSorted((a, b) => compare(orderOf(a.doc), orderOf(b.doc)))
  }

  /** A few fields of all documents that match, for what spans thousands of them. */
  async function pick<S extends CollectionSlug, F extends keyof DataFromCollectionSlug<S> & string>(
    collection: S,
    fields: readonly F[],
    query: Omit<Query, 'limit' | 'page' | 'depth'>,
  ): Promise<Pick<DataFromCollectionSlug<S>, F | 'id'>[]> {
    const select = Object.fromEntries(fields.map((field) => [field, true]))
    const options = { ...query, depth: 0, limit: 0, pagination: false, ...asViewer }
    // Payload's type of a selection does not follow a generic collection.
    const { docs } = await payload.find({ collection, ...options, select: select as never })
    return docs
  }

  const site = (locale: Locale): Promise<Site> =>
    payload.findGlobal({
      slug: 'site',
      locale,
      fallbackLocale: false,
      overrideAccess: false,
      depth: 1,
      user: asViewer.user,
    })

  return { find, findOne, findCounterpart, findFacts, pick, site }
}

export type Gateway = ReturnType<typeof createGateway>

const orderOf = (doc: object): string => String(Reflect.get(doc, '_order') ?? '')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
