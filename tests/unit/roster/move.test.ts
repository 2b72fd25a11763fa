import { describe, expect, it } from 'vitest'
import { moveBody, moved, moveSeat, type Move } from '@/features/roster/move'
import { compositionOn, type Seat } from '@/features/roster/seats'

const day = '2026-06-01'
let id = 0
const seat = (body: string, person: string, past = false): Seat => ({
  id: (id += 1),
  groupId: 1,
  organisationId: body.charCodeAt(0),
  person,
  body: { text: body, lang: 'nb' },
  from: '2024-01-01',
  ...(past && { to: '2025-01-01' }),
})
const seats = [
  seat('A', 'a1'),
  seat('A', 'a2'),
  seat('B', 'b0', true),
  seat('B', 'b1'),
  seat('C', 'c1'),
  seat('C', 'c0', true),
]
const named = (person: string) => seats.find((each) => each.person === person)!.id
const order = (move: Move | null) => {
  const all = move ? moved(seats, move) : seats
  const shown = compositionOn(all, day).flatMap((body) => body.seats.map((each) => each.person))
  return [shown.join(' '), all.map((each) => each.person).join(' ')]
}
const step = (person: string, by: 1 | -1) =>
  order(moveSeat(seats, day, { id: named(person), step: by }))

describe('one step on the roster', () => {
  it('passes the other one of the same heading', () => {
    expect(step('a1', 1)[0]).toBe('a2 a1 b1 c1')
    expect(step('a2', -1)[0]).toBe('a2 a1 b1 c1')
  })
  it('passes a whole heading at the end of the own one, and takes who sat there before along', () => {
    expect(step('b1', -1)).toEqual(['b1 a1 a2 c1', 'b0 b1 a1 a2 c1 c0'])
    expect(step('b1', 1)).toEqual(['a1 a2 c1 b1', 'a1 a2 c1 c0 b0 b1'])
    expect(step('a2', 1)[0]).toBe('b1 a1 a2 c1')
  })
  it('is none beyond the ends of the list', () => {
    expect(moveSeat(seats, day, { id: named('a1'), step: -1 })).toBe(null)
    expect(moveSeat(seats, day, { id: named('c1'), step: 1 })).toBe(null)
  })
})

it('a heading that is dragged lands where it was let go', () => {
  expect(order(moveBody(seats, day, { from: 0, to: 2 }))[0]).toBe('b1 c1 a1 a2')
  expect(order(moveBody(seats, day, { from: 2, to: 0 }))[0]).toBe('c1 a1 a2 b1')
})
