import { noonOf } from '@/lib/dates'
import { dayAfter, dayOf, isDay, startOfDay, type Day } from '@/lib/days'
import { weekdayIn } from '@/lib/typed-day'

/** `2027-03`. */
export type Month = string

/** The month in an address, or the one of today where there is none that exists. */
export const monthAsked = (asked: unknown, today: Day): Month =>
  typeof asked === 'string' && isDay(`${asked}-01`) ? asked : monthHolding(today)

export const monthHolding = (day: Day): Month => day.slice(0, 7)

/** So many months later, or earlier; undefined beyond the years that our dates may lie in. */
export function monthsLater(month: Month, months: number): Month | undefined {
  const first = noonOf(`${month}-01`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const found = monthHolding(dayOf(first))
  return isDay(`${found}-01`) ? found : undefined
}

/** The moments between which a month lies in Oslo: from the first up to, not including, the second. */
export function boundsOf(month: Month): { from: Date; to: Date } {
  const days = daysIn(month)
  const last = days.at(-1) ?? `${month}-01`
  return { from: startOfDay(`${month}-01`), to: startOfDay(dayAfter(last)) }
}

/** The weeks of a month from Monday on; null where a day belongs to another month. */
export function weeksOf(month: Month): (Day | null)[][] {
  const days = daysIn(month)
  const before = Array.from({ length: weekdayIn(`${month}-01`) }, () => null)
  const cells: (Day | null)[] = [...before, ...days]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, at) => cells.slice(at * 7, at * 7 + 7))
}

function daysIn(month: Month): Day[] {
  const days: Day[] = []
  for (let day = `${month}-01`; monthHolding(day) === month; day = dayAfter(day)) days.push(day)
  return days
}
