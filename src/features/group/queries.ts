import { cache } from 'react'
import { organisationsById } from '@/features/organisations/queries/named'
import { peopleById } from '@/features/people/queries'
import type { Locale } from '@/i18n/locales'
import type { Words } from '@/i18n/words'
import { dayOf, type Day } from '@/lib/days'
import { foundIn, idOf, idsOf } from '@/lib/ids'
import type { Appointment } from '@/payload-types'
import { gateway, type Fact, type Gateway } from '@/server/gateway'
import type { Seat } from './seats'

/** Every seat of the coordination group through time, in the editors' order. */
export const getSeats = cache(async (locale: Locale): Promise<Seat[]> =>
  listSeats(await gateway(), locale),
)

/** A seat whose person or organisation is not published is not shown. */
export async function listSeats(content: Gateway, locale: Locale): Promise<Seat[]> {
  const where = { group: { equals: 'coordination' } }
  const appointments = await content.findFacts('appointments', { locale, depth: 0, where })
  const [people, organisations] = await Promise.all([
    peopleById(content, locale, idsOf(appointments.map(({ doc }) => doc.person))),
    organisationsById(content, locale, idsOf(appointments.map(({ doc }) => doc.organisation))),
  ])
  return appointments.flatMap((appointment) => {
    const { doc } = appointment
    const personId = idOf(doc.person)
    const person = foundIn(people, doc.person)
    const organisation = organisations.find(({ id }) => id === idOf(doc.organisation))
    if (personId === null || !person || !organisation) return []
    const { id: organisationId, name: text, lang } = organisation
    const seat = toSeat(appointment, { text, lang })
    return [{ ...seat, personId, organisationId, person: person.name }]
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
