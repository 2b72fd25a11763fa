import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { readWaitingWork } from '@/admin/start/waiting-work'
import { tryLock } from '@/database/locks'
import { ask } from '@/database/query'
import { env } from '@/lib/env'
import { openPayload } from '@tests/support/payload'
import { inHours, plan, plannersDesk } from '@tests/support/plans'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let desk: ReturnType<typeof plannersDesk>
let own: number
let people: Record<'editor' | 'owner' | 'other', SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  desk = plannersDesk(payload)
  own = await publisherNamed(payload, 'egen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    owner: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'annen'),
    }),
  }
})
afterEach(() => desk.callOffAll())

const startPageOf = async ({ user }: SignedIn) => {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  return readWaitingWork(req, new Date())
}

/** An editor plans an article, which fails. */
const failed = async (id: number) => {
  await plan(people.editor, `news/${id}`, { action: 'publish' })
  await payload.update({
    collection: 'plans',
    where: { document: { equals: id } },
    data: {
      state: 'failed',
      reasonNb: 'Adressen er i bruk.',
      reasonEn: 'The address is taken.',
    },
  })
}

it('a plan that failed stands first for editors and for those it concerns, with the reason', async () => {
  const { id } = await desk.article({ publisher: own })
  await failed(id)
  const trouble = { title: 'Planlagt', reason: 'Adressen er i bruk.', action: 'publish' }
  for (const who of [people.editor, people.owner])
    expect((await startPageOf(who)).troubles).toMatchObject([trouble])
  expect((await startPageOf(people.other)).troubles).toEqual([])
})

it('a communicator is told of what failed for their organisation, however much failed for others before', async () => {
  const foreign = await desk.article({ publisher: await publisherNamed(payload, 'annen') })
  const { id } = await desk.article({ title: 'Den siste av mange', publisher: own })
  for (const article of [foreign.id, id]) await failed(article)
  await ask(
    env.DATABASE_URL,
    `insert into plans (collection, document, action, texts, at, by_id, speaks, state, tries, next_try)
     select collection, document, action, texts, at - n * interval '1 minute', by_id, speaks, state, tries, next_try
     from plans, generate_series(1, 50) n where document = ${foreign.id}`,
  )
  expect((await startPageOf(people.owner)).troubles).toMatchObject([
    { title: 'Den siste av mange' },
  ])
  expect((await startPageOf(people.editor)).troubles).toHaveLength(50)
})

it('what is planned is what comes: neither what failed nor what is past', async () => {
  const { id } = await desk.article()
  const at = inHours(3)
  await plan(people.editor, `news/${id}`, { action: 'publish', at })
  const late = await desk.article()
  await plan(people.editor, `news/${late.id}`, { action: 'publish' })
  await payload.update({
    collection: 'plans',
    where: { document: { equals: late.id } },
    data: {
      at: inHours(-1),
    },
  })
  const { forEditors, troubles } = await startPageOf(people.editor)
  expect(forEditors?.planned).toEqual({ count: 1, next: at })
  expect(troubles).toMatchObject([{ id: expect.any(Number), reason: '', at: expect.any(String) }])
  await desk.later(4)
  expect(await startPageOf(people.editor)).toMatchObject({
    troubles: [],
    forEditors: { planned: { count: 0, next: '' } },
  })
})

it('an editor is told which contact details nobody has filled in, and a communicator is not asked for them', async () => {
  const fill = (details: object) =>
    payload.updateGlobal({
      slug: 'site',
      data: { headline: 'Forsiden', intro: 'Om huben.', ...details },
      locale: 'nb',
    })
  const missing = async () => (await startPageOf(people.editor)).forEditors?.contact
  const press = { name: 'Siri Presse', phone: '22 00 00 01', email: 'presse@example.org' }
  await fill({
    secretariat: null,
    email: null,
    phone: null,
    postalAddress: null,
    press: { name: null, phone: null, email: null },
    controller: { name: null, email: null },
  })
  expect(await missing()).toEqual([
    { part: 'secretariat', details: ['name', 'phone', 'email', 'postalAddress'] },
    { part: 'press', details: ['name', 'phone', 'email'] },
    { part: 'controller', details: ['name', 'email'] },
  ])
  await fill({
    secretariat: 'Kari Nordmann',
    email: 'post@example.org',
    phone: '22 00 00 00 (9–15)',
    postalAddress: 'Postboks 1',
    press: { ...press, phone: null },
    controller: { name: 'Virksomheten', email: 'personvern@example.org' },
  })
  expect(await missing()).toEqual([{ part: 'press', details: ['phone'] }])
  await fill({ press })
  expect(await missing()).toEqual([])
  expect((await startPageOf(people.owner)).forEditors).toBeNull()
})

it('a telephone that nobody could press is refused where the hub is to be reached', async () => {
  const phone = 'spør sentralbordet'
  for (const wrong of [{ phone }, { press: { phone } }])
    await expect(payload.updateGlobal({ slug: 'site', locale: 'nb', data: wrong })).rejects.toThrow(
      /[Tt]elefon/,
    )
})

it('an editor sees whether a worker is there, what it is late with, and which mail was not taken', async () => {
  const systemSeen = async () => (await startPageOf(people.editor)).forEditors?.system
  expect(await systemSeen()).toMatchObject({ works: false, late: 0, unsent: 0 })
  const worker = await tryLock(env.DATABASE_URL, 'worker')
  expect(await systemSeen()).toMatchObject({ works: true })
  await ask(
    env.DATABASE_URL,
    `insert into mails ("to", subject, language, state, until, next_try)
     values ('a@example.org', 'Emne', 'nb', 'failed', now(), now())`,
  )
  const { id } = await desk.article()
  await plan(people.editor, `news/${id}`, { action: 'publish' })
  await ask(
    env.DATABASE_URL,
    `update plans set at = now() - interval '6 minutes' where document = ${id}`,
  )
  expect(await systemSeen()).toMatchObject({ works: true, late: 1, unsent: 1 })
  await ask(env.DATABASE_URL, 'delete from mails')
  await worker?.release()
  await worker?.lost
})

it('a message in one language waits for the other while it is shown or will be, and not once it is over', async () => {
  const counted = async () =>
    (await startPageOf(people.editor)).withoutTranslation.counts.find(
      ([kind]) => kind === 'messages',
    )?.[1] ?? 0
  const before = await counted()
  const message = async (to: string | null) =>
    payload.create({
      collection: 'messages',
      locale: 'nb',
      data: {
        text: 'Nettstedet er nede i kveld.',
        level: 'information',
        scope: 'site',
        from: inHours(-3),
        to,
        _status: 'published',
      },
    })
  await message(inHours(-1))
  expect(await counted()).toBe(before)
  await message(inHours(2))
  await message(null)
  expect(await counted()).toBe(before + 2)
})
