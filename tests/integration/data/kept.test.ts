import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { sql } from '@/data'
import { createGateway } from '@/data/gateway'
import { picturesById } from '@/features/media/queries'
import { listActiveMessages } from '@/features/messages/queries/active'
import { peopleById } from '@/features/people/queries'
import { listTopics } from '@/features/topics/queries'
import { storedDay } from '@/lib/days'
import type { LaidOver } from '@/lib/laid-over'
import { PurgedData } from '@/web/cache/kept-data'
import { clockAt } from '@tests/support/clock'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { listenForPurges } from '@tests/support/purges'
import { person } from '@tests/support/register'

let payload: Payload
let data: PurgedData
let purges: Awaited<ReturnType<typeof listenForPurges>>

beforeAll(async () => {
  payload = await openPayload()
  purges = await listenForPurges()
})
beforeEach(async () => {
  await purges.heard()
  data = new PurgedData(() => true)
})
afterAll(async () => {
  await purges.stop()
  await payload.destroy()
})

/** What the web process does when it hears of a save. */
const hear = async () => {
  for (const purge of await purges.heard()) data.purge(purge)
}

/** What one page reads, and what it had to ask the database. */
async function read<T>(
  ask: (page: ReturnType<typeof createGateway>) => Promise<T>,
  { over, at = new Date().toISOString() }: { over?: LaidOver; at?: string } = {},
) {
  const [find, drafts] = [vi.spyOn(payload.db, 'find'), vi.spyOn(payload.db, 'queryDrafts')]
  const clock = clockAt(at)
  const found = await ask(createGateway(payload, { kept: data, clock, over }))
  const questions = [find, drafts].flatMap(({ mock }) =>
    mock.calls.map(([{ where }]) => JSON.stringify(where)),
  )
  for (const spy of [find, drafts]) spy.mockRestore()
  return { found, questions, until: clock.noted.toSorted()[0] }
}

it('a second page does not ask for the people of the first, and for new names only of those who have one', async () => {
  const [kari, ola] = [await person(payload, 'Kari'), await person(payload, 'Ola')]
  await hear()
  const names = () =>
    read(async (page) =>
      [...(await peopleById(page, 'nb', [kari, ola])).values()].map(({ name }) => name),
    )
  expect(await names()).toMatchObject({ found: ['Kari', 'Ola'], questions: { length: 1 } })
  expect(await names()).toMatchObject({ found: ['Kari', 'Ola'], questions: [] })
  const changed = { name: 'Kari Nordmann', _status: 'published' } as const
  await payload.update({ collection: 'people', id: kari, locale: 'nb', data: changed })
  await hear()
  expect(await names()).toMatchObject({
    found: ['Kari Nordmann', 'Ola'],
    questions: [expect.stringContaining(`"in":[${kari}]`)],
  })
})

it('somebody who is not published is not asked for again, and is there when published', async () => {
  const { id } = await payload.create({
    collection: 'people',
    locale: 'nb',
    data: { name: 'Senere', _status: 'draft' },
    draft: true,
  })
  await hear()
  const names = () => read((page) => peopleById(page, 'nb', [id]))
  expect((await names()).found.size).toBe(0)
  expect(await names()).toMatchObject({ questions: [] })
  const published = { name: 'Senere', _status: 'published' } as const
  await payload.update({ collection: 'people', id, locale: 'nb', data: published })
  await hear()
  expect((await names()).found.size).toBe(1)
})

it('the pillars are asked for once for all pages until one of them is saved', async () => {
  const topics = () => read((page) => listTopics(page, 'nb'))
  await topics()
  expect(await topics()).toMatchObject({ questions: [] })
  await payload.create({
    collection: 'topics',
    locale: 'nb',
    data: {
      slug: 'ny',
      name: 'Ny',
      lead: 'Mål',
      colour: 'quality',
      kind: 'crossCutting',
      _status: 'published',
    },
  })
  await hear()
  expect((await topics()).found.map(({ name }) => name)).toContain('Ny')
})

it('a message that is kept begins and ends at its moments, and the page made of it says so', async () => {
  const [from, to] = ['2031-05-01T08:00:00.000Z', '2031-05-01T10:00:00.000Z']
  await payload.create({
    collection: 'messages',
    locale: 'nb',
    data: { text: 'Hei', level: 'information', scope: 'site', from, to, _status: 'published' },
  })
  await hear()
  const shown = (at: string) =>
    read((page) => listActiveMessages(page, { locale: 'nb', path: '/om' }), { at })
  expect(await shown('2031-05-01T07:00:00.000Z')).toMatchObject({ found: [], until: from })
  expect(await shown('2031-05-01T08:00:00.000Z')).toMatchObject({
    found: [{ text: 'Hei' }],
    questions: [],
    until: to,
  })
  expect(await shown(to)).toMatchObject({ found: [], questions: [] })
})

it('a picture that is kept says on each page how long it may be shown', async () => {
  const { id } = await library(payload).picture()
  const until = storedDay('2031-05-20')
  const own = createGateway(payload)
  await own.select('', sql`update media set consent_until = ${until} where id = ${id}`)
  const seen = () => read((page) => picturesById(page, 'nb', [id]), { at: '2031-05-10T12:00:00Z' })
  expect(await seen()).toMatchObject({
    questions: { length: 1 },
    until: '2031-05-20T22:00:00.000Z',
  })
  expect(await seen()).toMatchObject({ questions: [], until: '2031-05-20T22:00:00.000Z' })
})

it('a preview uses nothing that was read for visitors, and leaves nothing for them', async () => {
  const id = await person(payload, 'Kari')
  await hear()
  const over: LaidOver = {
    collection: 'people',
    id,
    locale: 'nb',
    doc: { id, name: 'Ola' },
    files: [],
  }
  const names = (draft?: LaidOver) =>
    read(async (page) => (await peopleById(page, 'nb', [id])).get(id)?.name, { over: draft })
  expect(await names(over)).toMatchObject({ found: 'Ola', questions: { length: 1 } })
  expect(await names()).toMatchObject({ found: 'Kari', questions: { length: 1 } })
  expect(await names(over)).toMatchObject({ found: 'Ola', questions: { length: 1 } })
})
