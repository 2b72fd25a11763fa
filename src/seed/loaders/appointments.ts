import { locales } from '@/i18n/locales'
import { storedDay } from '@/lib/days'
import type { Tools } from '@/seed/make'
import type { Loader } from '@/seed/loader'

/** Seats in the order of the hub's own page. Nobody's end is known, so none is set. */
export const loadAppointments: Loader = async ({ content, make, idOf, ...tools }) => {
  const group = await coordinationGroup(tools)
  const { from, bodies, confirmed } = content.appointments
  const seats = bodies.flatMap(({ members, ...body }) =>
    members.map((member) => ({ ...member, body })),
  )
  const isFirst = [...tools.made.keys()].every((key) => !key.startsWith('appointments/'))
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
  // Later, the roster is confirmed in the panel.
  if (!isFirst) return
  for (const locale of locales)
    await tools.payload.update({
      collection: 'groups',
      id: group,
      locale,
      data: {
        confirmed: { on: storedDay(confirmed.on), source: confirmed.source[locale] },
        _status: 'published',
      },
      req: { transactionID: tools.transactionID },
    })
}

/** Made by the migrations. */
async function coordinationGroup({ payload, transactionID }: Omit<Tools, 'made'>): Promise<number> {
  const { docs } = await payload.find({
    collection: 'groups',
    where: { kind: { equals: 'coordination' } },
    depth: 0,
    req: { transactionID },
  })
  const [group] = docs
  if (!group) throw new Error('There is no coordination group.')
  return group.id
}
