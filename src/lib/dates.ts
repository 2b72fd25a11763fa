import type { Day } from './days'

type Language = 'nb' | 'en'

const zone = 'Europe/Oslo'
const tag = { nb: 'nb-NO', en: 'en-GB' } as const

const formatters = (
  options: Intl.DateTimeFormatOptions,
): Record<Language, Intl.DateTimeFormat> => ({
  nb: new Intl.DateTimeFormat(tag.nb, { timeZone: zone, ...options }),
  en: new Intl.DateTimeFormat(tag.en, { timeZone: zone, ...options }),
})

const short = formatters({ day: 'numeric', month: 'short', year: 'numeric' })
const long = formatters({ day: 'numeric', month: 'long', year: 'numeric' })
const month = formatters({ month: 'long', year: 'numeric' })
const monthName = formatters({ month: 'long' })
const weekday = formatters({ weekday: 'long' })
const clock = formatters({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const zoneName = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' })
const numbers = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  year: 'numeric',
})

/** `18. des. 2025` in Norwegian lists; English has no short form: `17 June 2026`. */
export const listDate = (moment: Date, language: Language): string =>
  language === 'nb' ? short.nb.format(moment) : long.en.format(moment)

/** `17. juni 2026` · `17 June 2026`, for running text. */
export const textDate = (moment: Date, language: Language): string => long[language].format(moment)

/** `juni 2026` · `June 2026`. */
export const monthAndYear = (moment: Date, language: Language): string =>
  month[language].format(moment)

/** `kl. 19.40` in Norwegian, `15:29` in English. */
export const timeOfDay = (moment: Date, language: Language): string => {
  const time = clock.en.format(moment)
  return language === 'nb' ? `kl. ${time.replace(':', '.')}` : time
}

/** `CEST` in summer, `CET` in winter. */
export const zoneOf = (moment: Date): string =>
  zoneName.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? 'CET'

/** `19. juni 2026, kl. 19.40 CEST` · `17 June 2026, 15:29 CEST`. */
export const dateAndTime = (moment: Date, language: Language): string =>
  `${textDate(moment, language)}, ${timeOfDay(moment, language)} ${zoneOf(moment)}`

/** The parts of a big date: `16`, `desember`, `2025`, `tirsdag`. */
export const dateParts = (moment: Date, language: Language) => {
  const parts = numbers.formatToParts(moment)
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? ''
  return {
    day: part('day'),
    month: monthName[language].format(moment),
    year: part('year'),
    weekday: weekday[language].format(moment),
  }
}

/** Now, for what a page says about its own making: pages are made once for each request, on the server. */
export const thisMoment = (): Date => new Date()

/** The moment at noon UTC of a calendar day, for formatting a day without a time. */
export const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`)
