export type Language = 'nb' | 'en'

/** The names of the months as we write them. */
export const months: Record<Language, readonly string[]> = {
  nb: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** The names of the weekdays as we write them, from Monday. */
export const weekdays: Record<Language, readonly string[]> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** The first letters by which bokmål, nynorsk and English tell the months apart. */
const monthStarts = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['des', 'dec'],
]

const weekdayStarts = [
  ['man', 'mån', 'mon'],
  ['tir', 'tys', 'tue'],
  ['ons', 'wed'],
  ['tor', 'thu'],
  ['fre', 'fri'],
  ['lør', 'lau', 'sat'],
  ['søn', 'sun'],
]

/** The month of a name in bokmål, nynorsk or English, whole or as short as three letters: 1 to 12. */
export const monthOf = (word: string): number | null => {
  const place = placeOf(word, monthStarts, [...months.nb, ...months.en])
  return place === null ? null : place + 1
}

/** The weekday of a name in bokmål, nynorsk or English: 0 for Monday to 6 for Sunday. */
export const weekdayOf = (word: string): number | null =>
  placeOf(word, weekdayStarts, [...weekdays.nb, ...weekdays.en, ...nynorskWeekdays])

const nynorskWeekdays = ['måndag', 'tysdag', 'laurdag', 'sundag']

/** Only a name, or the beginning of one, counts: "june" is a month, "juneau" is not. */
function placeOf(word: string, starts: string[][], names: string[]): number | null {
  const isName = names.some((name) => name.toLowerCase().startsWith(word))
  const place = starts.findIndex((each) => each.some((start) => word.startsWith(start)))
  return isName && place >= 0 ? place : null
}
