import { callsById } from '@/features/calls/queries/rows'
import { organisationBySlug } from '@/features/organisations/queries/named'
import { articleRows, type ArticleRow } from '@/features/news/queries/rows'
import {
  aboutTopic,
  allArticles,
  fromOrganisation,
  newsShown,
  type About,
} from '@/features/news/queries/shown'
import { listTopics } from '@/features/topics/queries'
import type { FeedList, NewsList } from '@/i18n/feeds'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { part } from '@/lib/parts'
import { gateway, nextArticle, publishedIn, sql, whereTo, type Gateway } from '@/data'

/** An article as those who follow a list get it; `came`: when it came to this site, `changed`: when its content did. */
export type ArticleEntry = ArticleRow & { collection: 'news'; came: Date; changed?: Date }

/** What a feed says of an article or a call. */
export type FeedEntry = Pick<
  ArticleEntry,
  'id' | 'href' | 'title' | 'lead' | 'publishedAt' | 'topics' | 'came' | 'changed'
> & { collection: 'calls' | 'news' }

/** `name`: of the pillar or partner, where the list is about one. */
export type FollowedList = { name?: string; entries: FeedEntry[] }

/** As many as somebody who looks in once a week may have missed. */
const most = 30

/** The newest articles of a list in a language, or where the list has gone. */
export const getFollowed = async (
  locale: Locale,
  asked: FeedList,
): Promise<FollowedList | ListMoved> =>
  asked.list === 'calls'
    ? { entries: await newestCalls(await gateway(), locale) }
    : ((await followed(await gateway(), locale, asked)) ?? movedList(locale, asked))

/** The calls that were published last, in a language; `came`: when the first address of one was there to be read. */
async function newestCalls(content: Gateway, locale: Locale): Promise<FeedEntry[]> {
  const found = await content.select<Found>(
    part.list('calls'),
    sql`select c.id, c.updated_at as changed,
        (select min(a.created_at) from addresses a where a.collection = 'calls' and a.document = c.id) as came
      from calls c where ${publishedIn('calls', 'c', [locale])} order by came desc nulls last, c.id desc limit ${most}`,
  )
  const times = new Map(found.map((each) => [each.id, each]))
  const rows = await callsById(content, locale, [...times.keys()])
  return rows.map((row) => {
    const { came, changed } = times.get(row.id) ?? {}
    return {
      ...row,
      collection: 'calls',
      came: new Date(came ?? 0),
      ...(came && { publishedAt: new Date(came).toISOString() }),
      ...(changed && { changed: new Date(changed) }),
    }
  })
}

type ListMoved = FeedList | 'gone' | 'unknown'

/** Pages of pillars and partners that have moved take their feeds along. */
export async function movedList(locale: Locale, asked: NewsList): Promise<ListMoved> {
  if (asked.list === 'news') return 'unknown'
  const page = asked.list === 'newsByTopic' ? 'pillar' : 'partner'
  const moved = await whereTo(href(locale, page, { slug: asked.slug }))
  if (typeof moved === 'string') return moved
  return { list: asked.list, slug: moved.to.slice(moved.to.lastIndexOf('/') + 1) }
}

/** The newest articles of a list, or `null` when there is no such list. */
export async function followed(
  content: Gateway,
  locale: Locale,
  asked: NewsList,
): Promise<{ name?: string; entries: ArticleEntry[] } | null> {
  const about = await listAsked(content, locale, asked)
  return about && { name: about.name, entries: await newest(content, locale, about) }
}

/** Nothing is there in a language that it is not published in. */
async function listAsked(
  content: Gateway,
  locale: Locale,
  asked: NewsList,
): Promise<(About & { name?: string }) | null> {
  if (asked.list === 'news') return allArticles
  if (asked.list === 'newsByTopic') {
    const topics = await listTopics(content, locale)
    const topic = topics.find(({ lang, slug }) => lang === locale && slug === asked.slug)
    return topic ? { ...aboutTopic(topic.id), name: topic.name } : null
  }
  const organisation = await organisationBySlug(content, locale, asked.slug)
  return organisation && { ...fromOrganisation(organisation.id), name: organisation.name }
}

type Found = { id: number; came: Date | string; changed: Date | string | null }

async function newest(
  content: Gateway,
  locale: Locale,
  { condition, list }: About,
): Promise<ArticleEntry[]> {
  const { now } = content.clock
  const found = await content.selectUntil<Found>(
    list,
    sql`select n.id, n.created_at as came, n.significantly_updated_at as changed
      from news n where ${newsShown.own(locale, now)} and ${condition}
      order by n.published_at desc nulls last, n.id desc limit ${most}`,
    nextArticle(now),
  )
  const rows = await articleRows(
    content,
    locale,
    found.map(({ id }) => id),
  )
  const times = new Map(found.map((each) => [each.id, each]))
  return rows.map((row) => {
    const { came = new Date(0), changed } = times.get(row.id) ?? {}
    return {
      ...row,
      collection: 'news',
      came: new Date(came),
      ...(changed && { changed: new Date(changed) }),
    }
  })
}
