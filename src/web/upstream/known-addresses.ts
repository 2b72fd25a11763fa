import { callCalendarAt } from '@/i18n/call-calendars'
import { calendarAt } from '@/i18n/calendars'
import { isDocumentPage } from '@/i18n/document-path'
import { isEmbed } from '@/i18n/embeds'
import { isFeed } from '@/i18n/feeds'
import { pageBehind } from '@/i18n/page-forms'
import { oldAddresses } from '@/i18n/taken-addresses'
import { href, matchPath, type PageName } from '@/i18n/paths'
import { permanentAt } from '@/i18n/permanent'
import { isShortAddressKey } from '@/i18n/short-addresses'
import { part } from '@/lib/parts'
import type { Render } from '@/web/cache/rendered'

/** The part of a pool of connections that is needed here. */
type Database = {
  query: (text: string, values: string[]) => Promise<{ rowCount: number | null }>
}

/** Pages below a document's, there when it is: a group on a day, forms, what the press gets of an article. */
const belowDocuments: ReadonlySet<PageName> = new Set([
  'groupOn',
  'partnerInquiry',
  'cardInquiry',
  'articlePress',
  'registration',
])

/**
 * 404 without rendering for the address of a document under which nothing was ever published, from one indexed
 * look-up. All others are rendered, and all when the
 * look-up fails: `addresses` knows nothing of an outage.
 */
export const onlyKnown =
  (database: Database, render: Render): Render =>
  async (path) => {
    if ((await lookUp(database, path)) !== 'unknown') return render(path)
    const permanent = permanentAt(path)
    // When it is published it has an address, and its own stays the same.
    const reads = permanent ? [part.document(permanent.collection, permanent.id)] : []
    return { kind: 'absent', status: 404, reads }
  }

/** Whether a page ever stood at an address; `'unsure'` when only its rendering can tell. */
export async function lookUp(
  database: Database,
  path: string,
): Promise<'known' | 'unknown' | 'unsure'> {
  if (isShortAddressKey(path)) return 'known'
  // What a page makes of its query, only its rendering can tell.
  if (path.includes('?')) return 'unsure'
  try {
    const permanent = permanentAt(path)
    if (permanent) {
      const { rowCount } = await database.query(
        'select from addresses where document = $1 and collection = $2 limit 1',
        [String(permanent.id), permanent.collection],
      )
      return rowCount === 0 ? 'unknown' : 'known'
    }
    const asked = pageBehind(decodeURIComponent(path))
    const calendar = calendarAt(asked)
    const calls = callCalendarAt(asked)
    // The calendar of an event or a call is there when its page is.
    const address =
      calendar && 'event' in calendar
        ? href(calendar.locale, 'event', { slug: calendar.event })
        : calls?.slug
          ? href(calls.locale, 'call', { slug: calls.slug })
          : asked
    // There are endlessly many days.
    if (address.includes('?')) return 'unsure'
    // Files for machines and old addresses stand where plain pages stand; no slug has a point.
    if (address.startsWith('/sitemap/') || calendarAt(address)) return 'unsure'
    if (isFeed(address) || isEmbed(address)) return 'unsure'
    if (address.includes('.') || address in oldAddresses) return 'known'
    const match = matchPath(address)
    if (match && Object.keys(match.params).length === 0) return 'known'
    const isBelow = match !== null && belowDocuments.has(match.page)
    if (!match || !(isBelow || isDocumentPage(match.page))) return 'unsure'
    const own = isBelow ? address.slice(0, address.lastIndexOf('/')) : address
    const { rowCount } = await database.query('select from addresses where path = $1', [own])
    return rowCount === 0 ? 'unknown' : 'known'
  } catch {
    return 'unsure'
  }
}
