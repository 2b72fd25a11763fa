import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { readHubData } from '@/features/open-data/queries/hub-data'
import { hubSchema, type HubData } from '@/features/open-data/schema'
import type { Day } from '@/lib/days'
import { clockAt } from '@tests/support/clock'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { appoint, partner, person } from '@tests/support/register'

const now = '2026-06-01T10:00:00Z'
const validate = new Ajv2020({ validateFormats: false }).compile(
  hubSchema('https://hub.example/hub.schema.json'),
)

let payload: Payload
let write: ReturnType<typeof newsroom>
beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
})
afterAll(() => payload.destroy())

/** As another computer gets it, and valid. */
async function hubData(day?: Day): Promise<HubData> {
  const data = await readHubData(createGateway(payload, { clock: clockAt(now) }), day)
  const sent: unknown = JSON.parse(JSON.stringify(data))
  expect(validate(sent), JSON.stringify(validate.errors)).toBe(true)
  return sent as HubData
}

it('says who the hub was made of on a day, in both languages, and on the next who came after', async () => {
  const organisation = await partner(payload, { nb: 'Registeret', en: 'The registry' })
  const before = await person(payload, 'Kari Før')
  const after = await person(payload, 'Ola Etter')
  await appoint(payload, { person: before, organisation, from: '2024-01-01', to: '2024-06-30' })
  await appoint(payload, { person: after, organisation, from: '2024-07-01' }, { role: 'leder' })

  const on = async (day: Day) => {
    const { composition, events, news } = await hubData(day)
    expect([composition.date, composition.known, events, news]).toEqual([
      day,
      true,
      undefined,
      undefined,
    ])
    const group = composition.groups.find(({ kind }) => kind === 'coordination')
    return group?.members.filter(({ body }) => body.nb === 'Registeret')
  }
  const [first] = (await on('2024-06-30')) ?? []
  const [second] = (await on('2024-07-01')) ?? []
  expect(first).toMatchObject({ person: 'Kari Før', from: '2024-01-01', to: '2024-06-30' })
  expect(second).toMatchObject({
    person: 'Ola Etter',
    body: { nb: 'Registeret', en: 'The registry' },
    role: { nb: 'leder' },
  })
  expect(second?.id).not.toBe(first?.id)
  const { composition } = await hubData()
  expect(composition.partners).toContainEqual(
    expect.objectContaining({
      name: { nb: 'Registeret', en: 'The registry' },
      url: {
        nb: expect.stringMatching(/\/partnere\/partneren/),
        en: expect.stringMatching(/\/en\/partners\/the-partner/),
      },
    }),
  )
})

it('names nobody on a day before the register begins, and says so', async () => {
  const { composition } = await hubData('2023-09-20')
  expect(composition).toEqual({ date: '2023-09-20', known: false, partners: [], groups: [] })
})

it('a partner that was taken down is there on its days, without a page', async () => {
  const id = await partner(payload, { nb: 'Den forrige', en: 'The former' })
  await payload.update({ collection: 'organisations', id, data: { deletedAt: now } })
  const named = async (day?: Day) =>
    (await hubData(day)).composition.partners.filter(({ name }) => name.nb === 'Den forrige')
  expect(await named('2024-05-01')).toEqual([
    { id: expect.stringMatching(/^urn:uuid:/), name: { nb: 'Den forrige', en: 'The former' } },
  ])
})

it('says of events and articles what calendars and feeds say, and nothing of drafts', async () => {
  const draft = { _status: 'draft' as const }
  await write.article('Synlig sak')
  await write.article('Hemmelig sak', draft)
  await write.article('Om en uke', { publishedAt: '2026-06-08T08:00:00Z' })
  const { id } = await write.event('Synlig møte', {
    start: '2026-09-01T08:00:00.000Z',
    state: 'cancelled',
    stateReason: 'Ingen kunne.',
    timeKnown: false,
  })
  await write.event('Hemmelig møte', { start: '2026-09-01T08:00:00.000Z', ...draft })
  await write.event('Lenge siden', { start: '2020-09-01T08:00:00.000Z' })
  await payload.update({
    collection: 'events',
    id,
    locale: 'en',
    data: {
      title: 'Visible meeting',
      slug: 'visible-meeting',
      lead: 'Short.',
      _status: 'published',
    },
  })

  const { events = [], news = [] } = await hubData()
  expect(news.filter(({ title }) => /sak|uke/.test(title)).map(({ title }) => title)).toEqual([
    'Synlig sak',
  ])
  expect(events.find(({ title }) => title.nb === 'Synlig møte')).toMatchObject({
    title: { nb: 'Synlig møte', en: 'Visible meeting' },
    start: '2026-09-01',
    state: 'cancelled',
    reason: { nb: 'Ingen kunne.' },
  })
  expect(JSON.stringify({ events, news })).not.toMatch(/Hemmelig|Lenge siden/)
})

it('a reader that is older than a field still finds the data valid, and one that misses a field does not', async () => {
  const data = await hubData()
  expect(validate({ ...data, projects: [] })).toBe(true)
  expect(validate({ ...data, version: '2.0' })).toBe(false)
  expect(validate({ ...data, composition: undefined })).toBe(false)
})
