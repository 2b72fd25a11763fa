import { foundIn, idOf, idsOf } from '@/lib/ids'
import { part } from '@/lib/parts'
import type { Picture } from '@/features/media/picture'
import { picturesById } from '@/features/media/queries'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import { localeOf, otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { nextArticle, sql, type Gateway, type SQL } from '@/data'
import type { News } from '@/payload-types'
import type { ArticleLanguage } from './family'
import { allArticles, newsShown, type About } from './shown'

/** Articles on a page of a list. */
export const perPage = 12

/** An article in a list. */
export type ArticleRow = {
  id: number
  href: string
  title: string
  lead: string
  /** The language it is written in, and whether that is another one than the visitor's: nynorsk is Norwegian. */
  lang: ArticleLanguage
  foreign: boolean
  /** ISO moment; without it the date is not known. */
  publishedAt?: string
  kind: News['kind']
  /** Where it appeared first, if it was elsewhere. */
  source?: string
  /** The id of the organisation that publishes it; the hub itself does without. */
  publisher?: number
  topics: Topic[]
  picture?: Picture
}

/** A page of what is written in the visitor's language; `elsewhere` the newest of what is not, on the first page. */
export type ArticleList = {
  rows: ArticleRow[]
  total: number
  page: number
  pages: number
  elsewhere: ArticleRow[]
}

type Asked = { locale: Locale; about?: About; page?: number }
type Found = { id: number }
type Counted = Found & { total: number }

const newest = sql`order by n.published_at desc nulls last, n.id desc`

/** One page of the articles in a language: the newest first, those without a date last. */
export async function listArticles(
  content: Gateway,
  { locale, about = allArticles, page = 1 }: Asked,
): Promise<ArticleList> {
  const { condition, list } = about
  const { now } = content.clock
  const [own, elsewhere] = await Promise.all([
    // Counted apart, so that the page itself reads no more than its own rows.
    content.selectUntil<Counted>(
      list,
      sql`select n.id,
      (select count(*) from news n where ${newsShown.own(locale, now)} and ${condition})::int as total
      from news n where ${newsShown.own(locale, now)} and ${condition}
      ${newest} limit ${perPage} offset ${(page - 1) * perPage}`,
      nextArticle(now),
    ),
    page > 1
      ? []
      : content.select<Found>(
          list,
          sql`select n.id from news n
      where ${newsShown.onlyOther(locale, now)} and ${condition} ${newest} limit ${perPage}`,
        ),
  ])
  const rows = await articleRows(
    content,
    locale,
    [...own, ...elsewhere].map(({ id }) => id),
  )
  const total = own[0]?.total ?? 0
  return {
    rows: rows.filter(({ foreign }) => !foreign),
    elsewhere: rows.filter(({ foreign }) => foreign),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
  }
}

/** `more` when there are others. */
export type LatestArticles = { rows: ArticleRow[]; more: boolean }

type Latest = { locale: Locale; about?: About; count: number }

/** The newest articles, in the visitor's language first; others fill the places that are left. */
export async function latestArticles(content: Gateway, asked: Latest): Promise<LatestArticles> {
  const { count, locale } = asked
  const found = await latestIds(content, { ...asked, count: count + 1 })
  const rows = await articleRows(content, locale, found.slice(0, count))
  return { rows, more: found.length > count }
}

/** Which articles `latestArticles` shows. */
export async function latestIds(
  content: Gateway,
  { locale, about = allArticles, count }: Latest,
): Promise<number[]> {
  const { now } = content.clock
  const newestOf = (condition: SQL) => sql`
    (select n.id from news n where ${condition} and ${about.condition} ${newest} limit ${count})`
  const found = await content.selectUntil<Found>(
    about.list,
    sql`${newestOf(newsShown.own(locale, now))}
    union all ${newestOf(newsShown.onlyOther(locale, now))} limit ${count}`,
    nextArticle(now),
  )
  return found.map(({ id }) => id)
}

/** Of articles by the id of any of their versions, the version that lists in this language lead with, if there is one. */
export async function versionIdsIn(
  content: Gateway,
  locale: Locale,
  ids: readonly number[],
): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const { now } = content.clock
  const asked = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  const found = await content.selectUntil<Found & { asked: number }>(
    // Whatever is saved of a family is noted as a change of each of its members: lists-of.ts.
    ids.map((id) => part.document('news', id)),
    sql`select a.id as asked, n.id from news a join news n on n.id = a.id or n.family = a.family
      where a.id in (${asked}) and ${newsShown.own(locale, now)}`,
    nextArticle(now),
  )
  return new Map(found.map((each) => [each.asked, each.id]))
}

/** Articles by id, as lists show them, in the order asked for. */
export async function articleRows(
  content: Gateway,
  locale: Locale,
  ids: readonly number[],
): Promise<ArticleRow[]> {
  const [articles, topics] = await Promise.all([
    content.byIds('news', locale, ids),
    listTopics(content, locale),
  ])
  const pictures = await picturesById(
    content,
    locale,
    idsOf(articles.map(({ doc }) => doc.picture)),
  )
  return articles.map(({ doc }) => ({
    id: doc.id,
    href: href(localeOf(doc.language), 'article', { slug: doc.slug }),
    title: doc.title,
    lead: doc.lead,
    lang: doc.language,
    foreign: localeOf(doc.language) === otherLocale(locale),
    publishedAt: doc.publishedAt ?? undefined,
    kind: doc.kind,
    source: doc.source?.publisher ?? undefined,
    publisher: idOf(doc.publisher) ?? undefined,
    topics: topicsOf(topics, idsOf(doc.topics)),
    picture: foundIn(pictures, doc.picture),
  }))
}
