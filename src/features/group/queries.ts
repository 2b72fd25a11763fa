import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Words } from '@/i18n/words'
import { dayOf, type Day } from '@/lib/days'
import { idOf } from '@/lib/ids'
import type { Appointment } from '@/payload-types'
import { gateway, type Fact, type Gateway } from '@/server/gateway'
import type { Seat } from './seats'

/** Every seat of the coordination group through time, in the editors' order. */
export const getSeats = cache(async (locale: Locale): Promise<Seat[]> =>
  listSeats(await gateway(), locale),
)

/** A seat whose person or organisation is not published is not shown. */
export async function listSeats({ findFacts }: Gateway, locale: Locale): Promise<Seat[]> {
  const [appointments, people, organisations] = await Promise.all([
    findFacts('appointments', { locale, depth: 0, where: { group: { equals: 'coordination' } } }),
    findFacts('people', { locale, depth: 0 }),
    findFacts('organisations', { locale, depth: 0 }),
  ])
  const names = new Map(people.map(({ doc }) => [doc.id, doc.name]))
  const bodies = new Map(
    organisations.map(({ doc, lang }) => [doc.id, { text: doc.name, lang } satisfies Words]),
  )
  return appointments.flatMap((appointment) => {
    const personId = idOf(appointment.doc.person)
    const organisationId = idOf(appointment.doc.organisation)
    const person = personId !== null && names.get(personId)
    const organisation = organisationId !== null && bodies.get(organisationId)
    if (!person || !organisation) return []
    return [{ ...toSeat(appointment, organisation), personId, organisationId, person }]
  })
}

function toSeat({ doc, lang }: Fact<Appointment>, organisation: Words) {
  const words = (text: string | null | undefined): Words | undefined =>
    text ? { text, lang } : undefined
  return {
    id: doc.id,
    body: words(doc.bodyName) ?? organisation,
    institution: words(doc.institution),
    role: words(doc.role),
    from: calendarDay(doc.from),
    ...(doc.to && { to: calendarDay(doc.to) }),
  }
}

const calendarDay = (stored: string): Day => dayOf(new Date(stored))
