import type { Clock } from '@/lib/clock'
import { dayOf, daysBefore, daysBetween } from '@/lib/days'

/** When a call can be applied to. Without `opens` it is open already, without `closes` until further notice. */
export type CallPeriod = { opens?: string; closes?: string }

/** Where a call stands by the clock; `days`: until the day it closes, 0 for today. */
export type CallState = { kind: 'coming' | 'open' | 'closed' } | { kind: 'closing'; days: number }

/** So many days before it closes, they are counted. */
const counted = 30

export function callState({ closes, opens }: CallPeriod, clock: Clock): CallState {
  if (closes && clock.hasCome(closes)) return { kind: 'closed' }
  if (opens && !clock.hasCome(opens)) return { kind: 'coming' }
  if (!closes) return { kind: 'open' }
  const last = dayOf(new Date(closes))
  if (!clock.hasBegun(daysBefore(last, counted))) return { kind: 'open' }
  return { kind: 'closing', days: daysBetween(clock.today(), last) }
}
