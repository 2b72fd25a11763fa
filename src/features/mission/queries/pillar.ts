import { cache } from 'react'
import { currentCalls, type CallRow } from '@/features/calls/queries/rows'
import { eventsAbout, nearestEvents, type EventRow } from '@/features/events/queries/rows'
import { listInitiatives, type Initiative } from '@/features/initiatives/queries'
import type { Picture } from '@/features/media/picture'
import { picturesById } from '@/features/media/queries'
import { latestArticles, type ArticleRow } from '@/features/news/queries/rows'
import { aboutTopic } from '@/features/news/queries/shown'
import type { Block } from '@/features/rich-text/nodes'
import { richText } from '@/features/rich-text/queries'
import { listTopics, type Topic } from '@/features/topics/queries'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foundIn, idsOf } from '@/lib/ids'
import { gateway, type Gateway } from '@/data'

/** A pillar of the Mission with everything its page shows. */
export type PillarPage = {
  topic: Topic
  picture?: Picture
  body: Block[]
  initiatives: Initiative[]
  /** The newest articles; `more` when there are others. */
  articles: ArticleRow[]
  more: boolean
  /** Coming events first, then the latest past ones. */
  events: { upcoming: EventRow[]; past: EventRow[] }
  /** Those that can be applied to now or later. */
  calls: CallRow[]
  others: Topic[]
  /** Its address in the other language, when it is published there. */
  other?: string
  updatedAt: string
}

const shownArticles = 4
const shownEvents = 4
const shownCalls = 4

export const getPillar = cache(async (locale: Locale, slug: string) =>
  findPillar(await gateway(), locale, slug),
)

/** The pillar published in this language under this slug, or `null`. */
export async function findPillar(
  content: Gateway,
  locale: Locale,
  slug: string,
): Promise<PillarPage | null> {
  const found = await content.whole('topics', locale, { slug })
  if (!found) return null
  const { doc, other } = found
  const [topics, body, pictures, initiatives, articles, events, calls] = await Promise.all([
    listTopics(content, locale),
    richText(content, locale, doc.body),
    picturesById(content, locale, idsOf([doc.picture])),
    listInitiatives(content, locale, { topic: { equals: doc.id } }),
    latestArticles(content, { locale, about: aboutTopic(doc.id), count: shownArticles }),
    nearestEvents(content, locale, { about: eventsAbout(doc.id), count: shownEvents }),
    currentCalls(content, locale, { topic: doc.id, count: shownCalls, withComing: true }),
  ])
  const topic = topics.find(({ id }) => id === doc.id)
  if (!topic) return null
  return {
    topic,
    picture: foundIn(pictures, doc.picture),
    body,
    initiatives,
    articles: articles.rows,
    more: articles.more,
    events,
    calls,
    others: topics.filter(({ id }) => id !== doc.id),
    other: other ? href(otherLocale(locale), 'pillar', { slug: other.slug }) : undefined,
    updatedAt: doc.updatedAt,
  }
}
