import { dayAfter, dayOf, isDay, startOfDay, type Day } from './days'
import { osloTime, minuteInOslo, readMoment } from './typed-moment'
import { readDay } from './typed-day'

/** A day, or a minute of it (`09:30`), of which it is asked what was shown: from the first moment until, not including, the last. */
export type ShownSpan = { day: Day; time?: string; from: Date; to: Date }

/** What the end of an address stands for, `2026-06-19` or `2026-06-19-1940`, in Oslo; `null` when it is none. */
export function shownSpan(written: string): ShownSpan | null {
  const [, day = '', hour, minute] =
    /^(\d{4}-\d{2}-\d{2})(?:-([01]\d|2[0-3])([0-5]\d))?$/.exec(written) ?? []
  if (!isDay(day)) return null
  if (hour === undefined) return { day, from: startOfDay(day), to: startOfDay(dayAfter(day)) }
  const time = `${hour}:${minute}`
  const found = minuteInOslo(day, time)
  return found && { day, time, ...found }
}

/** The end of the address for what somebody typed, a day with or without a time; `null` when it is not understood. */
export function askedSpan(typed: string): string | null {
  const day = readDay(typed)
  if ('value' in day) return day.value
  const moment = readMoment(typed)
  // Which of two hours is meant is not asked: the address shows both.
  const read = 'why' in moment && moment.why === 'hourTwice' ? readMoment(`${typed} CEST`) : moment
  if ('why' in read) return null
  const at = new Date(read.value)
  return `${dayOf(at)}-${osloTime(at).replace(':', '')}`
}
