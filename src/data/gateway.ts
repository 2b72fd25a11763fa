import DataLoader from 'dataloader'
import { sql, type SQL } from 'drizzle-orm'
import type { DataFromCollectionSlug, Payload } from 'payload'
import { otherLocale, type Locale } from '@/i18n/locales'
import { createClock, type Clock } from '@/lib/clock'
import type { KeptData } from '@/lib/kept-data'
import { part } from '@/lib/parts'
import type { LaidOver } from '@/lib/laid-over'
import type { Featured, Site } from '@/payload-types'
import type { Brief, Shown } from './brief'
import { createKeeping } from './kept'
import { isLaidOver, laidOver } from './laid-over'
import { publishedRows, toFact, type Ask, type Fact, type InLanguages, type Rows } from './rows'

/** A document in the language of its page and, where it is there too, in the other. */
export type Whole<T> = { doc: T; other?: T }

/** Types of which there are few, and whose lists stand on many pages. */
const keptLists: ReadonlySet<Shown> = new Set([
  'appointments',
  'cards',
  'groups',
  'initiatives',
  'messages',
  'milestones',
  'organisations',
  'terms',
  'topics',
] as const)

/** Told the names (src/lib/parts.ts) of all that is read, so that the page cache knows what a page is made of. */
export type Note = (...parts: string[]) => void

/** What a gateway is part of: `kept` is what was read for other pages, `over` a draft that is shown. */
export type Rendering = { note?: Note; clock?: Clock; kept?: KeptData; over?: LaidOver }

/**
 * The only way from the public side to what is kept: what is published in a language, or with one
 * draft laid over it; and no text of one language ever stands in for another unnoticed. One for each
 * request, so that nothing related is asked for twice.
 */
export function createGateway(
  payload: Payload,
  { note = () => undefined, clock = createClock(), kept, over }: Rendering = {},
) {
  const rowsAt = (own: Clock): Rows => {
    const published = publishedRows(payload, own)
    return over ? [over, ...(over.beside ?? [])].reduce(laidOver, published) : published
  }
  const rows = rowsAt(clock)
  const keeping = createKeeping(clock, over ? undefined : kept)

  const loaders = new Map<Shown, DataLoader<number, InLanguages<never> | null>>()
  function loader<S extends Shown>(collection: S) {
    const known = loaders.get(collection) ?? new DataLoader(load)
    loaders.set(collection, known)
    return known as DataLoader<number, InLanguages<Brief<S>> | null>

    function load(ids: readonly number[]) {
      const partOf = (id: number) => part.document(collection, id)
      return keeping.many<InLanguages<never>>(ids, partOf, async (missing, own) => {
        const found = await rowsAt(own).list(collection, { where: { id: { in: missing } } })
        return found as InLanguages<never>[]
      })
    }
  }

  /** Related documents by id, in the languages they are readable in; all that are asked for at once in one query. */
  async function inLanguages<S extends Shown>(
    collection: S,
    ids: readonly number[],
  ): Promise<InLanguages<Brief<S>>[]> {
    note(...ids.map((id) => part.document(collection, id)))
    const found = await loader(collection).loadMany([...new Set(ids)])
    return found.flatMap((each) => {
      if (each instanceof Error) throw each
      return each ?? []
    })
  }

  /**
   * Related documents by id in the order asked for, each in the wanted language where it is readable
   * in it, and otherwise in the other, which `lang` says.
   */
  const byIds = async <S extends Shown>(collection: S, locale: Locale, ids: readonly number[]) =>
    (await inLanguages(collection, ids)).flatMap((each) => toFact(each, locale) ?? [])

  /**
   * As `byIds`, for all documents that match, in the order of their type. With `reads` the page depends
   * on these parts and on the documents that `only` keeps, and not on every document of the type.
   */
  async function list<S extends Shown>(
    collection: S,
    locale: Locale,
    { reads, only = () => true, ...ask }: Ask & Narrowed<S> = {},
  ) {
    note(...(reads ?? [part.list(collection)]))
    const found = (await readList(collection, ask)).flatMap((each) => toFact(each, locale) ?? [])
    const meant = found.filter(only)
    if (reads) note(...meant.map(({ doc }) => part.document(collection, doc.id)))
    return meant
  }

  /** Lists of the types that have few documents are kept for other pages. */
  function readList<S extends Shown>(collection: S, ask: Ask): Promise<InLanguages<Brief<S>>[]> {
    const read = (own: Clock) => rowsAt(own).list(collection, ask)
    if (!keptLists.has(collection)) return read(clock)
    const key = `${collection} ${JSON.stringify(ask)}`
    return keeping.one(key, [part.list(collection)], read)
  }

  /** Everything of the document with this address or place in a language, or `null`. */
  async function whole<S extends Shown>(
    collection: S,
    locale: Locale,
    ask: Pick<Ask, 'where'> & { slug?: string },
  ): Promise<Whole<DataFromCollectionSlug<S>> | null> {
    const { slug } = ask
    note(slug === undefined ? part.list(collection) : part.slug(collection, slug))
    const found = await rows.whole(collection, { locale, ...ask })
    if (found) note(part.document(collection, found.id))
    const doc = found?.in[locale]
    if (!found || !doc) return null
    return { doc, other: found.in[otherLocale(locale)] }
  }

  /** The global `site` in one language. */
  const site = (locale: Locale): Promise<Site> => {
    note(part.list('site'))
    return keeping.one(`site ${locale}`, [part.list('site')], () =>
      payload.findGlobal({
        slug: 'site',
        // How people sign in is no part of any page.
        select: { secondFactorDemanded: false },
        locale,
        fallbackLocale: false,
        overrideAccess: false,
        depth: 0,
      }),
    )
  }

  /** What editors chose for the front page, whatever has become of it since. */
  const featured = (): Promise<Featured> => {
    note(part.list('featured'))
    return keeping.one('featured', [part.list('featured')], () =>
      payload.findGlobal({ slug: 'featured', overrideAccess: false, depth: 0 }),
    )
  }

  /**
   * Rows of a statement that says itself what is published (src/cms/access/published.ts): which
   * articles a list holds is one condition, whatever their number. Knows no drafts. `reads` names the
   * list it is about.
   */
  async function select<Row>(reads: string | string[], statement: SQL): Promise<Row[]> {
    note(...[reads].flat())
    const { drizzle } = payload.db as typeof payload.db & {
      drizzle: { execute: (statement: SQL) => Promise<{ rows: Row[] }> }
    }
    return (await drizzle.execute(statement)).rows
  }

  /**
   * As `select`, for rows that time changes: `next` is the first moment to come at which they are others.
   * Moments are text in these rows.
   */
  async function selectUntil<Row>(
    reads: string | string[],
    statement: SQL,
    next: SQL,
  ): Promise<Row[]> {
    const [found] = await select<{ rows: Row[]; next: string | Date | null }>(
      reads,
      sql`select (select coalesce(json_agg(found), '[]') from (${statement}) found) as rows, (${next}) as next`,
    )
    if (found?.next) clock.hasCome(found.next)
    return found?.rows ?? []
  }

  /** Where a file is fetched: Payload's own address, always from where the page itself came from. */
  const fileUrl = (filename: string): string =>
    over?.filesAt && isLaidOver(over, filename)
      ? `${over.filesAt}/${encodeURIComponent(filename)}`
      : `/api/media/file/${encodeURIComponent(filename)}`

  return { byIds, clock, featured, fileUrl, inLanguages, list, select, selectUntil, site, whole }
}

type Narrowed<S extends Shown> = {
  reads?: readonly string[]
  only?: (fact: Fact<Brief<S>>) => boolean
}

export type Gateway = ReturnType<typeof createGateway>
export { sql, type SQL }
