import type { Day } from '@/lib/days'
import { compositionOn, keyOf, type Seat } from './seats'

/** A new place in the order of all seats, as `/api/reorder` takes it. */
export type Move = { docsToMove: number[]; newKeyWillBe: 'less' | 'greater'; target: number }

/**
 * One step up or down for a seat as the roster of a day shows it: past the others of its heading, and
 * at its end past the next heading, with all who ever sat under its own. `null` at the end of the list.
 */
export function moveSeat(
  seats: readonly Seat[],
  day: Day,
  { id, step }: { id: number; step: 1 | -1 },
): Move | null {
  const bodies = compositionOn(seats, day)
  const at = bodies.findIndex((body) => body.seats.some((seat) => seat.id === id))
  const members = bodies[at]?.seats ?? []
  const neighbour = members[members.findIndex((seat) => seat.id === id) + step]
  if (!neighbour) return moveBody(seats, day, { from: at, to: at + step })
  return { docsToMove: [id], newKeyWillBe: step < 0 ? 'less' : 'greater', target: neighbour.id }
}

/** A heading and all who ever sat under it, to the place of another heading of that day. */
export function moveBody(
  seats: readonly Seat[],
  day: Day,
  { from, to }: { from: number; to: number },
): Move | null {
  const bodies = compositionOn(seats, day)
  const [own, other] = [bodies[from], bodies[to]]
  if (!own || !other || from === to) return null
  const docsToMove = seats.filter((seat) => keyOf(seat) === own.key).map(({ id }) => id)
  // Who sat there before stands beside who sits there now: the run of the heading, not one of it.
  const start = seats.findIndex(({ id }) => id === other.seats[0]?.id)
  const step = to < from ? -1 : 1
  let end = start
  while (seats[end + step] && keyOf(seats[end + step]!) === other.key) end += step
  const target = seats[end]
  return target
    ? { docsToMove, newKeyWillBe: step < 0 ? 'less' : 'greater', target: target.id }
    : null
}

/** The seats in their order after a move. */
export function moved(seats: readonly Seat[], { docsToMove, newKeyWillBe, target }: Move): Seat[] {
  const isMoved = ({ id }: Seat) => docsToMove.includes(id)
  const others = seats.filter((seat) => !isMoved(seat))
  const at = others.findIndex(({ id }) => id === target) + (newKeyWillBe === 'greater' ? 1 : 0)
  return [...others.slice(0, at), ...seats.filter(isMoved), ...others.slice(at)]
}
