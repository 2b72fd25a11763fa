import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { missionMap } from '@/features/mission/queries/map'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { partner } from '@tests/support/register'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

const pillar = async (name: string, colour: 'prevention' | 'quality') => {
  const { id } = await payload.create({
    collection: 'topics',
    locale: 'nb',
    data: { name, lead: 'Kort.', slug: colour, kind: 'pillar', colour, _status: 'published' },
  })
  return id
}
const rows = async () => missionMap(createGateway(payload), 'nb')

it('under each pillar stands what is about it, the newest first, and nothing that is not public', async () => {
  const [full, empty] = [await pillar('Fullt', 'prevention'), await pillar('Tomt', 'quality')]
  const taking = await partner(payload, { nb: 'Deltaker', en: 'Participant' })
  const initiative = (data: object) =>
    payload.create({
      collection: 'initiatives',
      locale: 'nb',
      data: { name: 'Uten område', kind: 'flagship', _status: 'published', ...data },
    })
  await initiative({ name: 'Tiltaket', topic: full, participants: [taking] })
  await initiative({})
  await newsroom(payload).article('Eldre', { topics: [full], publishedAt: '2026-01-01T08:00:00Z' })
  await newsroom(payload).article('Nyere', { topics: [full], publishedAt: '2026-02-01T08:00:00Z' })
  await newsroom(payload).article('Utkast', { topics: [empty], _status: 'draft' })
  await newsroom(payload).event('Møtet', { topics: [full], start: '2026-03-01T08:00:00Z' })

  const [first, second, none] = await rows()
  expect(first).toMatchObject({
    topic: { name: 'Fullt' },
    article: { title: 'Nyere' },
    event: { title: 'Møtet' },
  })
  expect(first?.initiatives.map(({ name, participants }) => [name, participants])).toEqual([
    ['Tiltaket', ['Deltaker']],
  ])
  expect(second).toMatchObject({ topic: { name: 'Tomt' }, initiatives: [], calls: [] })
  expect(second?.article ?? second?.event).toBeUndefined()
  expect(none?.topic).toBeNull()
  expect(none?.initiatives.map(({ name }) => name)).toEqual(['Uten område'])
})
