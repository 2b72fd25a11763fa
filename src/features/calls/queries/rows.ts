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
  const rows = await readRows(content, locale, { topic, where: isNotOver(content.clock.now) })
  const inState = (...kinds: CallState['kind'][]) =>
    rows.filter(({ state }) => kinds.includes(state.kind))
  return {
    open: inState('open', 'closing').toSorted(byMoment(({ closes }) => closes)),
    coming: inState('coming').toSorted(byMoment(({ opens }) => opens)),
  }
}

/** The first of those that can be applied to now or later, those that close next first; of all, or about a pillar. */
export async function currentCalls(
  content: Gateway,
  locale: Locale,
  { count, topic, withComing }: { count: number; topic?: number; withComing?: boolean },
): Promise<CallRow[]> {
  const { coming, open } = await listCurrent(content, locale, topic)
  return [...open, ...(withComing ? coming : [])].slice(0, count)
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
  const rows = await readRows(content, locale, { where })
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
  const about =
    topic === undefined
      ? sql`true`
      : sql`exists (select from calls_rels rel where rel.parent_id = c.id and rel.path = 'topics'
          and rel.topics_id = ${topic})`
  const found = await content.selectUntil<{ id: number }>(
    listOf(topic),
    sql`select c.id from calls c where ${published} and ${isOver(now)} and ${about}
      order by c.closes desc, c.id desc limit ${shownClosed}`,
    nextToClose(now),
  )
  const ids = found.map(({ id }) => id)
  return toRows(content, locale, await content.byIds('calls', locale, ids))
}

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

const isNotOver = (now: Date): Where => ({
  or: [{ closes: { exists: false } }, { closes: { greater_than: now.toISOString() } }],
})

async function readRows(
  content: Gateway,
  locale: Locale,
  { topic, where }: { topic?: number; where: Where },
): Promise<CallRow[]> {
  const meant = topic === undefined ? where : { and: [where, { topics: { in: [topic] } }] }
  const reads = topic === undefined ? undefined : [listOf(topic)]
  return toRows(content, locale, await content.list('calls', locale, { where: meant, reads }))
}

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
