import { idsOf } from '@/lib/ids'
import { placesPart } from '@/lib/registration-places'
import { sql, type Gateway } from '@/data'
import { registrationOf } from '@/features/events/registration-state'
import { toWhen } from '@/features/events/times'
import type { Event } from '@/payload-types'

type Listed = Pick<Event, 'id' | 'registration' | 'start' | 'end' | 'timeKnown' | 'state'>

/**
 * Which of these events have no place left. Asked only of those that one can register for here just now, whose pages
 * are made again when that changes.
 */
export async function fullEvents(
  content: Gateway,
  events: readonly Listed[],
): Promise<ReadonlySet<number>> {
  const open = events.filter(({ registration, state, ...event }) => {
    if (!registration?.own || !registration.capacity) return false
    const when = { ...toWhen(event), state }
    return registrationOf(registration, when, content.clock, here).state === 'open'
  })
  const ids = idsOf(open)
  if (ids.length === 0) return new Set()
  const found = await content.select<{ id: number }>(
    ids.map(placesPart),
    sql`select e.id from events e where e.id in ${ids} and e.registration_capacity <=
      (select count(*) from registrations r where r.event_id = e.id and r.place = 'seat')`,
  )
  return new Set(found.map(({ id }) => id))
}

const here = { page: '/', isFull: false }
