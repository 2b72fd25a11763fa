import type { Where } from 'payload'
import { callState, type CallPeriod, type CallState } from '@/features/calls/state'
import { isSafeLink } from '@/features/rich-text/safe-link'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import { locales, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { yearInOslo } from '@/lib/days'
import { idsOf } from '@/lib/ids'
import { part } from '@/lib/parts'
import { publishedIn, sql, type Brief, type Fact, type Gateway, type SQL } from '@/data'

/** A call in a list. `lang` is the language of its words and of its page. */
export type CallRow = CallPeriod & {
  id: number
  href: string
  title: string
  lead: string
  programme: string
  topicCode?: string
  state: CallState
  source?: string
  topics: Topic[]
  lang: Locale
}

/** More than are open at a time. */
const mostCurrent = 200
/** Of those that are closed, so many stand below the others. */
const shownClosed = 6

/** Calls by where they stand: those that close next first, those that open next, and the latest that are closed. */
export type CallsByState = { open: CallRow[]; coming: CallRow[]; closed: CallRow[] }

/** All calls, or those about a pillar. */
export async function listCalls(
  content: Gateway,
  locale: Locale,
  topic?: number,
): Promise<CallsByState> {
  const [current, closed] = await Promise.all([
    listCurrent(content, locale, topic),
    latestClosed(content, locale, topic),
  ])
  return { ...current, closed }
}

async function listCurrent(content: Gateway, locale: Locale, topic?: number) {
  const rows = await currentCalls(content, locale, { count: mostCurrent, topic, withComing: true })
  return {
    open: rows.filter(({ state }) => state.kind !== 'coming'),
    coming: rows.filter(({ state }) => state.kind === 'coming'),
  }
}

/**
 * The first of those that can be applied to now, those that close next first, and of those that open later; of all, or
 * about a pillar.
 */
export async function currentCalls(
  content: Gateway,
  locale: Locale,
  { count, topic, withComing }: { count: number; topic?: number; withComing?: boolean },
): Promise<CallRow[]> {
  const now = sql`${content.clock.now.toISOString()}::timestamptz`
  const isComing = sql`coalesce(c.opens > ${now}, false)`
  const meant = sql`${published} and ${aboutTopic(topic)}`
  const found = await content.selectUntil<{ id: number }>(
    listOf(topic),
    sql`select c.id from calls c where ${meant} and coalesce(c.closes > ${now}, true)
        and ${withComing ? sql`true` : sql`not ${isComing}`}
      order by ${isComing}, case when ${isComing} then c.opens else c.closes end nulls last, c.id limit ${count}`,
    sql`select min(moment) from calls c, unnest(array[c.opens, c.closes]) moment
      where ${meant} and moment > ${now}`,
  )
  return rowsOf(content, locale, found)
}

/** Those that closed in a year in Oslo, the latest first. */
export async function listClosed(
  content: Gateway,
  locale: Locale,
  year: number,
): Promise<CallRow[]> {
  const { from, to } = yearInOslo(year)
  const where: Where = {
    and: [
      { closes: { greater_than_equal: from.toISOString() } },
      { closes: { less_than: to.toISOString() } },
    ],
  }
  const rows = await toRows(content, locale, await content.list('calls', locale, { where }))
  return rows
    .filter(({ state }) => state.kind === 'closed')
    .toSorted(byMoment(({ closes }) => closes))
    .toReversed()
}

/** Years in which calls closed, in any language, the newest first. */
export async function closedYears(content: Gateway): Promise<number[]> {
  const found = await content.selectUntil<{ year: number }>(
    part.list('calls'),
    sql`select distinct extract(year from c.closes at time zone 'Europe/Oslo')::int as year
      from calls c where ${published} and ${isOver(content.clock.now)} order by year desc`,
    nextToClose(content.clock.now),
  )
  return found.map(({ year }) => year)
}

const published = publishedIn('calls', 'c', locales)
const isOver = (now: Date): SQL => sql`c.closes <= ${now.toISOString()}::timestamptz`
const nextToClose = (now: Date): SQL =>
  sql`select min(c.closes) from calls c where ${published} and not ${isOver(now)}`

async function latestClosed(content: Gateway, locale: Locale, topic?: number): Promise<CallRow[]> {
  const { now } = content.clock
  const found = await content.selectUntil<{ id: number }>(
    listOf(topic),
    sql`select c.id from calls c where ${published} and ${isOver(now)} and ${aboutTopic(topic)}
      order by c.closes desc, c.id desc limit ${shownClosed}`,
    nextToClose(now),
  )
  return rowsOf(content, locale, found)
}

const rowsOf = async (content: Gateway, locale: Locale, found: readonly { id: number }[]) => {
  const ids = found.map(({ id }) => id)
  return toRows(content, locale, await content.byIds('calls', locale, ids))
}

const aboutTopic = (topic: number | undefined): SQL =>
  topic === undefined
    ? sql`true`
    : sql`exists (select from calls_rels rel where rel.parent_id = c.id and rel.path = 'topics'
        and rel.topics_id = ${topic})`

/** Calls by id that are published in this language. */
export const callsById = async (
  content: Gateway,
  locale: Locale,
  ids: readonly number[],
): Promise<CallRow[]> =>
  (await toRows(content, locale, await content.byIds('calls', locale, ids))).filter(
    ({ lang }) => lang === locale,
  )

const listOf = (topic: number | undefined): string =>
  topic === undefined ? part.list('calls') : part.listOf('calls', 'topics', topic)

async function toRows(content: Gateway, locale: Locale, facts: Fact<Brief<'calls'>>[]) {
  const topics = await listTopics(content, locale)
  return facts.map(({ doc, lang }): CallRow => {
    const period = toPeriod(doc)
    return {
      ...period,
      id: doc.id,
      href: href(lang, 'call', { slug: doc.slug }),
      title: doc.title,
      lead: doc.lead,
      programme: doc.programme,
      topicCode: doc.topicCode || undefined,
      state: callState(period, content.clock),
      source: isSafeLink(doc.source) ? doc.source : undefined,
      topics: topicsOf(topics, idsOf(doc.topics)),
      lang,
    }
  })
}

/** As it is kept. */
export const toPeriod = ({
  closes,
  opens,
}: Pick<Brief<'calls'>, 'closes' | 'opens'>): CallPeriod => ({
  opens: opens ?? undefined,
  closes: closes ?? undefined,
})

/** Those without a moment last, and then by number. */
const byMoment =
  (moment: (row: CallRow) => string | undefined) =>
  (a: CallRow, b: CallRow): number =>
    (moment(a) ?? '9').localeCompare(moment(b) ?? '9') || a.id - b.id
