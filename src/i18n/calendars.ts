import { locales, type Locale } from './locales'
import { href, matchPath } from './paths'

/** The types of events, as addresses say them. */
const typeWords = {
  leadership: { nb: 'toppledermote', en: 'leadership-meeting' },
  workshop: { nb: 'arbeidsmote', en: 'workshop' },
  public: { nb: 'folkemote', en: 'public-meeting' },
  council: { nb: 'radsmote', en: 'council-meeting' },
  seminar: { nb: 'seminar', en: 'seminar' },
  webinar: { nb: 'nettseminar', en: 'webinar' },
} as const

export type CalendarType = keyof typeof typeWords
export const calendarTypes = Object.keys(typeWords) as CalendarType[]

/** A calendar by choice: of all events, or of those about one of these pillars and of one of these types. */
export type CalendarChoice = { topics?: readonly string[]; types?: readonly CalendarType[] }

/** A calendar of one event, or by choice; pillars and events by their slugs. */
export type CalendarOf = { event: string } | CalendarChoice
export type CalendarAsked = { locale: Locale } & CalendarOf

/** More pillars or types than these make no calendar: addresses are bounded, and without any it is all of them. */
export const mostInCalendar = 3

const words = {
  nb: { file: 'kalender.ics', topics: 'tema', types: 'type' },
  en: { file: 'calendar.ics', topics: 'topic', types: 'type' },
} as const

/**
 * The address of a calendar, of which each has one: pillars before types, each in the order of the alphabet:
 * `/arrangementer/tema/diagnostikk_forebygging/type/seminar/kalender.ics`.
 */
export function calendarPath(locale: Locale, of: CalendarOf): string {
  const { file, ...own } = words[locale]
  if ('event' in of) return `${href(locale, 'event', { slug: of.event })}/${file}`
  const chosen = [
    ...segments(own.topics, of.topics ?? []),
    ...segments(
      own.types,
      (of.types ?? []).map((type) => typeWords[type][locale]),
    ),
  ]
  return [href(locale, 'events'), ...chosen, file].join('/')
}

/** No slug has an underscore. */
const segments = (word: string, values: readonly string[]): string[] =>
  values.length > 0 ? [word, [...new Set(values)].toSorted().join('_')] : []

/** The calendar that an address names, in whatever order and spelling; `null` when it names none. */
export function calendarAt(path: string): CalendarAsked | null {
  for (const locale of locales) {
    const [before, after] = [`${href(locale, 'events')}/`, words[locale].file]
    if (!path.startsWith(before) || !path.endsWith(`/${after}`)) continue
    return calendarOf(locale, path.slice(before.length, -after.length).split('/').slice(0, -1))
  }
  return null
}

/** The same of what stands between the list of events and the file. */
export function calendarOf(locale: Locale, between: readonly string[]): CalendarAsked | null {
  const [first = ''] = between
  if (between.length === 1) return /^[a-z0-9-]+$/.test(first) ? { locale, event: first } : null
  const chosen: { topics?: string[]; types?: CalendarType[] } = {}
  for (let at = 0; at < between.length; at += 2) {
    const values = [...new Set(between[at + 1]?.split('_'))]
    if (values.length > mostInCalendar || !values.every((value) => /^[a-z0-9-]+$/.test(value)))
      return null
    if (between[at] === words[locale].topics && !chosen.topics) chosen.topics = values
    else if (between[at] === words[locale].types && !chosen.types) {
      chosen.types = calendarTypes.filter((type) => values.includes(typeWords[type][locale]))
      if (chosen.types.length < values.length) return null
    } else return null
  }
  return { locale, ...chosen }
}

/** A choice that somebody makes in a form, which may be of more than make a calendar. */
export type ChoiceMade = { topics: string[]; types: CalendarType[] }

/** More than there are pillars: the form sends no more. */
const mostSent = 8

/** The names of its fields, and what stands for each type. */
export const calendarFields = (locale: Locale) => ({
  topics: words[locale].topics,
  types: words[locale].types,
  typeValue: (type: CalendarType): string => typeWords[type][locale],
})

/** The choice in a query, in one order and each part of it once; whatever is none is left out. */
export function choiceIn(locale: Locale, query: URLSearchParams): ChoiceMade {
  const { topics, types, typeValue } = calendarFields(locale)
  const sent = query.getAll(types)
  const slugs = query.getAll(topics).filter((slug) => /^[a-z0-9-]{1,96}$/.test(slug))
  return {
    topics: [...new Set(slugs)].toSorted().slice(0, mostSent),
    types: calendarTypes.filter((type) => sent.includes(typeValue(type))),
  }
}

/** The address of the page on which calendars are chosen, with a choice. */
export function choicePath(locale: Locale, choice: ChoiceMade): string {
  const { topics, types, typeValue } = calendarFields(locale)
  const query = new URLSearchParams([
    ...choice.topics.toSorted().map((slug) => [topics, slug]),
    ...choice.types.map((type) => [types, typeValue(type)]),
  ])
  return href(locale, 'calendar') + (query.size > 0 ? `?${query}` : '')
}

/** What Next renders calendars from. */
export const calendarRoutes = locales.map((locale) => ({
  source: `${href(locale, 'events')}/:between*/${words[locale].file}`,
  destination: `/calendars/${locale}/:between*`,
}))

/** The calendar that goes with a page, and with it. */
export function calendarBelow(page: string): string[] {
  const match = matchPath(page)
  if (match?.page !== 'event') return []
  return [calendarPath(match.locale, { event: match.params['slug'] ?? '' })]
}
