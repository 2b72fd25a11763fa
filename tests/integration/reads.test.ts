import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { forgetAnswers } from '@/cms/reads/answers'
import { foldReads } from '@/cms/reads/keep'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let editor: Rest
beforeAll(async () => {
  payload = await openPayload()
  editor = (await signIn(payload, { role: 'editor' })).rest
})

const run = async (statement: ReturnType<typeof sql>) =>
  (await payload.db.drizzle.execute(statement)).rows
beforeEach(() => run(sql`delete from page_counts`))

const count = (path: string, kind: string, times: number, daysAgo = 0) =>
  run(sql`insert into page_counts (day, path, kind, count) values (
    (now() at time zone 'Europe/Oslo')::date - ${daysAgo}::int, ${path}, ${kind}, ${times})`)

const publish = async (title: string): Promise<number> => {
  const answer = await editor('POST', '/api/pages?locale=nb', {
    title,
    lead: 'Kort.',
    _status: 'published',
  })
  expect(answer.status).toBe(201)
  return (await answer.json()).doc.id
}

it('whoever opens a page in the panel sees how often it was read, at every address it has had', async () => {
  const id = await publish('Lest side')
  await editor('PATCH', `/api/pages/${id}?locale=nb`, { slug: 'ny-adresse', _status: 'published' })
  await count('/lest-side', 'search', 12, 3)
  await count('/ny-adresse', 'search', 8)
  await count('/ny-adresse', 'social', 4)
  await count('/ny-adresse', 'direct', 100, 31)
  await count('/en-annen', 'direct', 100)
  const answer = await editor('GET', `/api/pages/${id}/reads`)
  expect(await answer.json()).toMatchObject({
    pages: {
      total: 24,
      kinds: [
        { kind: 'search', count: 20 },
        { kind: 'any', count: 4 },
      ],
    },
    calendars: 0,
  })
  expect((await restWith()('GET', `/api/pages/${id}/reads`)).status).toBe(404)
  expect((await editor('GET', '/api/pages/999999/reads')).status).toBe(404)
})

it('when a day is over, where fewer than five came from is forgotten, and after three months the day', async () => {
  await count('/om', 'search', 4)
  await count('/om', 'social', 4, 1)
  await count('/om', 'other', 3, 1)
  await count('/om', 'search', 9, 1)
  await run(sql`insert into page_counts (day, path, kind, count) values
    ('2025-05-03', '/om', 'search', 20), ('2025-05-09', '/om', 'any', 2), ('2025-05-01', '/om', 'any', 1)`)
  for (let night = 0; night < 2; night += 1) await foldReads(payload)
  const rows = await run(sql`
    select ((now() at time zone 'Europe/Oslo')::date - day) as ago, day::text, kind, count from page_counts order by day, kind`)
  expect(
    rows.map(({ ago, count: times, day, kind }) => [
      Number(ago) > 300 ? day : Number(ago),
      kind,
      times,
    ]),
  ).toEqual([
    ['2025-05-01', 'any', 23],
    [1, 'any', 7],
    [1, 'search', 9],
    [0, 'search', 4],
  ])
})

it('what readers answered stands beside the page, and an editor may take it away', async () => {
  const id = await publish('Side med svar')
  await run(sql`insert into feedback (day, path, found, text) values
    ('2026-11-01', '/side-med-svar', true, ''), ('2026-11-02', '/side-med-svar', false, 'Hvor er kartet?'),
    ('2026-11-02', '/en-annen', false, 'Noe annet')`)
  const read = async () => (await (await editor('GET', `/api/pages/${id}/reads`)).json()).answers
  const { found, not, written } = await read()
  expect([found, not, written.map(({ text }: { text: string }) => text)]).toEqual([
    1,
    1,
    ['Hvor er kartet?'],
  ])
  const own = `/api/answers/${written[0].id}`
  expect((await restWith()('DELETE', own)).status).toBe(404)
  const communicator = await signIn(payload, {
    role: 'communicator',
    organisation: await organisation(),
  })
  expect((await communicator.rest('DELETE', own)).status).toBe(404)
  expect((await editor('DELETE', own)).status).toBe(200)
  expect((await editor('DELETE', own)).status).toBe(404)
  expect((await read()).written).toEqual([])
})

it('answers are let go after a year', async () => {
  await run(sql`delete from feedback`)
  await run(sql`insert into feedback (day, path, text) values
    (current_date - 400, '/om', 'gammelt'), (current_date - 300, '/om', 'nytt')`)
  await forgetAnswers(payload)
  expect((await run(sql`select text from feedback`)).map(({ text }) => text)).toEqual(['nytt'])
})

const organisation = async (): Promise<number> => {
  const made = await payload.create({
    collection: 'organisations',
    locale: 'nb',
    data: { name: 'Utgiveren', slug: 'utgiveren', sector: 'research', _status: 'published' },
  })
  return made.id
}
