import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { listInitiatives } from '@/features/initiatives/queries'
import { openPayload } from '@tests/support/payload'
import { partner } from '@tests/support/register'
import { signIn } from '@tests/support/sign-in'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

it('whoever leads an initiative takes part in it, and is told apart from those who only do', async () => {
  const leading = await partner(payload, { nb: 'Leder', en: 'Leader' })
  const taking = await partner(payload, { nb: 'Deltaker', en: 'Participant' })
  await payload.create({
    collection: 'initiatives',
    locale: 'nb',
    data: {
      name: 'Et prosjekt',
      kind: 'euProject',
      participants: [taking],
      coordinators: [leading],
      euFunded: true,
      grantNumber: '101104587',
      from: '2023-03-01T12:00:00Z',
      _status: 'published',
    },
  })
  const [found] = await listInitiatives(createGateway(payload), 'nb')
  expect(found?.organisations.map(({ coordinator, name }) => [name, coordinator])).toEqual([
    ['Deltaker', false],
    ['Leder', true],
  ])
  expect(found).toMatchObject({ euFunded: true, grantNumber: '101104587' })
})

it('a grant number is not told of what has no EU funding, and a period does not end before it begins', async () => {
  const { rest } = await signIn(payload, { role: 'editor' })
  const send = (data: object) =>
    rest('POST', '/api/initiatives?locale=nb', { kind: 'network', _status: 'published', ...data })
  await send({ name: 'Uten midler', euFunded: false, grantNumber: '1' })
  const all = await listInitiatives(createGateway(payload), 'nb')
  expect(all.find(({ name }) => name === 'Uten midler')?.grantNumber).toBeUndefined()
  const backwards = { from: '2026-02-01T12:00:00Z', to: '2026-01-01T12:00:00Z' }
  const refused = await send({ name: 'Baklengs', ...backwards })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('"path":"to"')
})
