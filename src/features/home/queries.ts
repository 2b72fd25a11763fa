import { currentCalls } from '@/features/calls/queries/rows'
import { eventsById, nearestEvents } from '@/features/events/queries/rows'
import { mostShown, type ChosenEntry } from '@/features/featured/entries'
import { chosenNow, pagesById, type FeaturedEntry } from '@/features/featured/queries'
import { articleRows, latestIds, versionIdsIn } from '@/features/news/queries/rows'
import { getPartnersToday } from '@/features/organisations/queries/partners'
import { getSite } from '@/features/site/queries'
import { listTopics } from '@/features/topics/queries'
import type { Locale } from '@/i18n/locales'
import { gateway, type Gateway } from '@/data'

const shownArticles = 4
const shownEvents = 3
const shownCalls = 3

/** Everything the front page shows. */
export async function getHome(locale: Locale) {
  const content = await gateway()
  const [{ home: words }, partners, topics, calls, listed] = await Promise.all([
    getSite(locale),
    getPartnersToday(locale),
    listTopics(content, locale),
    currentCalls(content, locale, { count: shownCalls }),
    listHome(content, locale),
  ])
  return { words, partners, topics, calls, ...listed }
}

/**
 * What editors feature, of what is published in this language, and below it the newest articles and
 * the nearest events that are not among it.
 */
export async function listHome(content: Gateway, locale: Locale) {
  const chosen = await chosenNow(content)
  const of = (collection: ChosenEntry['collection']) =>
    chosen.filter((entry) => entry.collection === collection).map(({ id }) => id)
  const [versions, latest, nearest, events, pages, topics] = await Promise.all([
    versionIdsIn(content, locale, of('news')),
    // As many more as may be featured, which are not shown twice.
    latestIds(content, { locale, count: shownArticles + of('news').length }),
    nearestEvents(content, locale, { count: shownEvents + of('events').length }),
    eventsById(content, locale, of('events')),
    pagesById(content, locale, of('pages')),
    listTopics(content, locale),
  ])
  const articles = await articleRows(content, locale, [
    ...new Set([...versions.values(), ...latest]),
  ])

  const entries: FeaturedEntry[] = [
    ...articles.map((row) => ({ type: 'news' as const, row })),
    ...events.map((row) => ({ type: 'events' as const, row })),
    ...pages.map((row) => ({ type: 'pages' as const, row })),
    ...topics
      .filter(({ lang }) => lang === locale)
      .map((row) => ({ type: 'topics' as const, row })),
  ]
  const chosenEntry = ({ collection, id }: ChosenEntry): FeaturedEntry | undefined => {
    const wanted = collection === 'news' ? versions.get(id) : id
    return entries.find(({ type, row }) => type === collection && row.id === wanted)
  }
  // Two versions of one article are one entry.
  const featured = [...new Set(chosen.flatMap((each) => chosenEntry(each) ?? []))].slice(
    0,
    mostShown,
  )

  const isElsewhere =
    (type: FeaturedEntry['type']) =>
    ({ id }: { id: number }) =>
      !featured.some((entry) => entry.type === type && entry.row.id === id)
  const isNotAbove = isElsewhere('events')
  return {
    featured,
    articles: articles
      .filter(({ id }) => latest.includes(id))
      .filter(isElsewhere('news'))
      .slice(0, shownArticles),
    events: {
      upcoming: nearest.upcoming.filter(isNotAbove).slice(0, shownEvents),
      past: nearest.past.filter(isNotAbove).slice(0, shownEvents),
    },
  }
}
