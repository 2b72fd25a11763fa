import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findArticle } from '@/features/news/queries/article'
import { createGateway } from '@/data/gateway'
import { storedDay } from '@/lib/days'
import { part } from '@/lib/parts'
import type { News, Person } from '@/payload-types'
import { clockAt } from '@tests/support/clock'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { listenForPurges } from '@tests/support/purges'
import { publisherNamed } from '@tests/support/register'
import { signIn } from '@tests/support/sign-in'

let payload: Payload
let own: number
let made = 0
beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'Presseforeningen')
})
afterAll(() => payload.destroy())

const written = { name: 'Siri Presse', role: 'pressevakt', phone: '22 00 00 00' }
const given = storedDay('2026-01-01')

const someone = (data: Partial<Person> = {}) =>
  payload.create({
    collection: 'people',
    locale: 'nb',
    data: {
      name: 'Per Register',
      title: 'direktør',
      phone: '+47 90 00 00 00',
      email: 'per@example.org',
      consent: { given },
      _status: 'published',
      ...data,
    },
  })

/** Whom visitors are told to ask. */
async function shown(pressContact: News['pressContact'], moment = '2026-06-01T08:00:00Z') {
  const { slug } = await newsroom(payload).article('Med pressekontakt', { pressContact })
  const parts: string[] = []
  const clock = clockAt(moment)
  const site = createGateway(payload, { clock, note: (...read) => parts.push(...read) })
  const article = await findArticle(site, 'nb', slug)
  return { contact: article?.pressContact, parts, noted: clock.noted }
}

const post = async (pressContact: object) => {
  const { rest } = await signIn(payload, { role: 'communicator', organisation: own })
  return rest('POST', '/api/news?locale=nb&depth=0', {
    title: `Ring oss, sak ${(made += 1)}`,
    lead: 'Det viktigste.',
    language: 'nb',
    kind: 'news',
    pressContact,
    _status: 'published',
  })
}

it('a press contact who is not in the register is shown as written', async () => {
  const answer = await post({ ...written, email: 'siri@example.org' })
  expect(answer.status).toBe(201)
  const { doc } = await answer.json()
  const article = await findArticle(createGateway(payload), 'nb', doc.slug)
  expect(article?.pressContact).toEqual({
    name: 'Siri Presse',
    title: 'pressevakt',
    phone: '22 00 00 00',
    email: 'siri@example.org',
    lang: 'nb',
  })
})

it.each([
  ['without a name', { phone: '22 00 00 00' }, 'Velg en person, eller skriv navnet.'],
  ['who cannot be reached', { name: 'Siri' }, 'Skriv telefon eller e-post'],
  ['with an address that is none', { ...written, email: 'siri' }, 'E-post'],
])('a press contact %s is refused', async (_, contact, sentence) => {
  const answer = await post(contact)
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain(sentence)
})

it('a person of the register is shown with what may be shown, and the page goes when they change', async () => {
  const { id } = await someone()
  const { contact, parts } = await shown({ person: id })
  expect(contact).toEqual({
    name: 'Per Register',
    title: 'direktør',
    phone: '+47 90 00 00 00',
    email: 'per@example.org',
    lang: 'nb',
  })
  expect(parts).toContain(part.document('people', id))
  const purges = await listenForPurges()
  await payload.update({ collection: 'people', id, locale: 'nb', data: { phone: '22 11 11 11' } })
  const purged = (await purges.heard()).flatMap((purge) => purge.parts)
  await purges.stop()
  expect(purged).toContain(part.document('people', id))
})

it.each<[string, Partial<Person>]>([
  ['is a draft', { _status: 'draft' }],
  ['never consented', { consent: {} }],
  ['consented until a day that is over', { consent: { given, until: storedDay('2026-03-01') } }],
])('a person of the register who %s is not shown', async (_, data) => {
  const { id } = await someone(data)
  expect((await shown({ person: id })).contact).toBeUndefined()
})

it('a person who withdraws is shown no longer as a press contact, and still as an author', async () => {
  const { id } = await someone()
  const { rest } = await signIn(payload, { role: 'editor' })
  expect((await shown({ person: id })).contact?.name).toBe('Per Register')
  expect((await rest('POST', `/api/people/${id}/consent`, { withdraw: true })).status).toBe(200)
  expect((await shown({ person: id })).contact).toBeUndefined()
  const byline = { people: [{ person: id }] }
  const { slug } = await newsroom(payload).article('Fortsatt forfatter', { byline })
  const article = await findArticle(createGateway(payload), 'nb', slug)
  expect(article?.byline.people).toMatchObject([{ name: 'Per Register' }])
})

it('the page is true until the consent ends', async () => {
  const { id } = await someone({ consent: { given, until: storedDay('2026-07-01') } })
  const { contact, noted } = await shown({ person: id })
  // Later on it is called old.
  expect([contact?.name, noted.toSorted()[0]]).toEqual(['Per Register', '2026-07-01T22:00:00.000Z'])
})

it('what was written before a person was chosen is not kept', async () => {
  const { id } = await someone()
  const { doc } = await (await post({ ...written, person: id })).json()
  expect(doc.pressContact).toEqual({ person: id, name: null, role: null, phone: null, email: null })
})

it('a version in another language begins with the press contact of its original', async () => {
  const { rest } = await signIn(payload, { role: 'communicator', organisation: own })
  const original = await newsroom(payload).article('Til oversettelse', {
    publisher: own,
    pressContact: written,
  })
  const answer = await rest('POST', `/api/news/${original.id}/language-versions`, {
    language: 'en',
  })
  const { id } = await answer.json()
  const version = await payload.findByID({ collection: 'news', id, draft: true, depth: 0 })
  expect(version.pressContact).toMatchObject(written)
})

it('another press contact makes no version outdated', async () => {
  const original = await newsroom(payload).article('Original', { pressContact: written })
  const { fingerprint } = original
  const changed = await payload.update({
    collection: 'news',
    id: original.id,
    data: { pressContact: { ...written, name: 'Kari Presse' } },
  })
  expect([changed.pressContact?.name, changed.fingerprint]).toEqual(['Kari Presse', fingerprint])
})
