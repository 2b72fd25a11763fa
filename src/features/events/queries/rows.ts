import type { Where } from 'payload'
import { dayOf, startOfDay, yearInOslo } from '@/lib/days'
import { part } from '@/lib/parts'
import type { Clock } from '@/lib/clock'
import { idsOf } from '@/lib/ids'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import { locales, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Event } from '@/payload-types'
import { type Brief, type Fact, type Gateway, publishedIn, sql, type SQL } from '@/data'
import { registrationOf, type RegistrationNow } from '@/features/events/registration-state'
import { isPast, movedFrom, toWhen, type When } from '@/features/events/times'
import { fullEvents } from './full'

/** An event in a list. `lang` is the language of its words and of its page. */
export type EventRow = When & {
  id: number
  href: string
  title: string
  lead: string
  type: Event['type']
  state: Event['state']
  reason?: string
  /** When it was to begin before it was moved. */
  movedFrom?: string
  place?: string
  registration: RegistrationNow
  topics: Topic[]
  lang: Locale
}

/** Events that are not over yet, the next one first. */
export async function listUpcoming(content: Gateway, locale: Locale): Promise<EventRow[]> {
  const { clock } = content
  const today = startOfDay(dayOf(clock.now)).toISOString()
  const where: Where = {
    or: [{ start: { greater_than_equal: today } }, { end: { greater_than_equal: today } }],
  }
  const rows = await listEvents(content, locale, where)
  return rows.filter((row) => !isPast(row, clock))
}

/** Past events of a year in Oslo, the latest first. */
export async function listPast(
  content: Gateway,
  locale: Locale,
  year: number,
): Promise<EventRow[]> {
  const rows = await listEvents(content, locale, beganIn(year))
  return rows.filter((row) => isPast(row, content.clock)).toReversed()
}

/** Those to come, the next one first, and those that are over, the latest first. */
export type NearestEvents = { upcoming: EventRow[]; past: EventRow[] }

/** At most `count` of those to come and of those that are over; of all events, or of those `about` something. */
export async function nearestEvents(
  content: Gateway,
  locale: Locale,
  { about = allEvents, count }: { about?: About; count: number },
): Promise<NearestEvents> {
  const some = sql`select e.id from events e where ${published} and ${about.condition}`
  const { clock } = content
  const isOver = over(clock.now)
  const found = await content.selectUntil<{ id: number }>(
    about.list,
    sql`
    (${some} and not ${isOver} order by e.start, e.id limit ${count})
    union all (${some} and ${isOver} order by e.start desc, e.id desc limit ${count})`,
    nextEnd(clock.now, about.condition),
  )
  const ids = found.map(({ id }) => id)
  const rows = await toRows(content, locale, await content.byIds('events', locale, ids))
  return {
    upcoming: rows.filter((row) => !isPast(row, clock)),
    past: rows.filter((row) => isPast(row, clock)),
  }
}

/** Events by id that are published in this language, in the order asked for. */
export const eventsById = async (
  content: Gateway,
  locale: Locale,
  ids: readonly number[],
): Promise<EventRow[]> => {
  const facts = await content.byIds('events', locale, ids)
  return toRows(
    content,
    locale,
    facts.filter(({ lang }) => lang === locale),
  )
}

/** What the events of a list have in common, and the name of the list (src/lib/parts.ts, collection.ts). */
type About = { condition: SQL; list: string }
const allEvents: About = { condition: sql`true`, list: part.list('events') }

export const eventsAbout = (topic: number): About => named('topics', topic)
/** Events an organisation organises. */
export const eventsOf = (organisation: number): About => named('organisers', organisation)

const named = (field: 'topics' | 'organisers', id: number): About => {
  const column = sql.identifier(field === 'topics' ? 'topics_id' : 'organisations_id')
  return {
    condition: sql`exists (select from events_rels rel
    where rel.parent_id = e.id and rel.path = ${field} and rel.${column} = ${id})`,
    list: part.listOf('events', field, id),
  }
}

const published = publishedIn('events', 'e', locales)

/** The moment from which on an event is past: `isPast` in SQL. */
export const isOverFrom = sql`(case
  when e."end" is not null and coalesce(e.time_known, true) then e."end"
  else (((coalesce(e."end", e.start) at time zone 'Europe/Oslo')::date + 1)::timestamp at time zone 'Europe/Oslo') end)`

const over = (now: Date): SQL => sql`${isOverFrom} <= ${now.toISOString()}::timestamptz`

/** The moment at which the next event is over, of those that something is true of. */
const nextEnd = (now: Date, condition: SQL): SQL => sql`
  select min(${isOverFrom}) from events e where ${published} and ${condition} and not ${over(now)}`

/** Years that have past events in any language and how many, the newest first. */
export const countPast = (content: Gateway): Promise<{ year: number; count: number }[]> =>
  content.selectUntil(
    part.list('events'),
    sql`
    select extract(year from e.start at time zone 'Europe/Oslo')::int as year, count(*)::int as count
    from events e where ${published} and ${over(content.clock.now)}
    group by year order by year desc`,
    nextEnd(content.clock.now, sql`true`),
  )

/** Years that have past events in any language, the newest first. */
export const pastYears = async (content: Gateway): Promise<number[]> =>
  (await countPast(content)).map(({ year }) => year)

/** Events matching `where` in the order of their dates, in the visitor's language or the other. */
async function listEvents(content: Gateway, locale: Locale, where: Where): Promise<EventRow[]> {
  const rows = await toRows(content, locale, await content.list('events', locale, { where }))
  return rows.toSorted((a, b) => a.start.localeCompare(b.start) || a.id - b.id)
}

const toRows = async (content: Gateway, locale: Locale, facts: Fact<Brief<'events'>>[]) => {
  const [topics, full] = await Promise.all([
    listTopics(content, locale),
    fullEvents(
      content,
      facts.map(({ doc }) => doc),
    ),
  ])
  return facts.map((fact) => toRow(fact, { topics, full, clock: content.clock }))
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

type Known = { topics: readonly Topic[]; full: ReadonlySet<number>; clock: Clock }

const toRow = ({ doc, lang }: Fact<Brief<'events'>>, { clock, full, topics }: Known): EventRow => ({
  id: doc.id,
  href: href(lang, 'event', { slug: doc.slug }),
  title: doc.title,
  lead: doc.lead,
  ...toWhen(doc),
  type: doc.type,
  state: doc.state,
  reason: doc.stateReason || undefined,
  movedFrom: movedFrom(doc),
  place: placeOf(doc),
  registration: registrationOf(doc.registration, { ...toWhen(doc), state: doc.state }, clock, {
    page: href(lang, 'registration', { slug: doc.slug }),
    isFull: full.has(doc.id),
  }),
  topics: topicsOf(topics, idsOf(doc.topics)),
  lang,
})

/** `Radiumhospitalet, Oslo` */
export const placeOf = ({
  venue,
  address,
}: Partial<Pick<Event, 'venue' | 'address'>>): string | undefined =>
  [venue, address].filter(Boolean).join(', ') || undefined
