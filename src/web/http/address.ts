import { callCalendarAt } from '@/i18n/call-calendars'
import {
  calendarAt,
  calendarPath,
  choiceIn,
  choicePath,
  type CalendarAsked,
} from '@/i18n/calendars'
import { isEmbed } from '@/i18n/embeds'
import { isFeed } from '@/i18n/feeds'
import { locales, type Locale } from '@/i18n/locales'
import { hubDataPath, isMachineDocument } from '@/i18n/machine-documents'
import { markdownPath, pageOfMarkdown, pageOfShare } from '@/i18n/page-forms'
import { href, matchPath, type MatchedPage, type PageName } from '@/i18n/paths'
import { permanentAt } from '@/i18n/permanent'
import { decodedPath, spellingOf, withoutPrefix } from '@/i18n/spelling'
import { shownSpan } from '@/lib/shown-span'
import { isDay } from '@/lib/days'
import { resultPage, searchString } from '@/lib/search-query'

export type Address =
  /** `key` is the canonical address, with the query only where the page has one. */
  | { kind: 'page'; key: string }
  /** A page like the others, of which there are as many as there are days, or choices. */
  | { kind: 'day'; key: string }
  /** The picture that networks show beside a link to a page. */
  | { kind: 'share'; key: string }
  /** Results of a search, of which there are as many as there are words. */
  | { kind: 'search'; key: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'refused'; status: 400 | 404 | 414 }
  /** Refused to a program, in a sentence. */
  | { kind: 'problem'; status: 400; detail: string }

/** Pages of which there are endlessly many have a cache of their own. */
export const laneOf = { page: 'pages', day: 'days', search: 'searches', share: 'shares' } as const

/** Longer addresses are none of ours; the longest slug has 96 characters. */
const longest = 1024

/** What a page reads from its query; everything else in a query is dropped. */
const queries: Partial<Record<PageName, readonly string[]>> = {
  composition: ['date'],
  group: ['date'],
  messages: ['date'],
}

/** Whoever looks for a whole paragraph gets results for its beginning, and not the page about long addresses. */
const searchPages = locales.map((locale) => href(locale, 'search'))
const isSearch = (target: string): boolean =>
  searchPages.some((page) => target.startsWith(`${page}?`))

/** Addresses of the hub's earlier site, which Next redirects. */
const earlier = /^\/arrangementer-cm\/\d{4}\/[a-z0-9-]+$/

/**
 * Reads the target of a request: a page we have, another spelling of one, or nothing of ours.
 * Nothing is rendered to find out, so unknown addresses cost nothing.
 */
export function readAddress(target: string): Address {
  if (target.length > longest && !isSearch(target)) return refused(414)
  const [raw = '', search = ''] = split(target)
  const decoded = decodedPath(raw)
  if (decoded === undefined) return refused(400)
  if (isMachineDocument(raw) || isFeed(raw) || isEmbed(raw)) return { kind: 'page', key: raw }

  if (raw === hubDataPath) return hubDataAddress(search)
  const shared = pageOfShare(raw)
  if (shared) return pageAt(shared) ? { kind: 'share', key: raw } : refused(404)
  const page = pageOfMarkdown(withoutPrefix(decoded))
  return page ? markdownAddress(raw, page) : pageAddress(raw, decoded, search)
}

/** The data of the hub today, or on one of endlessly many days. */
function hubDataAddress(search: string): Address {
  const date = new URLSearchParams(search).get('date')
  if (date === null) return { kind: 'page', key: hubDataPath }
  return isDay(date)
    ? { kind: 'day', key: `${hubDataPath}?date=${date}` }
    : { kind: 'problem', status: 400, detail: noSuchDay }
}
const noSuchDay =
  'Datoen må være en dag som finnes, skrevet slik: 2024-01-01. The date has to be a day that exists, written like this: 2024-01-01.'

/** The address of a page in another form than HTML is as right and wrong as the page's own. */
function markdownAddress(raw: string, page: string): Address {
  const address = pageAddress(page, page, '')
  if (address.kind === 'refused') return address
  const own = markdownPath(address.kind === 'redirect' ? address.location : address.key)
  if (!pageAt(pageOfMarkdown(own) ?? '')) return refused(404)
  return address.kind === 'redirect' || own !== raw
    ? { kind: 'redirect', location: own }
    : { kind: address.kind, key: own }
}

function pageAddress(
  raw: string,
  decoded: string,
  search: string,
): Exclude<Address, { kind: 'share' | 'problem' }> {
  const path = spellingOf(decoded)
  const location = withoutPrefix(path)
  const calendar = calendarAt(location)
  if (calendar) return calendarAddress(raw, calendar)
  if (permanentAt(location) || callCalendarAt(location))
    return location === raw ? { kind: 'page', key: raw } : { kind: 'redirect', location }
  const page = pageAt(location)
  if (!page && !earlier.test(location)) return refused(404)
  if (location !== raw) return { kind: 'redirect', location: location + (search && `?${search}`) }
  if (page?.page === 'compositionOn' || page?.page === 'groupOn')
    return isDay(page.params['date'] ?? '') ? { kind: 'day', key: location } : refused(404)
  const asked = page?.page === 'search' ? searched(search) : ''
  if (asked) return { kind: 'search', key: location + asked }
  if (page?.page === 'calendar' && search) return chosenCalendar(page.locale, search)
  if (page?.page === 'messagesOn')
    return shownSpan(page.params['date'] ?? '') ? { kind: 'day', key: location } : refused(404)
  const typed = page ? query(page, search) : ''
  // A day somebody typed leads on, or is shown to them again.
  return { kind: typed ? 'day' : 'page', key: location + typed }
}

/** What is looked for in its one spelling; empty when it is nothing. */
function searched(search: string): string {
  const asked = new URLSearchParams(search)
  return searchString(asked.get('q') ?? '', resultPage(asked.get('page')))
}

/** Where a calendar is chosen: a choice in its one spelling, and none of what else is sent. */
function chosenCalendar(locale: Locale, search: string) {
  const key = choicePath(locale, choiceIn(locale, new URLSearchParams(search)))
  return { kind: key.includes('?') ? 'day' : 'page', key } as const
}

/** Each choice of pillars and types is one calendar, with one address that the others lead to. */
function calendarAddress(raw: string, { locale, ...of }: CalendarAsked) {
  const own = calendarPath(locale, of)
  return own === raw
    ? ({ kind: 'page', key: own } as const)
    : ({ kind: 'redirect', location: own } as const)
}

/**
 * Whether the path of a request says one thing: Next fails on one that is encoded wrongly, and takes segments of
 * dots, encoded or not, for another address than the one that was asked for here.
 */
export function isReadable(target: string): boolean {
  const path = decodedPath(split(target)[0] ?? '')
  return path !== undefined && !/(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(twiceDecoded(path))
}

const twiceDecoded = (path: string): string =>
  path.replaceAll(/%2e/gi, '.').replaceAll(/%2f|%5c/gi, '/')

const refused = (status: 400 | 404 | 414) => ({ kind: 'refused', status }) as const

function split(target: string): string[] {
  const at = target.indexOf('?')
  return at < 0 ? [target] : [target.slice(0, at), target.slice(at + 1)]
}

function pageAt(path: string): MatchedPage | null {
  const match = matchPath(path)
  const isPlain = Object.values(match?.params ?? {}).every((value) => /^[a-z0-9_-]+$/.test(value))
  return isPlain ? match : null
}

function query({ page }: MatchedPage, search: string): string {
  const names = queries[page]
  if (!names || !search) return ''
  const asked = new URLSearchParams(search)
  const kept = new URLSearchParams()
  for (const name of names) {
    const value = asked.get(name)
    if (value) kept.set(name, value.slice(0, 40))
  }
  return kept.size > 0 ? `?${kept}` : ''
}
