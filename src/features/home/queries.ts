import { getNextEvents } from '@/features/events/queries/lists'
import { getLatestNews } from '@/features/news/queries/lists'
import { getPartnersToday } from '@/features/organisations/queries/partners'
import { getSite } from '@/features/site/queries'
import { listTopics } from '@/features/topics/queries'
import type { Locale } from '@/i18n/locales'
import { gateway } from '@/data'

/** Everything the front page shows. */
export async function getHome(locale: Locale) {
  const [{ home: words }, partners, articles, events, topics] = await Promise.all([
    getSite(locale),
    getPartnersToday(locale),
    getLatestNews(locale, 4),
    getNextEvents(locale, 3),
    listTopics(await gateway(), locale),
  ])
  return { words, partners, articles, events, topics }
}
