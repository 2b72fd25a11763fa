import { foundIn, idsOf } from '@/lib/ids'
import type { Picture } from '@/features/media/picture'
import { picturesById } from '@/features/media/queries'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import { localeOf, otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { nextArticle, sql, type Gateway, type SQL } from '@/data'
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
  /** Where it appeared first, if it was elsewhere. */
  source?: string
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
  const rows = await toRows(content, locale, [...own, ...elsewhere])
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

/** The newest articles, in the visitor's language first; others fill the places that are left. */
export async function latestArticles(
  content: Gateway,
  { locale, about = allArticles, count }: { locale: Locale; about?: About; count: number },
): Promise<LatestArticles> {
  const { now } = content.clock
  const newestOf = (condition: SQL) => sql`
    (select n.id from news n where ${condition} and ${about.condition} ${newest} limit ${count + 1})`
  const found = await content.selectUntil<Found>(
    about.list,
    sql`${newestOf(newsShown.own(locale, now))}
    union all ${newestOf(newsShown.onlyOther(locale, now))} limit ${count + 1}`,
    nextArticle(now),
  )
  const rows = await toRows(content, locale, found.slice(0, count))
  return { rows, more: found.length > count }
}

async function toRows(content: Gateway, locale: Locale, found: Found[]): Promise<ArticleRow[]> {
  const ids = found.map(({ id }) => id)
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
    source: doc.source?.publisher ?? undefined,
    topics: topicsOf(topics, idsOf(doc.topics)),
    picture: foundIn(pictures, doc.picture),
  }))
}
