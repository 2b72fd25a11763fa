import { isPast } from '@/features/events/times'
import { listTopics } from '@/features/topics/queries'
import { calendarPath, type CalendarAsked, type CalendarType } from '@/i18n/calendars'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { part } from '@/lib/parts'
import { gateway, publishedIn, sql, whereTo, type Gateway, type Moved, type SQL } from '@/data'
import { eventsById, isOverFrom, type EventRow } from './rows'

/** An event as calendars get it; `sequence`: how often it was moved (src/features/events/sequence.ts). */
export type CalendarEntry = EventRow & { sequence: number; changed: Date; online?: string }

/** `about`: the pillars and types that it holds; none are all. */
export type Calendar = {
  about: { topics: string[]; types: CalendarType[] }
  entries: CalendarEntry[]
}

/** Of more the oldest are left out. */
const most = 500

/** A calendar, or where it is now. */
export const getCalendar = async (asked: CalendarAsked): Promise<Calendar | Moved> =>
  (await findCalendar(await gateway(), asked)) ?? movedTo(asked)

/** Pages of events and pillars that have moved take their calendars along. */
async function movedTo({ locale, ...asked }: CalendarAsked): Promise<Moved> {
  if ('event' in asked) {
    const moved = await whereTo(href(locale, 'event', { slug: asked.event }))
    return typeof moved === 'string'
      ? moved
      : { to: calendarPath(locale, { event: lastWord(moved.to) }) }
  }
  const { topics = [] } = asked
  const moves = await Promise.all(topics.map((slug) => whereTo(href(locale, 'pillar', { slug }))))
  if (moves.includes('gone')) return 'gone'
  const now = topics.map((slug, at) => {
    const moved = moves[at]
    return typeof moved === 'object' ? lastWord(moved.to) : slug
  })
  const to = calendarPath(locale, { ...asked, topics: now })
  return to === calendarPath(locale, asked) ? 'unknown' : { to }
}

const lastWord = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What is to come and what was within a year; `null` when there is no such calendar in the language. */
export async function findCalendar(
  content: Gateway,
  { locale, ...asked }: CalendarAsked,
): Promise<Calendar | null> {
  if ('event' in asked) {
    const entries = await listEntries(content, locale, [part.slug('events', asked.event)], {
      condition: sql`exists (select from events_locales own
        where own._parent_id = e.id and own._locale::text = ${locale} and own.slug = ${asked.event})`,
    })
    return entries.length > 0 ? { about: { topics: [], types: [] }, entries } : null
  }
  const { topics: slugs = [], types = [] } = asked
  const all = slugs.length > 0 ? await listTopics(content, locale) : []
  const topics = all.filter(({ lang, slug }) => lang === locale && slugs.includes(slug))
  if (topics.length < slugs.length) return null
  const ids = topics.map(({ id }) => id)
  const lists = ids.map((id) => part.listOf('events', 'topics', id))
  const entries = await listEntries(
    content,
    locale,
    ids.length > 0 ? lists : [part.list('events')],
    {
      condition: sql`${aboutAny(ids)} and ${ofTypes(types)}`,
      since: new Date(content.clock.now.getTime() - year),
    },
  )
  return { about: { topics: topics.map(({ name }) => name), types: [...types] }, entries }
}

const year = 365 * 86_400_000

const aboutAny = (topics: readonly number[]): SQL =>
  topics.length === 0
    ? sql`true`
    : sql`exists (select from events_rels rel where rel.parent_id = e.id and rel.path = 'topics'
        and rel.topics_id in (${listed(topics)}))`

const ofTypes = (types: readonly CalendarType[]): SQL =>
  types.length === 0 ? sql`true` : sql`e.type::text in (${listed(types)})`

const listed = (values: readonly (number | string)[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

type Found = { id: number; sequence: number; changed: string; online: string | null }
/** `since`: when what is over must have ended at the earliest. */
type Meant = { condition: SQL; since?: Date }

async function listEntries(
  content: Gateway,
  locale: Locale,
  reads: string[],
  { condition, since }: Meant,
): Promise<CalendarEntry[]> {
  const meant = sql`${publishedIn('events', 'e', [locale])} and ${condition}`
  const late = since ? sql`${isOverFrom} > ${since.toISOString()}::timestamptz` : sql`true`
  const found = await content.selectUntil<Found>(
    reads,
    sql`select e.id, coalesce(moves.sequence, 0) as sequence, e.updated_at as changed, e.online_address as online
      from events e left join event_sequences moves on moves.event = e.id
      where ${meant} and ${late} order by e.start desc, e.id desc limit ${most}`,
    since
      ? sql`select min(${isOverFrom}) + interval '365 days' from events e where ${meant} and ${late}`
      : sql`null::timestamptz`,
  )
  const rows = await eventsById(
    content,
    locale,
    found.map(({ id }) => id),
  )
  const known = new Map(found.map((each) => [each.id, each]))
  return rows.flatMap((row) => {
    const { changed, online, sequence } = known.get(row.id) ?? {}
    if (changed === undefined || sequence === undefined) return []
    // As on its page: nobody joins what is over.
    const open = online && !isPast(row, content.clock) ? online : undefined
    return [{ ...row, sequence, changed: new Date(changed), ...(open && { online: open }) }]
  })
}
