import { dayOf, isDay, storedDay, type Day } from '@/lib/days'
import { readDay, type ReadResult, type Refusal } from '@/lib/typed-day'
import { readMoment } from '@/lib/typed-moment'
import type { Language } from '@/lib/date-names'
import { dayInWords, momentInWords, showDay, showMoment } from '@/lib/shown-date'

/** The two kinds of dates: a calendar day, and a moment of a day. */
export type DateKind = 'day' | 'moment'

/** What somebody typed, as it is stored; or why it is no day or no moment. */
export function read(kind: DateKind, typed: string): ReadResult {
  if (kind === 'moment') return readMoment(typed)
  const day = readDay(typed)
  return 'why' in day ? day : { value: storedDay(day.value) }
}

/** A stored value as a field shows it: `01.06.2027`, `01.06.2027 kl. 09.30`. */
export const show = (kind: DateKind, stored: string, language: Language): string =>
  kind === 'moment'
    ? showMoment(new Date(stored), language)
    : showDay(dayOf(new Date(stored)), language)

/** A stored value in words: `tirsdag 1. juni 2027 kl. 09.30`. */
export const dateInWords = (kind: DateKind, stored: string, language: Language): string =>
  kind === 'moment'
    ? momentInWords(new Date(stored), language)
    : dayInWords(dayOf(new Date(stored)), language)

/** Why something that was sent is not stored. */
export type Objection = Refusal | 'dayAsIso' | 'momentAsIso'

/**
 * What may be stored, as the CMS stores it: a moment in ISO 8601 with its distance from UTC, for a
 * day also `YYYY-MM-DD`. Anything else is text that somebody typed, and is refused.
 */
export function accept(kind: DateKind, sent: unknown): ReadResult<Objection> {
  const text = sent instanceof Date ? isoOf(sent) : sent
  if (kind === 'day' && typeof text === 'string' && isDay(text)) return { value: storedDay(text) }
  if (typeof text !== 'string' || !isoMoment.test(text)) return { why: whyNot(kind, text) }
  const moment = new Date(text)
  if (Number.isNaN(moment.valueOf()) || !existed(text)) return { why: 'noSuchDay' }
  const day = dayOf(moment)
  if (!isDay(day)) return { why: 'yearOutOfRange' }
  return { value: kind === 'day' ? storedDay(day) : moment.toISOString() }
}

const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

const isoOf = (moment: Date): string | null =>
  Number.isNaN(moment.valueOf()) ? null : moment.toISOString()

/** JavaScript takes 30 February for 2 March. */
function existed(text: string): boolean {
  const day: Day = text.slice(0, 10)
  const moment = new Date(`${day}T12:00:00Z`)
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(day)
}

/** What stands in the way of a text that is not in the form the CMS stores. */
function whyNot(kind: DateKind, sent: unknown): Objection {
  if (typeof sent !== 'string') return `${kind}AsIso`
  const reading = read(kind, sent)
  return 'why' in reading ? reading.why : `${kind}AsIso`
}
