import { cache } from 'react'
import type { EventRow } from '@/features/events/queries/rows'
import { listEvents } from '@/features/events/queries/rows'
import { getSeats } from '@/features/group/queries'
import type { Seat } from '@/features/group/seats'
import { fromOrganisation, listArticles, type ArticleRow } from '@/features/news/queries/rows'
import type { Locale } from '@/i18n/locales'
import { gateway } from '@/server/gateway'

/** What a partner does in the hub. */
export type PartnerWork = {
  /** Every seat it has or had in the coordination group. */
  seats: Seat[]
  /** The newest articles from or about it, and how many there are in all. */
  articles: ArticleRow[]
  articleCount: number
  /** Events it organises, the latest first. */
  events: EventRow[]
}

export const getPartnerWork = cache(async (locale: Locale, id: number): Promise<PartnerWork> => {
  const content = await gateway()
  const [seats, news, events] = await Promise.all([
    getSeats(locale),
    listArticles(content, { locale, where: fromOrganisation(id) }),
    listEvents(content, locale, { organisers: { in: [id] } }),
  ])
  return {
    seats: seats.filter(({ organisationId }) => organisationId === id),
    articles: news.rows.slice(0, 5),
    articleCount: news.total,
    events: events.toReversed(),
  }
})
