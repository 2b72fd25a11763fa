import { cache } from 'react'
import type { ActiveMessage } from '@/features/messages/queries/active'
import type { Locale } from '@/i18n/locales'
import { part } from '@/lib/parts'
import type { MessagePlace } from '@/lib/standing-message'
import { gateway, sql, type Gateway, type SQL } from '@/data'

/** What stood on the site as one text from a moment, and until one where it is over. */
export type ShownMessage = Omit<ActiveMessage, 'id'> &
  Pick<MessagePlace, 'scope' | 'path'> & { key: string; from: Date; to: Date | null }

type Row = {
  id: number
  message: number
  level: ActiveMessage['level']
  text: string
  link: string | null
  link_text: string | null
  scope: MessagePlace['scope']
  path: string | null
  begun: string
  ended: string | null
}

/** Times of which it is asked what was shown: from the first moment until, and not including, the last. */
export type Span = { from: Date; to: Date }

/** Everything that visitors have met in a language within a span, the newest first. */
export const getShownMessages = async (locale: Locale, span: Span): Promise<ShownMessage[]> =>
  shownMessages(await gateway(), locale, span)

/** Whether a moment has come; until it does, a page that asks is true no longer than that. */
export const hasBegun = async (moment: Date): Promise<boolean> =>
  (await gateway()).clock.hasCome(moment)

export const getShownNow = async (locale: Locale): Promise<ShownMessage[]> => {
  const content = await gateway()
  const { now } = content.clock
  return shownMessages(content, locale, { from: now, to: new Date(now.getTime() + 1) })
}

/** As many of those that are over are shown beside what stands now. */
const mostLatest = 20
/** A message whose words or end were changed is several rows. */
const mostRows = 100

/** The latest that are over, the newest first, of whatever year. */
export const getLatestShown = async (locale: Locale): Promise<ShownMessage[]> =>
  latestShown(await gateway(), locale)

export async function latestShown(content: Gateway, locale: Locale): Promise<ShownMessage[]> {
  const { now } = content.clock
  const shown = await shownMessages(content, locale, { from: new Date(0), to: now }, mostRows)
  return shown.filter(({ to }) => to !== null && to <= now).slice(0, mostLatest)
}

/**
 * Read from the record of what was said, which nobody can rewrite; nothing that is still to come is in it.
 * Of so many rows at most, the newest.
 */
export async function shownMessages(
  content: Gateway,
  locale: Locale,
  { from, to }: Span,
  most?: number,
): Promise<ShownMessage[]> {
  const { now } = content.clock
  const rows = await content.selectUntil<Row>(
    part.list('messages'),
    sql`
      select id, message, level, text, link, link_text, scope, path, begun, ended from (${stood(locale)}) stood
      where begun <= ${now.toISOString()}::timestamptz and begun < ${to.toISOString()}::timestamptz
        and coalesce(ended, 'infinity') > ${from.toISOString()}::timestamptz
      order by begun desc, id desc limit ${most ?? null}::int`,
    nextChange(now, locale),
  )
  return rows.reduceRight<ShownMessage[]>((later, row) => withRow(later, toShown(row)), [])
}

/** The years in which something was shown in any language, so that each has a page in both; the newest first. */
export const getYearsShown = cache(async () => yearsShown(await gateway()))

export async function yearsShown(content: Gateway): Promise<number[]> {
  const { now } = content.clock
  const found = await content.selectUntil<{ year: number }>(
    part.list('messages'),
    sql`
      select distinct extract(year from begun at time zone 'Europe/Oslo')::int as year
      from (${stood()}) stood where begun <= ${now.toISOString()}::timestamptz
      order by year desc`,
    nextChange(now),
  )
  return found.map(({ year }) => year)
}

/**
 * Each row of the record says what holds until the next of the same message: it stood from the later of when it was
 * said and when it was to begin, until the earlier of the next and its own end.
 */
const stood = (locale?: Locale): SQL => sql`
  select *, greatest("at", "from") as begun, least(next, "to") as ended from (
    select *, lead("at") over (partition by message, language order by "at", id) as next
    from message_records ${locale ? sql`where language = ${locale}` : sql``}) said
  where state = 'shown' and greatest("at", "from") < coalesce(least(next, "to"), 'infinity')`

/** The first moment to come at which something begins or is over. */
const nextChange = (now: Date, locale?: Locale): SQL => sql`
  select min(moment) from (${stood(locale)}) stood, unnest(array[begun, ended]) moment
  where moment > ${now.toISOString()}::timestamptz`

const toShown = (row: Row): ShownMessage => ({
  key: `${row.message}-${row.id}`,
  level: row.level,
  text: row.text,
  ...(row.link && { link: { href: row.link, label: row.link_text || row.link } }),
  scope: row.scope,
  path: row.path,
  from: new Date(row.begun),
  to: row.ended ? new Date(row.ended) : null,
})

/** A message whose end was moved was shown all the while: what goes on with the same words is one. */
function withRow(shown: readonly ShownMessage[], next: ShownMessage): ShownMessage[] {
  const before = shown.find((one) => goesOn(one, next))
  return before
    ? shown.map((one) => (one === before ? { ...one, to: next.to } : one))
    : [next, ...shown]
}

const goesOn = (one: ShownMessage, next: ShownMessage): boolean =>
  one.to?.getTime() === next.from.getTime() && wordsOf(one) === wordsOf(next)

const wordsOf = ({ key, level, link, path, scope, text }: ShownMessage): string =>
  JSON.stringify([key.split('-')[0], level, link, path, scope, text])
