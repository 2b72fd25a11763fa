import type { Locale } from '@/i18n/locales'
import { dateParts, textDate, timeOfDay, zoneOf } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { capitalised } from '@/lib/numerals'
import type { When } from './times'

export type Spoken = { iso: string; text: string }

/**
 * When an event is, in words: `Tirsdag 16. desember 2025`, with `kl. 10.00–12.00 CET` when the time
 * is known, and both days when it lasts more than one.
 */
export function spokenTime({ start, end, timeKnown }: When, locale: Locale): Spoken[] {
  const [from, to] = [new Date(start), end ? new Date(end) : undefined]
  const iso = timeKnown ? start : dayOf(from)
  if (!to || dayOf(from) === dayOf(to)) {
    const time = timeKnown ? `, ${clock(from, to, locale)}` : ''
    return [{ iso, text: `${longDay(from, locale)}${time}` }]
  }
  const clockOf = (moment: Date) => (timeKnown ? `, ${clock(moment, undefined, locale)}` : '')
  return [
    { iso, text: `${longDay(from, locale)}${clockOf(from)}` },
    { iso: timeKnown ? to.toISOString() : dayOf(to), text: `${longDay(to, locale)}${clockOf(to)}` },
  ]
}

/** At what time an event of one day is, as a list says it: `kl. 10.00–12.00 CET`; nothing where nobody knows. */
export function spokenClock({ start, end, timeKnown }: When, locale: Locale): string | undefined {
  const [from, to] = [new Date(start), end ? new Date(end) : undefined]
  if (!timeKnown) return undefined
  return clock(from, to && dayOf(to) === dayOf(from) ? to : undefined, locale)
}

/** The last day of an event of several. */
export const lastDay = ({ start, end }: When): Date | undefined =>
  end && dayOf(new Date(end)) !== dayOf(new Date(start)) ? new Date(end) : undefined

/** When a moved event was to begin: the day, or on the same day the time of it. */
export function spokenBefore(
  { movedFrom, start, timeKnown }: When & { movedFrom: string },
  locale: Locale,
): Spoken {
  const before = new Date(movedFrom)
  const isSameDay = dayOf(before) === dayOf(new Date(start))
  return {
    iso: timeKnown ? movedFrom : dayOf(before),
    text: isSameDay ? timeOfDay(before, locale) : textDate(before, locale),
  }
}

function longDay(moment: Date, locale: Locale): string {
  const { weekday } = dateParts(moment, locale)
  return `${capitalised(weekday)} ${textDate(moment, locale)}`
}

function clock(from: Date, to: Date | undefined, locale: Locale): string {
  const until = to ? `–${timeOfDay(to, locale).replace('kl. ', '')}` : ''
  return `${timeOfDay(from, locale)}${until} ${zoneOf(from)}`
}
