/** A calendar day as `YYYY-MM-DD`. */
export type Day = string

/** Whether the text is a day that exists, from 1900 to 2200: no 30 February, no year 0. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const year = Number(text.slice(0, 4))
  if (year < 1900 || year > 2200) return false
  const date = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

const oslo = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Oslo at a moment. A year somebody mistyped may have fewer than four figures. */
export const dayOf = (moment: Date): Day => oslo.format(moment).padStart(10, '0')

export const todayInOslo = (): Day => dayOf(new Date())

/** The calendar day after a day. */
export const dayAfter = (day: Day): Day => {
  const noon = new Date(`${day}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() + 1)
  return dayOf(noon)
}

/** The calendar day before a day. */
export const dayBefore = (day: Day): Day => daysBefore(day, 1)

/** The calendar day so many days before a day. */
export const daysBefore = (day: Day, days: number): Day => {
  const noon = new Date(`${day}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() - days)
  return dayOf(noon)
}

/** How many days there are from a day to a later one. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)

/** How a day is stored by the CMS: noon UTC, which is the same day in Oslo all year. */
export const storedDay = (day: Day): string => `${day}T12:00:00.000Z`

/** The moment a calendar day begins in Oslo. */
export function startOfDay(day: Day): Date {
  const summer = new Date(`${day}T00:00:00+02:00`)
  return dayOf(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`)
}

/** The moments between which a year lies in Oslo: from the first up to, not including, the second. */
export const yearInOslo = (year: number): { from: Date; to: Date } => ({
  from: startOfDay(newYear(year)),
  to: startOfDay(newYear(year + 1)),
})

const newYear = (year: number): Day => `${String(year).padStart(4, '0')}-01-01`

/** The year in Oslo at a moment. */
export const yearOf = (moment: Date): number => Number(dayOf(moment).slice(0, 4))
