import { documentPath, type Paged } from '@/i18n/document-path'
import { localeOf, locales } from '@/i18n/locales'
import { href, type PageName } from '@/i18n/paths'
import { part } from '@/lib/parts'
import {
  gateway,
  nextArticle,
  publishedArticle,
  publishedIn,
  sql,
  type Gateway,
  type SQL,
} from '@/data'
import { cardsWorthFinding } from '@/features/cards/shown'
import { dayOf, type Day } from '@/lib/days'

/** One page in the languages it is published in. `changed`: ISO moment. */
export type SitemapEntry = { versions: { lang: string; path: string }[]; changed?: string }

const types = [
  'pages',
  'topics',
  'groups',
  'events',
  'calls',
  'cards',
  'organisations',
  'news',
] as const satisfies Paged[]

/**
 * A part of the sitemap: the documents of a type with numbers from `hundred` × 100, so that a publication
 * changes one part, however many there are; `site` has the pages that are no documents.
 */
export type SitemapPart = { type: 'site' | (typeof types)[number]; hundred: number }
export type ListedPart = SitemapPart & { changed?: string }

/** Pages that are there in both languages whatever is published. */
const always = [
  'home',
  'composition',
  'partners',
  'coordinationGroup',
  'news',
  'events',
  'calendar',
  'calls',
  'cards',
  'networks',
  'missionMap',
  'glossary',
  'messages',
] as const satisfies PageName[]

/** The part that a name stands for, such as `news-3`; `null` when it stands for none. */
export function partNamed(name: string): SitemapPart | null {
  const [, named, hundred] = /^([a-z]+)-(0|[1-9]\d{0,6})$/.exec(name) ?? []
  const type = ([...types, 'site'] as const).find((each) => each === named)
  return type ? { type, hundred: Number(hundred) } : null
}

export const getSitemapParts = async (): Promise<ListedPart[]> => listParts(await gateway())

export const getSitemapPart = async (wanted: SitemapPart): Promise<SitemapEntry[]> =>
  listPages(await gateway(), wanted)

/** The parts that name a page, in one statement. */
export async function listParts(content: Gateway): Promise<ListedPart[]> {
  const { now } = content.clock
  const today = dayOf(now)
  const found = await content.selectUntil<ListedPart>(
    types.map(part.list),
    sql`${sql.join(
      types.map((type) => (type === 'news' ? hundredsOfNews(now) : hundredsOf(type, now))),
      sql` union all `,
    )} order by 1, 2`,
    sql`least((${nextArticle(now)}), (${nextPartner(today)}), (${nextCard(now)}))`,
  )
  return [{ type: 'site', hundred: 0 }, ...found.map(withMoment)]
}

const hundredsOf = (type: (typeof types)[number], now: Date): SQL => sql`
  select ${type} as type, d.id / 100 as hundred, max(d.updated_at) as changed
  from ${sql.identifier(type)} d where ${isListed(type, now)} group by 2`

/** An article is listed in the hundred of its family, which `news_sitemap_idx` names. */
const hundredOfArticle = sql`(coalesce(d.family::int, d.id) / 100)`

/** The same for articles, from one hundred to the next by the index: there are many articles in each. */
function hundredsOfNews(now: Date): SQL {
  const newestAfter = (hundred: SQL): SQL => sql`
    select ${hundredOfArticle} as hundred, d.updated_at as changed
    from news d where ${isListed('news', now)} and ${hundredOfArticle} > ${hundred}
    order by 1, 2 desc limit 1`
  return sql`
    (with recursive hundreds as (
      (${newestAfter(sql`-1`)})
      union all
      select next.* from hundreds cross join lateral (${newestAfter(sql`hundreds.hundred`)}) next)
    select 'news' as type, hundred, changed from hundreds)`
}

/** Every published page of a part that stands on its own: no cut lists, no past states of the roster. */
export async function listPages(
  content: Gateway,
  { type, hundred }: SitemapPart,
): Promise<SitemapEntry[]> {
  if (type !== 'site') return listDocuments(content, type, hundred)
  return hundred > 0 ? [] : always.map((page) => ({ versions: inBoth(page) }))
}

const inBoth = (page: (typeof always)[number]) =>
  locales.map((lang) => ({ lang, path: href(lang, page) }))

type Found = { entry: number; lang: string; slug: string; kind?: string; changed: string }

async function listDocuments(content: Gateway, type: (typeof types)[number], hundred: number) {
  const { now } = content.clock
  const [from, to] = [hundred * 100, (hundred + 1) * 100]
  const found = await content.selectUntil<Found>(
    [part.hundred(type, from), ...(type === 'cards' ? cardsRelyOn : [])],
    type === 'news'
      ? // Articles are documents of their own in each language; versions of one share an entry.
        sql`
        select coalesce(d.family, d.id)::int as entry, d.language as lang, d.slug, d.updated_at as changed
        from news d where ${isListed(type, now)} and ${hundredOfArticle} = ${hundred}
        order by d.id`
      : sql`
        select d.id as entry, texts._locale as lang, texts.slug, d.updated_at as changed
          ${type === 'pages' ? sql`, d.kind` : sql``}
        from ${sql.identifier(type)} d
        join ${sql.identifier(`${type}_locales`)} texts on texts._parent_id = d.id
        where ${isListed(type, now)} and texts._status = 'published' and d.id >= ${from} and d.id < ${to}
        order by d.id, texts._locale`,
    next(type, now),
  )
  return toEntries(type, found)
}

const isListed = (type: (typeof types)[number], now: Date): SQL => {
  if (type === 'news') return publishedArticle('d', now)
  const published = publishedIn(type, 'd', locales)
  if (type === 'groups') return sql`${published} and d.kind = 'working'`
  if (type === 'cards')
    return sql`${published} and exists (select from (${sql.raw(cardsWorthFinding)}) shown
      where shown.id = d.id and coalesce(shown.since <= ${now.toISOString()}::timestamptz, true)
        and coalesce(shown.till > ${now.toISOString()}::timestamptz, true))`
  return type === 'organisations' ? sql`${published} and ${hasPage(dayOf(now))}` : published
}

function next(type: (typeof types)[number], now: Date): SQL {
  if (type === 'news') return nextArticle(now)
  if (type === 'cards') return nextCard(now)
  return type === 'organisations' ? nextPartner(dayOf(now)) : sql`null`
}

/** Whether a card is worth finding depends on these, too. */
const cardsRelyOn = [part.list('organisations'), part.list('calls')]

/** The moment at which the next card comes or goes. */
const nextCard = (now: Date): SQL => sql`
  select min(moment) from (${sql.raw(cardsWorthFinding)}) shown,
    unnest(array[shown.since, shown.till]) moment where moment > ${now.toISOString()}::timestamptz`

/** Other organisations than partners have no page, and partners none before their partnership begins. */
const hasPage = (today: Day): SQL => sql`d.partner and
  (d.partner_from is null or (d.partner_from at time zone 'Europe/Oslo')::date <= ${today}::date)`

/** The day on which the next partnership begins. */
const nextPartner = (today: Day): SQL => sql`
  select min((partner_from at time zone 'Europe/Oslo')::date::timestamp at time zone 'Europe/Oslo')
  from organisations where partner and (partner_from at time zone 'Europe/Oslo')::date > ${today}::date`

function toEntries(type: Paged, found: readonly Found[]): SitemapEntry[] {
  const entries = Map.groupBy(found, ({ entry }) => entry)
  return [...entries.values()].map((versions) => ({
    versions: versions.map((each) => ({
      lang: each.lang,
      path: documentPath(localeOf(each.lang), type, each),
    })),
    changed: versions
      .map(({ changed }) => new Date(changed).toISOString())
      .toSorted()
      .at(-1),
  }))
}

const withMoment = ({ changed, ...rest }: ListedPart): ListedPart => ({
  ...rest,
  ...(changed && { changed: new Date(changed).toISOString() }),
})
