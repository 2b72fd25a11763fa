import type { TextIn } from '@/i18n/words'
import type { Day } from '@/lib/days'

/** One person's seat for one organisation, from its first day to its last, which is part of it. */
export type Seat = {
  id: number
  groupId: number
  organisationId: number
  /** Of the register; none where the name was removed. */
  personId?: number
  /** The name the seat was held under, or words saying that it was removed. */
  person: string
  /** Set when the name was removed. */
  erased?: true
  /** The heading it stands under in the roster. */
  body: TextIn
  institution?: TextIn
  role?: TextIn
  from: Day
  to?: Day
}

export type Body = { key: string; name: TextIn; seats: Seat[] }
export type Change = { day: Day; kind: 'joined' | 'left'; seat: Seat }

/**
 * The first day the register knows: the day the hub's own account of the group was printed. Who sat
 * before it, and since when, is not documented, so a seat from this day is no arrival.
 */
export const registerBegins: Day = '2023-09-21'

export const isHeldOn = ({ from, to }: Seat, day: Day): boolean =>
  from <= day && (to === undefined || day <= to)

/** Seats of one organisation under one heading stand together. */
export const keyOf = ({ organisationId, body }: Seat): string => `${organisationId} ${body.text}`

/** Who sits on a day, under their headings; headings and people keep the order of the seats. */
export function compositionOn(seats: readonly Seat[], day: Day): Body[] {
  const bodies = new Map<string, Body>()
  for (const seat of seats) {
    if (!isHeldOn(seat, day)) continue
    const key = keyOf(seat)
    const body = bodies.get(key) ?? { key, name: seat.body, seats: [] }
    bodies.set(key, { ...body, seats: [...body.seats, seat] })
  }
  return [...bodies.values()]
}

/**
 * Who joined and who left after the earlier day and up to the later one, the latest first. Somebody
 * who leaves is still there on the day named, and whoever sits from the day on which the group begins
 * is no arrival.
 */
export function changesBetween(
  seats: readonly Seat[],
  earlier: Day,
  later: Day,
  begins = registerBegins,
): Change[] {
  const changes = seats.flatMap((seat): Change[] => {
    const { from, to } = seat
    return [
      ...(to !== undefined && earlier <= to && to < later
        ? [{ day: to, kind: 'left' as const, seat }]
        : []),
      ...(earlier < from && from <= later && from > begins
        ? [{ day: from, kind: 'joined' as const, seat }]
        : []),
    ]
  })
  return changes.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}
