import type { Clock } from '@/lib/clock'
import { dayOf } from '@/lib/days'

/** When an event is. Without `timeKnown` only its days mean anything. */
export type When = { start: string; end?: string; timeKnown: boolean }

type Stored = { start: string; end?: string | null; timeKnown?: boolean | null }

export const toWhen = ({ start, end, timeKnown }: Stored): When => ({
  start,
  end: end ?? undefined,
  timeKnown: timeKnown ?? true,
})

/**
 * When an event was to begin before it was moved, if readers can tell that from when it begins now: only while it is
 * moved, and where the time is not known only another day.
 */
export function movedFrom({
  previousStart,
  start,
  state,
  timeKnown,
}: Stored & { previousStart?: string | null; state: string }): string | undefined {
  if (state !== 'moved' || !previousStart) return undefined
  const [before, now] = [new Date(previousStart), new Date(start)]
  const isOther =
    (timeKnown ?? true) ? before.getTime() !== now.getTime() : dayOf(before) !== dayOf(now)
  return isOther ? previousStart : undefined
}

/**
 * Whether an event is past. One whose end is known to the minute is past then; any other lasts to
 * the end of its last day in Oslo.
 */
export function isPast({ start, end, timeKnown }: When, clock: Clock): boolean {
  if (end && timeKnown) return clock.hasCome(end)
  return clock.isOver(dayOf(new Date(end ?? start)))
}

export type Registration = { url?: string; opens?: string; closes?: string; capacity?: number }

/** Where registration stands. `none`: nobody registers here. */
export type RegistrationState = 'none' | 'later' | 'open' | 'closed'

/** Registration as it stands now. */
export type RegistrationNow = Registration & { state: RegistrationState }

type StoredRegistration = { [Part in keyof Registration]?: Registration[Part] | null }

export function registrationOf(
  stored: StoredRegistration | null | undefined,
  event: When & { state: string },
  clock: Clock,
): RegistrationNow {
  const registration: Registration = {
    url: stored?.url || undefined,
    opens: stored?.opens ?? undefined,
    closes: stored?.closes ?? undefined,
    capacity: stored?.capacity ?? undefined,
  }
  return { ...registration, state: registrationState(registration, event, clock) }
}

/** Registration closes by the event's start at the latest. */
export function registrationState(
  { url, opens, closes }: Registration,
  event: When & { state: string },
  clock: Clock,
): RegistrationState {
  if (!url && !opens && !closes) return 'none'
  if (event.state === 'cancelled' || hasBegun(event, clock)) return 'closed'
  if (closes && clock.hasCome(closes)) return 'closed'
  if (opens && !clock.hasCome(opens)) return 'later'
  return url ? 'open' : 'none'
}

const hasBegun = ({ start, end, timeKnown }: When, clock: Clock): boolean =>
  timeKnown ? clock.hasCome(start) : isPast({ start, end, timeKnown }, clock)
