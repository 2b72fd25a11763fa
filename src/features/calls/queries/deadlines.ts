import { callCalendarPath, type CallCalendar } from '@/i18n/call-calendars'
import { href } from '@/i18n/paths'
import { part } from '@/lib/parts'
import { gateway, publishedIn, sql, whereTo, type Gateway, type Moved } from '@/data'
import { callsById, type CallRow } from './rows'

/** A call by the moment it closes; `changed`: when anything of it did in public. */
export type Deadline = CallRow & { closes: string; changed: Date }

/** Of more the oldest are left out. */
const most = 300

/** A calendar, or where it is now. */
export const getDeadlines = async (asked: CallCalendar): Promise<Deadline[] | Moved> =>
  (await findDeadlines(await gateway(), asked)) ?? movedTo(asked)

async function movedTo({ locale, slug = '' }: CallCalendar): Promise<Moved> {
  const moved = await whereTo(href(locale, 'call', { slug }))
  if (typeof moved === 'string') return moved
  return { to: callCalendarPath({ locale, slug: moved.to.slice(moved.to.lastIndexOf('/') + 1) }) }
}

type Found = { id: number; changed: string }

/** What closes, and what closed within a year; `null` when there is no such call in the language. */
export async function findDeadlines(
  content: Gateway,
  { locale, slug }: CallCalendar,
): Promise<Deadline[] | null> {
  const year = new Date(content.clock.now.getTime() - 365 * 86_400_000).toISOString()
  const since =
    slug === undefined ? sql`(closes is null or closes > ${year}::timestamptz)` : sql`true`
  const own =
    slug === undefined
      ? sql`true`
      : sql`exists (select from calls_locales own
          where own._parent_id = c.id and own._locale::text = ${locale} and own.slug = ${slug})`
  const meant = sql`${publishedIn('calls', 'c', [locale])} and ${own}`
  const found = await content.selectUntil<Found>(
    slug === undefined ? part.list('calls') : part.slug('calls', slug),
    sql`select c.id, c.updated_at as changed from calls c where ${meant} and ${since}
      order by c.closes desc nulls last, c.id desc limit ${most}`,
    slug === undefined
      ? sql`select min(c.closes) + interval '365 days' from calls c where ${meant} and ${since}`
      : sql`null::timestamptz`,
  )
  if (slug !== undefined && found.length === 0) return null
  const changed = new Map(found.map((each) => [each.id, new Date(each.changed)]))
  const rows = await callsById(content, locale, [...changed.keys()])
  return rows.flatMap((row) => {
    const { closes } = row
    const at = changed.get(row.id)
    return closes && at ? [{ ...row, closes, changed: at }] : []
  })
}
