import { dayOf, type Day } from './days'
import { plain, readBeginning, type ReadResult, type Refusal } from './typed-day'

/**
 * The moment somebody in Norway means: a day (see `readDay`) with a time, `1.6.2027 09:30`,
 * `01.06.27 kl. 9.30`, `1. juni 2027 kl 9`, in Oslo wherever the browser is. A day without a time is
 * asked about, never taken for midnight. The value is the moment in ISO 8601.
 */
export function readMoment(text: string, now = new Date()): ReadResult {
  const begun = readBeginning(plain(text), now)
  if ('why' in begun)
    return { why: begun.why === 'dayNotUnderstood' ? 'momentNotUnderstood' : begun.why }
  const time = readTime(begun.rest)
  return 'why' in time ? time : momentAt(begun.day, time)
}

/** In the hour that comes twice when summer time ends, which of the two is meant. */
type Half = 'summer' | 'winter' | null
type Time = { hour: number; minute: number; half: Half }

const clock = new RegExp(
  [
    '^[,t]? ?(?:kl\\.?|klokk[ae]n?|at)? ?',
    '(?:(?<joined>\\d{4})|(?<hour>\\d{1,2})(?: ?[.:h] ?(?<minute>\\d{2})(?:[:.]00)?|h)?)',
    ' ?(?<noon>[ap]\\.?m\\.?)?',
    '(?:,? \\(?(?<half>sommert?id|sumartid|vintertid|normaltid|summer time|winter time|ce?st|cet)\\)?)?$',
  ].join(''),
)

function readTime(rest: string): Time | { why: Refusal } {
  if (rest.replace(/^,/, '').trim() === '') return { why: 'timeMissing' }
  const found = clock.exec(rest)?.groups
  if (!found) return { why: 'momentNotUnderstood' }
  const { joined, noon, half } = found
  const figure = Number(joined?.slice(0, 2) ?? found['hour'])
  if (noon && (figure < 1 || figure > 12)) return { why: 'noSuchTime' }
  const time = {
    hour: noon ? (figure % 12) + (noon.startsWith('p') ? 12 : 0) : figure,
    minute: Number(joined?.slice(2) ?? found['minute'] ?? 0),
    half: halfOf(half),
  }
  return time.hour > 23 || time.minute > 59 ? { why: 'noSuchTime' } : time
}

const halfOf = (word: string | undefined): Half => {
  if (!word) return null
  return /^(?:som|sum|cest)/.test(word) ? 'summer' : 'winter'
}

function momentAt(day: Day, { hour, minute, half }: Time): ReadResult {
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const summer = inOslo(day, time, '+02:00')
  const winter = inOslo(day, time, '+01:00')
  if (summer && winter && !half) return { why: 'hourTwice' }
  const meant = half === 'winter' ? winter : half === 'summer' ? summer : (summer ?? winter)
  return meant
    ? { value: meant }
    : { why: half && (summer ?? winter) ? 'noSuchTime' : 'hourSkipped' }
}

/** The moment of a day and a time, if clocks in Oslo show them with that distance from UTC. */
function inOslo(day: Day, time: string, offset: string): string | null {
  const moment = new Date(`${day}T${time}:00${offset}`)
  return dayOf(moment) === day && osloTime(moment) === time ? moment.toISOString() : null
}

/** The minute of a day that clocks in Oslo show as `09:30`; both of them where it comes twice, `null` where it is skipped. */
export function minuteInOslo(day: Day, time: string): { from: Date; to: Date } | null {
  const summer = inOslo(day, time, '+02:00')
  const winter = inOslo(day, time, '+01:00')
  const [first, last] = [summer ?? winter, winter ?? summer]
  return first && last
    ? { from: new Date(first), to: new Date(new Date(last).getTime() + 60_000) }
    : null
}

const hours = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `09:30`, as clocks in Oslo show it. */
export const osloTime = (moment: Date): string => hours.format(moment)

/** Whether a moment lies in the hour that comes twice, and in which of the two. */
export function halfAt(moment: Date): Half {
  const [day, time] = [dayOf(moment), osloTime(moment)]
  const summer = inOslo(day, time, '+02:00')
  const winter = inOslo(day, time, '+01:00')
  if (!summer || !winter) return null
  return new Date(summer).getTime() === minuteOf(moment) ? 'summer' : 'winter'
}

const minuteOf = (moment: Date): number => Math.floor(moment.getTime() / 60_000) * 60_000
