import { callCalendarAt } from './call-calendars'
import { calendarAt } from './calendars'
import { isDocumentPage } from './document-path'
import { isEmbed } from './embeds'
import { isFeed } from './feeds'
import { hubDataPath, isMachineDocument } from './machine-documents'
import { pageBehind } from './page-forms'
import { oldAddresses, reservedWords } from './taken-addresses'
import { matchPath } from './paths'
import { permanentAt } from './permanent'
import { decodedPath, spellingOf, withoutPrefix } from './spelling'

// Editors give short addresses, which lead on. They may stand wherever no page of the site does.

export const longestShortAddress = 200

/** First words below which everything is the product's own. */
const ownWords: ReadonlySet<string> = new Set([
  ...reservedWords,
  '.well-known',
  'id',
  'share',
  'sitemap',
])

/** Why no short address can stand at a path in its one spelling, if so. */
export function whyNoShortAddress(path: string): 'letters' | 'long' | 'page' | 'product' | null {
  if (path.length > longestShortAddress) return 'long'
  // https://www.rfc-editor.org/rfc/rfc3986#section-3.3, but for what is percent-encoded.
  if (!/^(?:\/[a-z0-9._~!$&'()*+,;=:@-]+)+$/.test(path)) return path === '/' ? 'page' : 'letters'
  if (/\/\.{1,2}(?:\/|$)/.test(path)) return 'letters'
  const [first = ''] = path
    .replace(/^\/en(?=\/)/, '')
    .slice(1)
    .split('/')
  if (path === '/en') return 'page'
  if (ownWords.has(first) || path in oldAddresses || isForMachines(path)) return 'product'
  const match = matchPath(path)
  return match && !isDocumentPage(match.page) ? 'page' : null
}

/** Feeds, calendars, data, and pages in other forms than HTML. */
export const isForMachines = (path: string): boolean =>
  path === hubDataPath ||
  isMachineDocument(path) ||
  isFeed(path) ||
  isEmbed(path) ||
  calendarAt(path) !== null ||
  callCalendarAt(path) !== null ||
  permanentAt(path) !== null ||
  pageBehind(path) !== path

/** The short address that a request may have asked for, however it was typed; `null` when there can be none. */
export function shortAddressIn(target: string): string | null {
  const text = decodedPath(target.replace(/[?#].*$/s, ''))
  if (text === undefined || text.length > 2 * longestShortAddress) return null
  const path = withoutPrefix(spellingOf(text))
  return whyNoShortAddress(path) === null ? path : null
}

const route = '/short/leads'

/** What the page cache and Next know a short address by. */
export const shortAddressKey = (path: string): string => `${route}?path=${encodeURIComponent(path)}`

export const isShortAddressKey = (key: string): boolean => key.startsWith(`${route}?`)
