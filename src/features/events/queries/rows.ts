import type { Where } from 'payload'
import { dayOf, startOfDay, yearInOslo, yearOf } from '@/lib/days'
import { idsOf } from '@/lib/ids'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import { locales, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Event } from '@/payload-types'
import type { Fact, Gateway } from '@/server/gateway'
import { isPast, toWhen, type When } from '@/features/events/times'

/** An event in a list. `lang` is the language of its words and of its page. */
export type EventRow = When & {
  id: number
  href: string
  title: string
  lead: string
  type: Event['type']
  state: Event['state']
  reason?: string
  place?: string
  topics: Topic[]
  lang: Locale
}

/** Events that are not over yet, the next one first. */
export async function listUpcoming(
  content: Gateway,
  locale: Locale,
  now: Date,
): Promise<EventRow[]> {
  const today = startOfDay(dayOf(now)).toISOString()
  const where: Where = {
    or: [{ start: { greater_than_equal: today } }, { end: { greater_than_equal: today } }],
  }
  const rows = await listEvents(content, locale, where)
  return rows.filter((row) => !isPast(row, now))
}

/** Past events of a year in Oslo, the latest first. */
export async function listPast(
  content: Gateway,
  locale: Locale,
  year: number,
  now: Date,
): Promise<EventRow[]> {
  const rows = await listEvents(content, locale, beganIn(year))
  return rows.filter((row) => isPast(row, now)).toReversed()
}

/** The last events that are over, the latest first. */
export async function listLatest(
  content: Gateway,
  locale: Locale,
  now: Date,
  count: number,
): Promise<EventRow[]> {
  const begun: Where = { start: { less_than: now.toISOString() } }
  // A few more than asked for, since what has begun may not be over.
  const rows = await listEvents(content, locale, begun, { sort: '-start', limit: count + 5 })
  return rows
    .filter((row) => isPast(row, now))
    .toReversed()
    .slice(0, count)
}

/** Years that have past events in any language, the newest first. */
export async function pastYears(content: Gateway, now: Date): Promise<number[]> {
  const where: Where = { start: { less_than_equal: now.toISOString() } }
  const fields = ['start', 'end', 'timeKnown'] as const
  const begun = await Promise.all(
    locales.map((locale) => content.pick('events', fields, { locale, where })),
  )
  const past = begun.flat().filter((event) => isPast(toWhen(event), now))
  const years = new Set(past.map(({ start }) => yearOf(new Date(start))))
  return [...years].toSorted((one, other) => other - one)
}

/** Events matching `where` in the order of their dates, in the reader's language or the other. */
export async function listEvents(
  content: Gateway,
  locale: Locale,
  where: Where,
  some: { sort?: string; limit?: number } = {},
): Promise<EventRow[]> {
  const [facts, topics] = await Promise.all([
    content.findFacts('events', { locale, where, depth: 0, ...some }),
    listTopics(content, locale),
  ])
  return facts
    .map((fact) => toRow(fact, topics))
    .toSorted((a, b) => a.start.localeCompare(b.start) || a.id - b.id)
}

function beganIn(year: number): Where {
  const { from, to } = yearInOslo(year)
  return {
    and: [
      { start: { greater_than_equal: from.toISOString() } },
      { start: { less_than: to.toISOString() } },
    ],
  }
}

const toRow = ({ doc, lang }: Fact<Event>, topics: readonly Topic[]): EventRow => ({
  id: doc.id,
  href: href(lang, 'event', { slug: doc.slug }),
  title: doc.title,
  lead: doc.lead,
  ...toWhen(doc),
  type: doc.type,
  state: doc.state,
  reason: doc.stateReason || undefined,
  place: placeOf(doc),
  topics: topicsOf(topics, idsOf(doc.topics)),
  lang,
})

/** `Radiumhospitalet, Oslo` */
export const placeOf = ({ venue, address }: Event): string | undefined =>
  [venue, address].filter(Boolean).join(', ') || undefined
