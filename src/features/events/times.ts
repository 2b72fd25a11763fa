import { dayOf, startOfDay } from '@/lib/days'

/** When an event is. Without `timeKnown` only its days mean anything. */
export type When = { start: string; end?: string; timeKnown: boolean }

type Stored = { start: string; end?: string | null; timeKnown?: boolean | null }

export const toWhen = ({ start, end, timeKnown }: Stored): When => ({
  start,
  end: end ?? undefined,
  timeKnown: timeKnown ?? true,
})

/**
 * Whether an event is past. One whose end is known to the minute is past then; any other lasts to
 * the end of its last day in Oslo.
 */
export function isPast({ start, end, timeKnown }: When, now: Date): boolean {
  if (end && timeKnown) return new Date(end) <= now
  return new Date(end ?? start) < startOfDay(dayOf(now))
}

export type Registration = { url?: string; opens?: string; closes?: string; capacity?: number }

/** Where registration stands. `none`: nobody registers here. */
export type RegistrationState = 'none' | 'later' | 'open' | 'closed'

/** Registration closes by the event's start at the latest. */
export function registrationState(
  { url, opens, closes }: Registration,
  event: When & { state: string },
  now: Date,
): RegistrationState {
  if (!url && !opens && !closes) return 'none'
  if (event.state === 'cancelled' || hasBegun(event, now)) return 'closed'
  if (closes && new Date(closes) <= now) return 'closed'
  if (opens && new Date(opens) > now) return 'later'
  return url ? 'open' : 'none'
}

const hasBegun = ({ start, end, timeKnown }: When, now: Date): boolean =>
  timeKnown ? new Date(start) <= now : isPast({ start, end, timeKnown }, now)
