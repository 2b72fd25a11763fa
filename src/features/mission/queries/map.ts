import { cache } from 'react'
import { listCalls, type CallRow } from '@/features/calls/queries/rows'
import { openCards } from '@/features/cards/queries/lists'
import type { CardRow } from '@/features/cards/queries/rows'
import { eventsById, type EventRow } from '@/features/events/queries/rows'
import { listInitiatives, type Initiative } from '@/features/initiatives/queries'
import { articleRows, type ArticleRow } from '@/features/news/queries/rows'
import { newsShown } from '@/features/news/queries/shown'
import { listTopics, type Topic } from '@/features/topics/queries'
import type { Locale } from '@/i18n/locales'
import { part } from '@/lib/parts'
import { gateway, nextArticle, publishedIn, sql, type Gateway } from '@/data'

/** What there is under a pillar; `null` stands for what is about none of them. */
export type MapRow = {
  topic: Topic | null
  initiatives: Initiative[]
  /** That can be applied to, now or later. */
  calls: CallRow[]
  /** In which somebody offers or seeks something now. */
  cards: CardRow[]
  /** The newest of each, where there is one. */
  article?: ArticleRow
  event?: EventRow
}

export const getMissionMap = cache(async (locale: Locale) => missionMap(await gateway(), locale))

/** Pillar by pillar what is mapped, can be applied to, was written and held; at the end what belongs to none. */
export async function missionMap(content: Gateway, locale: Locale): Promise<MapRow[]> {
  const topics = await listTopics(content, locale)
  const [initiatives, { coming, open }, cards, articles, events] = await Promise.all([
    listInitiatives(content, locale),
    listCalls(content, locale),
    openCards(content, locale, () => true),
    newestArticles(content, locale),
    newestEvents(content, locale),
  ])
  const calls = [...open, ...coming]
  const rows = topics.map((topic): MapRow => ({
    topic,
    initiatives: initiatives.filter((each) => each.topic?.id === topic.id),
    calls: about(calls, topic),
    cards: about(cards, topic),
    article: articles.get(topic.id),
    event: events.get(topic.id),
  }))
  const others = {
    topic: null,
    initiatives: initiatives.filter((each) => !each.topic),
    calls: calls.filter((each) => each.topics.length === 0),
    cards: cards.filter((each) => each.topics.length === 0),
  }
  return others.initiatives.length + others.calls.length + others.cards.length > 0
    ? [...rows, others]
    : rows
}

const about = <T extends { topics: readonly Topic[] }>(all: readonly T[], topic: Topic): T[] =>
  all.filter(({ topics }) => topics.some(({ id }) => id === topic.id))

type Newest = { topic: number; id: number }

async function newestArticles(content: Gateway, locale: Locale): Promise<Map<number, ArticleRow>> {
  const { now } = content.clock
  const found = await content.selectUntil<Newest>(
    part.list('news'),
    sql`select t.id as topic, newest.id from topics t, lateral (
        select n.id from news n where ${newsShown.own(locale, now)} and exists (
          select from news_rels rel where rel.parent_id = n.id and rel.path = 'topics' and rel.topics_id = t.id)
        order by n.published_at desc nulls last, n.id desc limit 1) newest`,
    nextArticle(now),
  )
  const rows = await articleRows(content, locale, [...new Set(found.map(({ id }) => id))])
  return byTopic(found, rows)
}

async function newestEvents(content: Gateway, locale: Locale): Promise<Map<number, EventRow>> {
  const found = await content.select<Newest>(
    part.list('events'),
    sql`select t.id as topic, newest.id from topics t, lateral (
        select e.id from events e where ${publishedIn('events', 'e', [locale])} and exists (
          select from events_rels rel where rel.parent_id = e.id and rel.path = 'topics' and rel.topics_id = t.id)
        order by e.start desc, e.id desc limit 1) newest`,
  )
  return byTopic(found, await eventsById(content, locale, [...new Set(found.map(({ id }) => id))]))
}

function byTopic<T extends { id: number }>(
  found: readonly Newest[],
  rows: readonly T[],
): Map<number, T> {
  const known = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    found.flatMap(({ id, topic }) => {
      const row = known.get(id)
      return row ? [[topic, row] as const] : []
    }),
  )
}
