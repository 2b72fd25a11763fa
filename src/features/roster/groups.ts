import type { TextIn } from '@/i18n/words'
import type { Day } from '@/lib/days'
import type { Seat } from './seats'

/** How long a group is set to work; both days are part of it. A day that is not known is left out. */
export type GroupTerm = { from?: Day; to?: Day }

export type WorkingGroup = GroupTerm & { id: number; name: TextIn; href: string }

/** Where a day lies to a term. */
export const standingOn = ({ from, to }: GroupTerm, day: Day): 'before' | 'during' | 'after' =>
  from !== undefined && day < from ? 'before' : to !== undefined && to < day ? 'after' : 'during'

/** The day of a term that lies nearest: the first before it begins, and the last when it is over. */
export const nearestDay = ({ from, to }: GroupTerm, day: Day): Day =>
  from !== undefined && day < from ? from : to !== undefined && to < day ? to : day

/** The day from which who sits in the group is known. */
export const begun = ({ from }: GroupTerm, seats: readonly Seat[]): Day | undefined =>
  from ?? seats.map((seat) => seat.from).toSorted()[0]
