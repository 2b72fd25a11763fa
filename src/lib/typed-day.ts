import { dayOf, isDay, type Day } from './days'
import { monthOf, weekdayOf } from './date-names'

/** Why what somebody typed is no day, or no moment. */
export type Refusal =
  | 'dayNotUnderstood'
  | 'momentNotUnderstood'
  | 'noSuchDay'
  | 'noSuchTime'
  | 'timeMissing'
  | 'timeNotWanted'
  | 'yearMissing'
  | 'yearOutOfRange'
  | 'weekdayDiffers'
  | 'hourSkipped'
  | 'hourTwice'

/** What was understood, or why it was not. */
export type ReadResult<Why = Refusal> = { value: string } | { why: Why }

/** The day at the beginning of a text, and what stands after it. */
export type Beginning = { day: Day; rest: string } | { why: Refusal }

/**
 * The day somebody in Norway means: `1.6.2027`, `01.06.27`, `1/6-2027`, `010627`, `1. juni 2027`,
 * `tirsdag 1. juni 2027`, `2027-06-01`, `i dag`. The day always stands before the month, and nothing
 * is guessed: what could be two days, or none, is refused.
 */
export function readDay(text: string, now = new Date()): ReadResult {
  const begun = readBeginning(plain(text), now)
  if ('why' in begun) return begun
  return begun.rest === '' ? { value: begun.day } : { why: whyMore(begun.rest) }
}

const whyMore = (rest: string): Refusal =>
  /^(?:[,t]?\s*(?:kl\b\.?|klokk\w+|at\b)?\s*)\d{1,2}(?:\s*[.:h]\s*\d{2}|\d{2})?$/.test(rest)
    ? 'timeNotWanted'
    : 'dayNotUnderstood'

/** Small letters, single spaces of the ordinary kind, and nothing that cannot be seen. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

export function readBeginning(typed: string, now: Date): Beginning {
  const { weekday, text } = withoutWeekday(typed)
  const found = relativeDay(text, now) ?? namedMonth(text) ?? inFigures(text)
  if (!found)
    return {
      why: /^\d{1,2}(?:[./-]\d{1,2}|\.? [a-zæøå]+)\.?$/.test(text)
        ? 'yearMissing'
        : 'dayNotUnderstood',
    }
  if ('why' in found) return found
  const differs = weekday !== null && weekday !== weekdayIn(found.day)
  return differs ? { why: 'weekdayDiffers' } : found
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayIn = (day: Day): number => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7

function withoutWeekday(typed: string): { weekday: number | null; text: string } {
  const [, word = '', rest = ''] = /^([a-zæøå]{3,})[.,]? (.*)$/.exec(typed) ?? []
  const weekday = word === '' ? null : weekdayOf(word)
  const text = weekday === null ? typed : rest
  return { weekday, text: text.replace(/^(?:den|the) /, '') }
}

const relative: Record<string, number> = {
  'i dag': 0,
  idag: 0,
  today: 0,
  'i morgen': 1,
  'i morgon': 1,
  imorgen: 1,
  tomorrow: 1,
}

function relativeDay(text: string, now: Date): Beginning | null {
  const word = Object.keys(relative).find((each) => new RegExp(`^${each}(?![a-zæøå])`).test(text))
  if (word === undefined) return null
  const today = new Date(`${dayOf(now)}T12:00:00Z`)
  today.setUTCDate(today.getUTCDate() + (relative[word] ?? 0))
  return { day: today.toISOString().slice(0, 10), rest: text.slice(word.length).trim() }
}

/** `1. juni 2027`, `1 jun 27`, `1st of June, 2027`, `June 1, 2027`. */
function namedMonth(text: string): Beginning | null {
  const dayFirst =
    /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?([a-zæøå]{3,})\.?,? ?'?(\d+)(?![.:h]\d)(.*)$/
  const monthFirst = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(.*)$/
  const [, day = '', word = '', year = '', rest = ''] = dayFirst.exec(text) ?? []
  if (word) return dayFrom(year, monthOf(word), day, rest)
  const [, first = '', second = '', third = '', end = ''] = monthFirst.exec(text) ?? []
  return first ? dayFrom(third, monthOf(first), second, end) : null
}

/** Day, month, year with the same kinds of signs between; or the year first; or six or eight figures. */
function inFigures(text: string): Beginning | null {
  const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text)
  if (yearFirst) return dayFrom(yearFirst[1], Number(yearFirst[3]), yearFirst[4], yearFirst[5])
  const together = /^(\d{2})(\d{2})(\d{4}|\d{2})(?!\d)(?![.:/-])(.*)$/.exec(text)
  if (together) return dayFrom(together[3], Number(together[2]), together[1], together[4])
  const apart = /^(\d{1,2}) ?[./-] ?(\d{1,2})(?: ?[./-] ?(\d+)| (\d{4,}))(?!\d)(.*)$/.exec(text)
  if (apart) return dayFrom(apart[3] ?? apart[4], Number(apart[2]), apart[1], apart[5])
  return null
}

function dayFrom(year = '', month: number | null = null, day = '', rest = ''): Beginning | null {
  const after = /^(?:$|[ ,t])/.test(rest) ? rest.trim() : null
  if (month === null || after === null || ![2, 4, 5].includes(Math.min(year.length, 5))) return null
  const whole = year.length === 2 ? `20${year}` : year
  if (whole.length > 4 || Number(whole) < 1900 || Number(whole) > 2200)
    return { why: 'yearOutOfRange' }
  const meant = `${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(meant) ? { day: meant, rest: after } : { why: 'noSuchDay' }
}
