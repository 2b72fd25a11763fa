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
