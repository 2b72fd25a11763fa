import type { Clock } from '@/lib/clock'
import { isPast, type When } from './times'

export type Registration = {
  /** Where one registers: a page here, or somewhere else. */
  url?: string
  opens?: string
  closes?: string
  capacity?: number
  /** Whether one registers here on the site. */
  own?: boolean
}

/** Where registration stands. `none`: nobody registers here. `waiting`: all places are taken, and there is a waiting list. */
export type RegistrationState = 'none' | 'later' | 'open' | 'waiting' | 'full' | 'closed'

/** Registration as it stands now. */
export type RegistrationNow = Registration & {
  state: RegistrationState
  /** What is asked for besides name and e-mail. */
  asksOrganisation?: boolean
}

type Stored = {
  [Part in keyof Registration]?: Registration[Part] | null
} & { waitingList?: boolean | null; asksOrganisation?: boolean | null }

/** `page`: of the form here. `isFull`: whether every place here is taken. */
type Here = { page: string; isFull: boolean }

export function registrationOf(
  stored: Stored | null | undefined,
  event: When & { state: string },
  clock: Clock,
  { isFull, page }: Here,
): RegistrationNow {
  const own = Boolean(stored?.own)
  const registration: Registration = {
    url: own ? page : stored?.url || undefined,
    opens: stored?.opens ?? undefined,
    closes: stored?.closes ?? undefined,
    capacity: stored?.capacity ?? undefined,
    own,
  }
  const byClock = registrationState(registration, event, clock)
  const isTaken = own && isFull && byClock === 'open'
  const state = isTaken ? (stored?.waitingList ? 'waiting' : 'full') : byClock
  return { ...registration, asksOrganisation: Boolean(stored?.asksOrganisation), state }
}

/** Where registration stands by the clock. It closes by the event's start at the latest. */
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
