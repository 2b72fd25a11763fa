import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ErasedData } from '@/cms/personal-data/erase'
import type { PersonalData } from '@/cms/personal-data/find'
import { personalData, read as matrix, type Column } from '@tests/integration/access/matrix'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, signInAsLeaver, type Rest, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let people: Record<'editor' | 'admin' | 'own' | 'other' | 'left', SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  const organisation = await publisherNamed(payload, 'Egen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
    own: await signIn(payload, { role: 'communicator', organisation }),
    other: await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'Andre'),
    }),
    left: await signInAsLeaver(payload, organisation),
  }
})
afterAll(() => payload.destroy())

const run = (statement: ReturnType<typeof sql>) => payload.db.drizzle.execute(statement)
const write = async (email: string, name = 'Åse Ødegård', text = 'Hei.') => {
  const { id } = await payload.create({
    collection: 'inquiries',
    data: {
      name,
      email,
      text,
      topic: 'general',
      language: 'nb',
      state: 'waiting',
      keptUntil: '2027-05-01',
    },
  })
  return id
}
const mail = (to: string, about: string | null = null) =>
  payload.create({
    collection: 'mails',
    data: {
      to,
      subject: 'Til deg',
      text: 'Hei',
      language: 'nb',
      state: 'sent',
      secret: false,
      until: '2027-01-01T09:00:00Z',
      nextTry: '2026-11-01T09:00:00Z',
      tries: 1,
      about,
    },
  })
beforeEach(async () => {
  for (const table of ['inquiries', 'mails', 'feedback'])
    await run(sql`delete from ${sql.identifier(table)}`)
})

const ask = async (who: string): Promise<PersonalData> => {
  const answer = await people.admin.rest('POST', '/api/personal-data', { who })
  expect(answer.status).toBe(200)
  return answer.json()
}
const erase = (address: string, confirm = address) =>
  people.admin.rest('POST', '/api/personal-data/erase', { address, confirm })
const textsOf = ({ elsewhere, people: persons, accounts }: PersonalData) =>
  [...elsewhere, ...persons, ...accounts].map(({ text }) => text).join('\n')

it('an administrator sees all that somebody wrote and was sent, however their address is written', async () => {
  const mine = await write('post@bærum.example', undefined, 'Kan dere svare?')
  await write('POST@xn--brum-voa.example')
  await write('annen@example.org', 'En annen')
  await mail('post@xn--brum-voa.example')
  for (const who of ['post@bærum.example', ' Post@Bærum.example ', 'post@xn--brum-voa.example']) {
    const found = await ask(who)
    expect(found.senders).toMatchObject([{ email: 'post@bærum.example' }])
    expect(found.senders[0]?.inquiries).toHaveLength(2)
    expect(found.senders[0]?.inquiries.at(-1)).toMatchObject({
      id: mine,
      text: 'Kan dere svare?',
      keptUntil: '2027-05-01',
    })
    expect(found.mails).toHaveLength(1)
  }
})

it('hands out every field that is stored of an inquiry', async () => {
  const recipient = await publisherNamed(payload, 'Partneren')
  await payload.create({
    collection: 'inquiries',
    data: {
      name: 'Åse Ødegård',
      email: 'ase@example.org',
      topic: 'join',
      text: 'Vi vil bli med.',
      organisationName: 'Bedriften AS',
      sector: 'industry',
      recipient,
      language: 'nb',
      state: 'waiting',
      keptUntil: '2027-05-01',
    },
  })
  const [sender] = (await ask('ase@example.org')).senders
  expect(sender?.inquiries[0]).toMatchObject({
    organisationName: 'Bedriften AS',
    sector: 'industry',
    recipient: 'Partneren',
    pillar: null,
  })
  const bookkeeping = ['updatedAt', 'mail', 'notified']
  const stored = payload.collections.inquiries.config.flattenedFields.map(({ name }) => name)
  expect(Object.keys(sender?.inquiries[0] ?? {}).toSorted()).toEqual(
    ['id', ...stored.filter((name) => !bookkeeping.includes(name))].toSorted(),
  )
})

it('a name finds each of those who have it apart, and where else it stands', async () => {
  await write('ase@example.org')
  await write('en.annen@example.org', 'åse ødegård')
  await write('tredje@example.org', 'Kari', 'Jeg snakket med Åse Ødegård i går.')
  await payload.create({
    collection: 'people',
    locale: 'nb',
    data: { name: 'Åse Ødegård', _status: 'draft' },
  })
  await run(
    sql`insert into feedback (day, path, found, text) values (now(), '/om', true, 'Takk, Åse Ødegård!')`,
  )
  const found = await ask('Åse Ødegård')
  expect(found.senders.map(({ email }) => email).toSorted()).toEqual([
    'ase@example.org',
    'en.annen@example.org',
  ])
  expect(found.people).toHaveLength(1)
  expect(found.people[0]?.path).toMatch(/^\/collections\/people\/\d+/)
  expect(textsOf(found)).toContain('henvendelse «Kari»')
  expect(found.answers).toMatchObject([{ path: '/om', text: 'Takk, Åse Ødegård!' }])
})

it('leads to the account of somebody who has one', async () => {
  const found = await ask(people.editor.user.email)
  expect(found.accounts.map(({ path }) => path)).toEqual([
    `/collections/users/${people.editor.user.id}`,
  ])
})

it('is erased in one act, with the mail about it, and leaves that of others', async () => {
  const mine = await write('ase@example.org')
  const others = await write('kari@example.org', 'Kari')
  await write('ASE@example.org')
  await mail('ase@example.org')
  await mail('huben@example.org', `inquiries ${mine}`)
  await mail('huben@example.org', `inquiries ${others}`)
  const answer = await erase('ase@example.org')
  expect((await answer.json()) as ErasedData).toMatchObject({ inquiries: 2, mails: 2 })
  const left = await payload.find({ collection: 'inquiries' })
  expect(left.docs.map(({ id }) => id)).toEqual([others])
  const mails = await payload.find({ collection: 'mails' })
  expect(mails.docs.map(({ about }) => about)).toEqual([`inquiries ${others}`])
  expect((await ask('ase@example.org')).senders).toEqual([])
})

it('the trail says that it was done and by whom, and nothing of the person', async () => {
  await write('hemmelig.navn@example.org', 'Hemmelig Navn')
  await erase('hemmelig.navn@example.org')
  const { rows } = await run(
    sql`select * from trail where action = 'personalDataErased' order by id desc limit 1`,
  )
  expect(rows[0]).toMatchObject({
    account: people.admin.user.id,
    collection: 'inquiries',
    document: null,
    title: null,
    became: '1',
  })
  const all = await run(sql`select t::text as line from trail t`)
  expect(JSON.stringify(all.rows)).not.toMatch(/hemmelig/i)
})

it('nothing is erased when its line cannot be written', async () => {
  await write('ase@example.org')
  await run(
    sql`alter table trail add constraint shut check (action <> 'personalDataErased') not valid`,
  )
  expect((await erase('ase@example.org')).ok).toBe(false)
  await run(sql`alter table trail drop constraint shut`)
  expect((await payload.count({ collection: 'inquiries' })).totalDocs).toBe(1)
})

it.each([
  ['nothing', { who: '' }, 'find'],
  ['two letters', { who: 'Åa' }, 'find'],
  ['no text', { who: { equals: 'a' } }, 'find'],
  ['a line break', { who: 'Kari\nNordmann' }, 'find'],
  ['what nobody is called', { who: 'a'.repeat(300) }, 'find'],
  ['another address typed again', { address: 'a@b.no', confirm: 'a@c.no' }, 'erase'],
  ['a name', { address: 'Kari Nordmann', confirm: 'Kari Nordmann' }, 'erase'],
  ['no confirmation', { address: 'a@b.no' }, 'erase'],
])('%s is refused in a sentence', async (_, body, what) => {
  const path = what === 'find' ? '/api/personal-data' : '/api/personal-data/erase'
  const answer = await people.admin.rest('POST', path, body)
  expect(answer.status).toBe(400)
  expect((await answer.json()).errors[0].message).toMatch(/^Skriv .+\.$/)
})

it('quotes and wildcards are looked for as they are', async () => {
  await write('ase@example.org')
  for (const who of ["o'hara%_", '%@%', "'; drop table inquiries; --"])
    expect((await ask(who)).senders).toEqual([])
})

describe('what is stored about one person', () => {
  const asked = (who: Column): Rest =>
    who === 'web' || who === 'page' ? restWith() : people[who].rest
  const attempts: Record<string, (by: Rest) => Promise<Response>> = {
    find: (by) => by('POST', '/api/personal-data', { who: 'ase@example.org' }),
    erase: (by) =>
      by('POST', '/api/personal-data/erase', {
        address: 'ase@example.org',
        confirm: 'ase@example.org',
      }),
  }
  for (const { operation, who, allowed } of matrix(personalData))
    it(`${operation}: ${who}${allowed ? '' : ' does not'}`, async () => {
      await write('ase@example.org')
      const answer = await attempts[operation]?.(asked(who))
      expect(answer?.ok).toBe(allowed)
      const { totalDocs } = await payload.count({ collection: 'inquiries' })
      expect(totalDocs).toBe(operation === 'erase' && allowed ? 0 : 1)
    })
})
