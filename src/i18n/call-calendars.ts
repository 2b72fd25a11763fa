import { locales, type Locale } from './locales'
import { href, matchPath } from './paths'

/** The deadlines of all calls, or of the one with this slug. */
export type CallCalendar = { locale: Locale; slug?: string }

const files = { nb: 'kalender.ics', en: 'calendar.ics' } as const

export const callCalendarPath = ({ locale, slug }: CallCalendar): string =>
  `${slug ? href(locale, 'call', { slug }) : href(locale, 'calls')}/${files[locale]}`

/** The calendar of calls that an address names; `null` when it names none. */
export function callCalendarAt(path: string): CallCalendar | null {
  const locale = locales.find((each) => path.endsWith(`/${files[each]}`))
  if (!locale) return null
  const page = matchPath(path.slice(0, -files[locale].length - 1))
  if (page?.locale !== locale) return null
  if (page.page === 'calls') return { locale }
  const slug = page.page === 'call' ? page.params['slug'] : undefined
  return slug && /^[a-z0-9-]+$/.test(slug) ? { locale, slug } : null
}

/** What Next renders them from. */
export const callCalendarRoutes = locales.flatMap((locale) =>
  [undefined, ':slug'].map((slug) => ({
    source: callCalendarPath({ locale, slug }).replace('%3Aslug', ':slug'),
    destination: `/call-calendars/${locale}${slug ? `/${slug}` : ''}`,
  })),
)

/** The calendar that goes with the page of a call. */
export function callCalendarBelow(path: string): string[] {
  const match = matchPath(path)
  const slug = match?.page === 'call' ? match.params['slug'] : undefined
  return match && slug ? [callCalendarPath({ locale: match.locale, slug })] : []
}
