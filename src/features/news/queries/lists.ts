import { cache } from 'react'
import { organisationBySlug, type NamedOrganisation } from '@/features/organisations/queries/named'
import { listTopics, type Topic } from '@/features/topics/queries'
import { otherLocale, type Locale } from '@/i18n/locales'
import { gateway, type Gateway } from '@/data'
import { latestArticles, listArticles, perPage, type ArticleList, type ArticleRow } from './rows'
import { aboutTopic, fromOrganisation, publishedInYear, reportsFrom } from './shown'

/** A page of all articles, or `null` when there is no such page. */
export const getNews = cache(async (locale: Locale, page = 1) =>
  newsPage(await gateway(), locale, page),
)

export async function newsPage(content: Gateway, locale: Locale, page: number) {
  return existing(await listArticles(content, { locale, page }))
}

/** The newest articles that report from an event. */
export const getReports = cache(async (locale: Locale, event: number): Promise<ArticleRow[]> =>
  reportsOf(await gateway(), locale, event),
)

export async function reportsOf(content: Gateway, locale: Locale, event: number) {
  const about = reportsFrom(event)
  return (await latestArticles(content, { locale, about, count: perPage })).rows
}

export type NewsByTopic = { topic: Topic; other?: string; list: ArticleList }

/** The articles of a pillar by its slug, or `null` when there is no such pillar or page. */
export const getNewsByTopic = cache(
  async (locale: Locale, slug: string, page = 1): Promise<NewsByTopic | null> => {
    const content = await gateway()
    const topic = (await listTopics(content, locale)).find(
      ({ lang, slug: own }) => lang === locale && own === slug,
    )
    if (!topic) return null
    const list = existing(
      await listArticles(content, { locale, about: aboutTopic(topic.id), page }),
    )
    const others = await listTopics(content, otherLocale(locale))
    const other = others.find(({ id, lang }) => id === topic.id && lang !== locale)?.slug
    return list && { topic, other, list }
  },
)

export type NewsByPartner = { organisation: NamedOrganisation; other?: string; list: ArticleList }

/** What an organisation publishes or is named in, or `null` when there is no such one or page. */
export const getNewsByPartner = cache(
  async (locale: Locale, slug: string, page = 1): Promise<NewsByPartner | null> => {
    const content = await gateway()
    const organisation = await organisationBySlug(content, locale, slug)
    if (!organisation) return null
    const about = fromOrganisation(organisation.id)
    const list = existing(await listArticles(content, { locale, about, page }))
    return list && { organisation, other: organisation.other, list }
  },
)

/** The articles of a year, or `null` when it has none or not that many pages. */
export const getNewsByYear = cache(async (locale: Locale, year: number, page = 1) =>
  newsOfYear(await gateway(), locale, year, page),
)

export async function newsOfYear(content: Gateway, locale: Locale, year: number, page: number) {
  const list = await listArticles(content, { locale, about: publishedInYear(year), page })
  return list.total + list.elsewhere.length > 0 ? existing(list) : null
}

const existing = (list: ArticleList): ArticleList | null =>
  list.page === 1 || list.page <= list.pages ? list : null
