import { dayOf, yearOf, type Day } from './days'
import { weekdayIn } from './typed-day'
import { halfAt, osloTime } from './typed-moment'
import { months, weekdays, type Language } from './date-names'

/** `01.06.2027` · `1 June 2027`: a day as a field shows it, which reads back as the same day. */
export const showDay = (day: Day, language: Language): string =>
  language === 'nb' ? day.split('-').toReversed().join('.') : dayAndMonth(day, language)

/** `01.06.2027 kl. 09.30` · `1 June 2027, 09:30`: a moment in Oslo, which reads back as the same minute. */
export const showMoment = (moment: Date, language: Language): string =>
  showDay(dayOf(moment), language) + time(moment, language)

/** `tirsdag 1. juni 2027` · `Tuesday 1 June 2027`. */
export const dayInWords = (day: Day, language: Language): string =>
  `${weekdays[language][weekdayIn(day)]} ${dayAndMonth(day, language)}`

/** `tirsdag 1. juni 2027 kl. 09.30` · `Tuesday 1 June 2027, 09:30`, in Oslo. */
export const momentInWords = (moment: Date, language: Language): string =>
  dayInWords(dayOf(moment), language) + time(moment, language)

/** `3. mars kl. 09.00` · `3 March, 09:00`, in Oslo, with the year where it is another than that of `now`. In a narrow cell its time stays whole. */
export function shortMoment(moment: Date, language: Language, now: Date): string {
  const words = dayAndMonth(dayOf(moment), language)
  const day = yearOf(moment) === yearOf(now) ? words.replace(/ \d{4}$/, '') : words
  return day + time(moment, language).replace('kl. ', 'kl.\u00A0')
}

/** `kl. 09.30` · `09:30`, in Oslo. */
export const clockTime = (moment: Date, language: Language): string =>
  time(moment, language).replace(/^,? /, '')

function dayAndMonth(text: Day, language: Language): string {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return `${day}${language === 'nb' ? '.' : ''} ${months[language][month - 1]} ${String(year).padStart(4, '0')}`
}

const halves = {
  nb: { summer: ' sommertid', winter: ' normaltid' },
  en: { summer: ' summer time', winter: ' winter time' },
}

function time(moment: Date, language: Language): string {
  const half = halfAt(moment)
  const said = half ? halves[language][half] : ''
  const clock = osloTime(moment)
  return language === 'nb' ? ` kl. ${clock.replace(':', '.')}${said}` : `, ${clock}${said}`
}
