import { documentPath, type Paged } from '@/i18n/document-path'
import { localeOf, locales } from '@/i18n/locales'
import { href, type PageName } from '@/i18n/paths'
import { part } from '@/lib/parts'
import { gateway, type Gateway, nextArticle, publishedArticle, sql, type SQL } from '@/data'
import { dayOf, type Day } from '@/lib/days'

/** One page in the languages it is published in. `changed`: ISO moment. */
export type SitemapEntry = { versions: { lang: string; path: string }[]; changed?: string }

/** Pages that are there in both languages whatever is published. */
const always = [
  'home',
  'composition',
  'partners',
  'coordinationGroup',
  'news',
  'events',
] as const satisfies PageName[]

const inBothLanguages = ['pages', 'topics', 'events', 'organisations'] as const

export const getSitemap = async (): Promise<SitemapEntry[]> => listPages(await gateway())

/** Every published page that stands on its own: no cut lists, no past states of the roster. */
export async function listPages(content: Gateway): Promise<SitemapEntry[]> {
  const fixed = always.map((page) => ({
    versions: locales.map((lang) => ({ lang, path: href(lang, page) })),
  }))
  const [articles, ...others] = await Promise.all([
    listArticles(content),
    ...inBothLanguages.map((collection) => listDocuments(content, collection)),
  ])
  return [...fixed, ...others.flat(), ...articles]
}

type Found = { entry: number; lang: string; slug: string; kind?: string; changed: Date | string }

async function listDocuments(content: Gateway, collection: Exclude<Paged, 'news'>) {
  const kind = collection === 'pages' ? sql`, d.kind` : sql``
  const today = dayOf(content.clock.now)
  const narrowed = collection === 'organisations' ? hasPage(today) : sql`true`
  return toEntries(
    collection,
    await content.selectUntil<Found>(
      part.list(collection),
      sql`
      select d.id as entry, texts._locale as lang, texts.slug, d.updated_at as changed ${kind}
      from ${sql.identifier(collection)} d
      join ${sql.identifier(`${collection}_locales`)} texts on texts._parent_id = d.id
      where d.deleted_at is null and texts._status = 'published' and ${narrowed}
      order by d.id, texts._locale`,
      collection === 'organisations' ? nextPartner(today) : sql`null`,
    ),
  )
}

/** Other organisations than partners have no page, and partners none before their partnership begins. */
const hasPage = (today: Day): SQL => sql`d.partner and
  (d.partner_from is null or (d.partner_from at time zone 'Europe/Oslo')::date <= ${today}::date)`

/** The day on which the next partnership begins. */
const nextPartner = (today: Day): SQL => sql`
  select min((partner_from at time zone 'Europe/Oslo')::date::timestamp at time zone 'Europe/Oslo')
  from organisations where partner and (partner_from at time zone 'Europe/Oslo')::date > ${today}::date`

/** Articles are documents of their own in each language; versions of one share an entry. */
const listArticles = async (content: Gateway): Promise<SitemapEntry[]> =>
  toEntries(
    'news',
    await content.selectUntil<Found>(
      part.list('news'),
      sql`
      select coalesce(n.family, n.id)::int as entry, n.language as lang, n.slug, n.updated_at as changed
      from news n where ${publishedArticle('n', content.clock.now)} order by n.id`,
      nextArticle(content.clock.now),
    ),
  )

function toEntries(collection: Paged, found: readonly Found[]): SitemapEntry[] {
  const entries = Map.groupBy(found, ({ entry }) => entry)
  return [...entries.values()].map((versions) => ({
    versions: versions.map((each) => ({
      lang: each.lang,
      path: documentPath(localeOf(each.lang), collection, each),
    })),
    changed: versions
      .map(({ changed }) => new Date(changed).toISOString())
      .toSorted()
      .at(-1),
  }))
}
