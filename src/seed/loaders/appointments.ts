import { storedDay } from '@/lib/days'
import type { Loader } from '@/seed/loader'

/** Seats in the order of the hub's own page. Nobody's end is known, so none is set. */
export const loadAppointments: Loader = async ({ content, make, idOf }) => {
  const { group, from, bodies } = content.appointments
  const seats = bodies.flatMap(({ members, ...body }) =>
    members.map((member) => ({ ...member, body })),
  )
  await make(
    'appointments',
    seats.map(({ person, institution, body }) => ({
      key: `${body.organisation}.${person}`,
      data: (locale) => ({
        group,
        person: idOf('people', person),
        organisation: idOf('organisations', body.organisation),
        from: storedDay(from),
        bodyName: body[locale],
        institution: institution?.[locale],
      }),
    })),
  )
}
