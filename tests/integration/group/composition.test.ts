import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { listSeats } from '@/features/group/queries'
import { changesBetween, compositionOn } from '@/features/group/seats'
import { createGateway, visitor } from '@/server/gateway/gateway'
import { openPayload } from '@tests/support/payload'
import { appoint, partner, person } from '@tests/support/register'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

/** The seats of one organisation, as a visitor may know them. */
async function seatsOf(organisation: number, locale: 'nb' | 'en' = 'nb') {
  const seats = await listSeats(createGateway(payload, visitor), locale)
  return seats.filter(({ organisationId }) => organisationId === organisation)
}

async function namesOn(organisation: number, day: string) {
  const bodies = compositionOn(await seatsOf(organisation), day)
  return bodies.flatMap(({ seats }) => seats.map((seat) => seat.person))
}

it('one who takes over is in the group from the first day, and the one before until the last', async () => {
  const organisation = await partner(payload)
  const before = await person(payload, 'Kari Før')
  const after = await person(payload, 'Ola Etter')
  await appoint(payload, { person: before, organisation, from: '2024-01-01', to: '2024-06-30' })
  await appoint(payload, { person: after, organisation, from: '2024-07-01' })

  expect(await namesOn(organisation, '2023-12-31')).toEqual([])
  expect(await namesOn(organisation, '2024-01-01')).toEqual(['Kari Før'])
  expect(await namesOn(organisation, '2024-06-30')).toEqual(['Kari Før'])
  expect(await namesOn(organisation, '2024-07-01')).toEqual(['Ola Etter'])
  const changes = changesBetween(await seatsOf(organisation), '2024-01-01', '2024-12-31')
  expect(changes.map(({ day, kind, seat }) => [day, kind, seat.person])).toEqual([
    ['2024-07-01', 'joined', 'Ola Etter'],
    ['2024-06-30', 'left', 'Kari Før'],
  ])
})

it('the same person cannot hold the same seat twice at a time', async () => {
  const organisation = await partner(payload)
  const who = await person(payload, 'Kari Dobbel')
  await appoint(payload, { person: who, organisation, from: '2024-01-01', to: '2024-06-30' })
  const again = { person: who, organisation, from: '2024-06-30' }
  await expect(appoint(payload, again)).rejects.toThrow()
  await expect(appoint(payload, { ...again, from: '2024-07-01' })).resolves.toBeTruthy()
})

it('a draft of an appointment seats nobody', async () => {
  const organisation = await partner(payload)
  const who = await person(payload, 'Kari Utkast')
  const seat = { person: who, organisation, from: '2024-01-01' }
  await appoint(payload, seat, { _status: 'draft' })
  expect(await seatsOf(organisation)).toEqual([])
})

it('an English reader sees a seat published in Norwegian only, and is told that its words are Norwegian', async () => {
  const organisation = await partner(payload, { nb: 'Fakultetene', en: 'The faculties' })
  const who = await person(payload, 'Kari Norsk')
  const seat = { person: who, organisation, from: '2024-01-01' }
  await appoint(payload, seat, { institution: 'Universitetet i Bergen' })
  const [seen] = await seatsOf(organisation, 'en')
  expect(seen).toMatchObject({
    person: 'Kari Norsk',
    body: { text: 'The faculties', lang: 'en' },
    institution: { text: 'Universitetet i Bergen', lang: 'nb' },
  })
})
