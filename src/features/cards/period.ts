import type { Clock } from '@/lib/clock'
import type { Day } from '@/lib/days'

/** How long a card holds: its last day, and the moment its call closes, where it is about one that does. */
export type CardPeriod = { until: Day; closes?: string }

/** Whether a card still holds. It ends with its last day, and with its call if that comes first. */
export const isOpenCard = ({ closes, until }: CardPeriod, clock: Clock): boolean =>
  !clock.isOver(until) && !(closes !== undefined && clock.hasCome(closes))

/** Whose cards are shown: organisations that editors invited, and partners as long as they are. */
export type Membership = { invited: boolean; partner: boolean; from?: Day; to?: Day }

export function hasCards({ from, invited, partner, to }: Membership, clock: Clock): boolean {
  if (invited) return true
  return (
    partner &&
    (from === undefined || clock.hasBegun(from)) &&
    (to === undefined || !clock.isOver(to))
  )
}
