'use client'
// A row is where it was moved to before the server has said so.
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { moveBody, moved, moveSeat, type Move } from '@/features/roster/move'
import { compositionOn, type Seat } from '@/features/roster/seats'
import type { Day } from '@/lib/days'
import type { Board } from './read-board'

export type Order = {
  seats: Seat[]
  /** One step, by key. */
  step: (seat: Seat, by: 1 | -1) => void
  /** A heading, by hand, from one place of the day to another. */
  drag: (from: number, to: number) => void
  /** Somebody past another one of the same heading, by hand. */
  dragSeat: (seat: Seat, target: Seat, newKeyWillBe: Move['newKeyWillBe']) => void
}

/** The order of the seats, and what changes it; `say` is told what became of it. */
export function useOrder(board: Board, day: Day, say: (text: string) => void): Order {
  const { t, language } = useWords()
  const router = useRouter()
  const [own, setOwn] = useState<{ over: Seat[]; seats: Seat[] } | null>(null)
  // What the server sends next overrules it.
  const seats = own?.over === board.seats ? own.seats : board.seats
  const sent = useRef({ last: Promise.resolve(), count: 0 })

  /** One after the other, in the order they were pressed; the server's order is asked for after the last. */
  const send = async (seat: Seat, { target, ...rest }: Move): Promise<void> => {
    const body = { collectionSlug: 'appointments', target: { id: target }, ...rest }
    const { ok, message } = await sendRequest('POST', '/reorder', { language, body })
    if (!ok) {
      setOwn(null)
      say(message || t('planning.noAnswer'))
    }
  }

  const carryOut = async (seat: Seat, move: Move | null) => {
    if (!move) {
      say(t('roster.cannotMove', { person: seat.person }))
      return
    }
    const after = moved(seats, move)
    setOwn({ over: board.seats, seats: after })
    say(placeOf(after, seat))
    const count = ++sent.current.count
    sent.current.last = sent.current.last.then(() => send(seat, move))
    await sent.current.last
    if (count === sent.current.count) router.refresh()
  }

  const placeOf = (all: Seat[], seat: Seat): string => {
    const bodies = compositionOn(all, day)
    const at = bodies.findIndex((body) => body.seats.some(({ id }) => id === seat.id))
    const members = bodies[at]?.seats ?? []
    const values = {
      person: seat.person,
      body: seat.body.text,
      place: at + 1,
      count: bodies.length,
      within: members.findIndex(({ id }) => id === seat.id) + 1,
      members: members.length,
    }
    return t(members.length > 1 ? 'roster.movedWithin' : 'roster.moved', values)
  }

  return {
    seats,
    step: (seat, by) => void carryOut(seat, moveSeat(seats, day, { id: seat.id, step: by })),
    drag: (from, to) => {
      const first = compositionOn(seats, day)[from]?.seats[0]
      if (first && from !== to) void carryOut(first, moveBody(seats, day, { from, to }))
    },
    dragSeat: (seat, target, newKeyWillBe) => {
      if (seat.id !== target.id)
        void carryOut(seat, { docsToMove: [seat.id], newKeyWillBe, target: target.id })
    },
  }
}
