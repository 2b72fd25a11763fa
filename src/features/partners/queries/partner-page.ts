import { cache } from 'react'
import { openCards } from '@/features/cards/queries/lists'
import type { CardRow } from '@/features/cards/queries/rows'
import type { EventRow } from '@/features/events/queries/rows'
import { eventsOf, nearestEvents } from '@/features/events/queries/rows'
import type { WorkingGroup } from '@/features/roster/groups'
import { getWorkingGroups } from '@/features/roster/queries/groups'
import { getSeats } from '@/features/roster/queries/seats'
import type { Seat } from '@/features/roster/seats'
import { latestArticles, type ArticleRow } from '@/features/news/queries/rows'
import { fromOrganisation } from '@/features/news/queries/shown'
import { peopleById, type NamedPerson } from '@/features/people/queries'
import type { Locale } from '@/i18n/locales'
import { gateway } from '@/data'

/** What a partner does in the hub. */
export type PartnerWork = {
  /** Every seat it has or had in the coordination group. */
  seats: Seat[]
  /** Those in its seats, by their number in the register. */
  people: ReadonlyMap<number, NamedPerson>
  /** The same of the working groups that have a page. */
  inGroups: (Seat & { group: WorkingGroup })[]
  /** The newest articles from or about it; `more` when there are others. */
  articles: ArticleRow[]
  more: boolean
  /** Events it organises, the latest first, and no more than a page of them. */
  events: EventRow[]
  /** What it offers and seeks now. */
  cards: CardRow[]
}

export const getPartnerWork = cache(async (locale: Locale, id: number): Promise<PartnerWork> => {
  const content = await gateway()
  const [seats, others, groups, news, events, cards] = await Promise.all([
    getSeats(locale),
    getSeats(locale, 'working'),
    getWorkingGroups(locale),
    latestArticles(content, { locale, about: fromOrganisation(id), count: 5 }),
    nearestEvents(content, locale, { about: eventsOf(id), count: 20 }),
    openCards(content, locale, ({ organisation }) => organisation.id === id),
  ])
  const isTheirs = ({ organisationId }: Seat): boolean => organisationId === id
  const own = seats.filter(isTheirs)
  const people = await peopleById(content, locale, [
    ...new Set(own.flatMap(({ personId }) => personId ?? [])),
  ])
  return {
    seats: own,
    people,
    inGroups: others.filter(isTheirs).flatMap((seat) => {
      const group = groups.find((each) => each.id === seat.groupId)
      return group ? [{ ...seat, group }] : []
    }),
    articles: news.rows,
    more: news.more,
    events: [...events.upcoming.toReversed(), ...events.past],
    cards,
  }
})
