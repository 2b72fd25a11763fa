import { mkdir, rm, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { queueMail } from '@/cms/mail/queue'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { ask } from '@/database/query'
import { openSite } from '@/web/site'
import { openPayload } from '@tests/support/payload'
import { appoint, partner, person, publisherNamed } from '@tests/support/register'
import { restWith, signIn, signInAsLeaver, type SignedIn } from '@tests/support/sign-in'
import { copiesIn, filesNaming, tracesIn } from '@tests/support/traces'
import { pictureNamed } from '@tests/support/texts'

let payload: Payload
let people: Record<'admin' | 'editor' | 'communicator' | 'leaver', SignedIn>
const url = process.env['DATABASE_URL'] ?? ''

beforeAll(async () => {
  payload = await openPayload()
  const organisation = await publisherNamed(payload, 'Egen')
  people = {
    admin: await signIn(payload, { role: 'admin' }),
    editor: await signIn(payload, { role: 'editor' }),
    communicator: await signIn(payload, { role: 'communicator', organisation }),
    leaver: await signInAsLeaver(payload, organisation),
  }
})
afterAll(() => payload.destroy())

type Said = { errors?: { message: string }[]; filesLeft?: number; seats?: number; mails?: number }

async function erase(id: number, name: unknown, who = people.admin) {
  const answer = await who.rest('POST', `/api/people/${id}/erase`, { name })
  const body = (await answer.json()) as Said
  return { status: answer.status, message: body.errors?.[0]?.message, ...body }
}

const isThere = async (id: number): Promise<boolean> =>
  (await payload.count({ collection: 'people', where: { id: { equals: id } }, trash: true }))
    .totalDocs > 0

describe('only an administrator', () => {
  it.each([
    ['editor', 403, 403],
    ['communicator', 403, 404],
    ['leaver', 403, 404],
  ] as const)(
    'may look at or do it: %s is refused, and not told of a draft that is not for them',
    async (role, shown, hidden) => {
      const known = await person(payload, 'Kari Kjent')
      const { id: unknown } = await payload.create({
        collection: 'people',
        locale: 'nb',
        draft: true,
        data: { name: 'Kari Ukjent' },
      })
      const asked = async (id: number) => [
        (await people[role].rest('GET', `/api/people/${id}/erase`)).status,
        (await erase(id, 'Kari Kjent', people[role])).status,
      ]
      expect(await asked(known)).toEqual([shown, shown])
      expect(await asked(unknown)).toEqual([hidden, hidden])
      expect(await isThere(known)).toBe(true)
    },
  )

  it('is told in English what is wrong when that is the language of the panel', async () => {
    const id = await person(payload, 'Kari Språk')
    const english = restWith(`${people.admin.cookie}; payload-lng=en`)
    const { message } = await erase(id, 'Kari', { ...people.admin, rest: english })
    expect(message).toBe('The name is not the same. Type it as the register has it: Kari Språk.')
  })
})

describe('the name', () => {
  it.each([['Kari Nord'], [''], [null], [{ nb: 'Kari Nordmann' }], [undefined]])(
    'typed as %j erases nobody',
    async (typed) => {
      const id = await person(payload, 'Kari Nordmann')
      const { status, message } = await erase(id, typed)
      expect([status, message]).toEqual([
        400,
        'Navnet stemmer ikke. Skriv det slik det står i registeret: Kari Nordmann.',
      ])
      expect(await isThere(id)).toBe(true)
    },
  )

  it('is the newest one, and neither case nor blanks matter', async () => {
    const id = await person(payload, 'Kari Gammel')
    await payload.update({ collection: 'people', id, draft: true, data: { name: 'Kari Ny' } })
    expect((await erase(id, 'Kari Gammel')).status).toBe(400)
    expect((await erase(id, '  kari   ny ')).status).toBe(200)
    expect(await isThere(id)).toBe(false)
  })
})

it('somebody in the trash is erased alike', async () => {
  const id = await person(payload, 'Kari Kastet')
  await appoint(payload, { person: id, organisation: await partner(payload), from: '2024-01-01' })
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'people', id, locale: 'nb', data: { deletedAt } })
  expect(await erase(id, 'Kari Kastet')).toMatchObject({ status: 200, seats: 1 })
  expect(await tracesIn(payload, ['kari kastet'])).toEqual([])
})

it('what was written to somebody goes, whatever the address is called', async () => {
  const id = await person(payload, 'Kari Initial')
  await payload.update({ collection: 'people', id, data: { email: 'KI@example.org' } })
  const req = await createLocalReq({}, payload)
  await queueMail(req, { to: 'ki@example.org', subject: 'Hei', text: 'Til deg.' })
  await queueMail(req, { to: 'annen@example.org', subject: 'Hei', text: 'Til en annen.' })
  expect(await erase(id, 'Kari Initial')).toMatchObject({ status: 200, mails: 1 })
  expect(await tracesIn(payload, ['ki@example.org'])).toEqual([])
  expect(await tracesIn(payload, ['annen@example.org'])).toEqual(['mails.to'])
})

it('somebody without a seat leaves nothing, and is not found a second time', async () => {
  const id = await person(payload, 'Kari Plassløs')
  expect(await erase(id, 'Kari Plassløs')).toMatchObject({ status: 200, seats: 0 })
  expect(await tracesIn(payload, ['plassløs'])).toEqual([])
  expect((await erase(id, 'Kari Plassløs')).status).toBe(404)
})

it('a namesake and texts about others of the same given name stay', async () => {
  const [one, other] = [await person(payload, 'Bjørn'), await person(payload, 'Bjørn Hansen')]
  const mail = { to: 'x@example.org', subject: 'Om Bjørn', until: '2030-01-01T00:00:00Z' }
  await payload.create({ collection: 'mails', data: { ...mail, nextTry: mail.until } as never })
  expect((await erase(one, 'Bjørn')).status).toBe(200)
  expect(await isThere(other)).toBe(true)
  expect(await tracesIn(payload, ['om bjørn'])).toEqual(['mails.subject'])
})

it('of two who erase the same person at once, one does it and the other is told', async () => {
  const id = await person(payload, 'Kari Samtidig')
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('begin')
  await client.query(`select id from people where id = ${id} for update`)
  const both = [erase(id, 'Kari Samtidig'), erase(id, 'Kari Samtidig')]
  await expect
    .poll(async () => {
      const [found] = await ask<{ waiting: number }>(
        url,
        `select count(*)::int as waiting from pg_stat_activity
         where wait_event_type = 'Lock' and datname = current_database()`,
      )
      return found?.waiting
    })
    .toBe(2)
  await client.query('rollback')
  await client.end()
  const answers = (await Promise.all(both)).toSorted((a, b) => a.status - b.status)
  expect(answers.map(({ status, message }) => [status, message])).toEqual([
    [200, undefined],
    [409, 'Noen andre har nettopp slettet denne personen.'],
  ])
})

describe('what fails half-way', () => {
  afterEach(() => ask(url, 'drop trigger if exists fails on people'))

  it('has done nothing: everything stands as before, on the disk too', async () => {
    const id = await person(payload, 'Kari Halvveis')
    await appoint(payload, { person: id, organisation: await partner(payload), from: '2024-01-01' })
    await pictureNamed(payload, 'kari-halvveis', { people: [id], alt: 'Kari Halvveis' })
    const everything = async () => [
      await tracesIn(payload, ['halvveis']),
      await filesNaming(['halvveis']),
    ]
    const before = await everything()
    expect(before.flat().length).toBeGreaterThan(5)
    await ask(
      url,
      `create or replace function fails() returns trigger language plpgsql as
       $$ begin raise exception 'no'; end $$`,
    )
    await ask(url, 'create trigger fails before delete on people execute function fails()')
    expect(await erase(id, 'Kari Halvveis')).toMatchObject({
      status: 500,
      message: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    })
    expect(await everything()).toEqual(before)
    await ask(url, 'drop trigger fails on people')
    expect((await erase(id, 'Kari Halvveis')).status).toBe(200)
    expect(await everything()).toEqual([[], []])
  })
})

it('a file that cannot be removed is told of, and removed by the worker later', async () => {
  const failed = vi.spyOn(log, 'error')
  const id = await person(payload, 'Kari Fast')
  await pictureNamed(payload, 'kari-fast', { people: [id] })
  const [file = ''] = await filesNaming(['kari-fast'])
  const path = join(env.DATA_DIR, 'media', file)
  await rm(path)
  await mkdir(join(path, 'in the way'), { recursive: true })
  expect(await erase(id, 'Kari Fast')).toMatchObject({ status: 200, filesLeft: 1 })
  expect(failed).toHaveBeenCalledWith(
    expect.anything(),
    'a file of what was erased could not be removed',
  )
  await rm(path, { recursive: true })
  await writeFile(path, 'a picture')
  await ask(url, `update payload_jobs set wait_until = now() where task_slug = 'removeFiles'`)
  await payload.jobs.run({ allQueues: true })
  expect(await filesNaming(['kari-fast'])).toEqual([])
  expect(await tracesIn(payload, ['kari-fast'])).toEqual([])
})

it('the log tells when, by whom and of how many seats, and no name', async () => {
  const told = vi.spyOn(log, 'info')
  const id = await person(payload, 'Kari Loggført')
  await appoint(payload, { person: id, organisation: await partner(payload), from: '2024-01-01' })
  await erase(id, 'Kari Loggført')
  const line = told.mock.calls.find(([, words]) => words === 'a person was erased on request')
  expect(line?.[0]).toMatchObject({ person: id, by: people.admin.user.id, seats: 1, pictures: 0 })
  expect(JSON.stringify(line)).not.toContain('Kari')
})

it('no copy of a page keeps the name, neither in memory nor on the disk', async () => {
  const id = await person(payload, 'Kari Kopiert')
  const buildDir = join(env.DATA_DIR, 'build')
  await mkdir(buildDir, { recursive: true })
  const site = await openSite({
    // Stands in for Next: one page, which names the person while there is one.
    handler: (request, response) => {
      void isThere(id).then((there) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        const found = there && request.url?.startsWith('/om')
        response.writeHead(found ? 200 : 404).end(`<html lang="nb">${found ? 'Kari Kopiert' : ''}`)
      })
    },
    databaseUrl: url,
    serverUrl: 'http://localhost',
    dataDir: env.DATA_DIR,
    buildDir,
    cacheMegabytes: 8,
    secret: 'secret of this test',
    trustedProxyHops: 0,
  })
  await once(site.server.listen(0, '127.0.0.1'), 'listening')
  // A server on a TCP port has this kind of address.
  const origin = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`
  const copies = () => copiesIn(join(env.DATA_DIR, 'pages'))
  await expect
    .poll(async () => (await fetch(`${origin}/om`)).headers.get('cache-status'))
    .toBe('hub; hit')
  await expect.poll(copies).toContain('/om')
  expect((await erase(id, 'Kari Kopiert')).status).toBe(200)
  const answer = await fetch(`${origin}/om`)
  expect([answer.status, await answer.text()]).toEqual([404, expect.not.stringContaining('Kari')])
  await site.close()
  expect(await copies()).not.toContain('/om')
})
