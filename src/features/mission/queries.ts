import { cache } from 'react'
import { listEvents, type EventRow } from '@/features/events/queries/rows'
import { isPast } from '@/features/events/times'
import { listInitiatives, type Initiative } from '@/features/initiatives/queries'
import type { Picture } from '@/features/media/picture'
import { picturesById } from '@/features/media/queries'
import { listArticles, type ArticleRow } from '@/features/news/queries/rows'
import type { Block } from '@/features/rich-text/nodes'
import { richText } from '@/features/rich-text/queries'
import { listTopics, type Topic } from '@/features/topics/queries'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foundIn, idsOf } from '@/lib/ids'
import { gateway, type Gateway } from '@/server/gateway'

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
  others: Topic[]
  /** Its address in the other language, when it is published there. */
  other?: string
  updatedAt: string
}

const shownArticles = 4
const shownEvents = 4

export const getPillar = cache(async (locale: Locale, slug: string) =>
  findPillar(await gateway(), locale, slug, new Date()),
)

/** The pillar published in this language under this slug, or `null`. */
export async function findPillar(
  content: Gateway,
  locale: Locale,
  slug: string,
  now: Date,
): Promise<PillarPage | null> {
  const doc = await content.findOne('topics', {
    locale,
    where: { slug: { equals: slug } },
    depth: 0,
  })
  if (!doc) return null
  const about = { topics: { in: [doc.id] } }
  const [topics, body, pictures, initiatives, articles, events, other] = await Promise.all([
    listTopics(content, locale),
    richText(content, locale, doc.body),
    picturesById(content, locale, idsOf([doc.picture])),
    listInitiatives(content, locale, { topic: { equals: doc.id } }),
    listArticles(content, { locale, where: about }),
    listEvents(content, locale, about),
    content.findCounterpart('topics', locale, doc.id),
  ])
  const topic = topics.find(({ id }) => id === doc.id)
  if (!topic) return null
  return {
    topic,
    picture: foundIn(pictures, doc.picture),
    body,
    initiatives,
    articles: articles.rows.slice(0, shownArticles),
    more: articles.total > shownArticles,
    events: {
      upcoming: events.filter((event) => !isPast(event, now)).slice(0, shownEvents),
      past: events
        .filter((event) => isPast(event, now))
        .toReversed()
        .slice(0, shownEvents),
    },
    others: topics.filter(({ id }) => id !== doc.id),
    other: other ? href(otherLocale(locale), 'pillar', { slug: other.slug }) : undefined,
    updatedAt: doc.updatedAt,
  }
}
