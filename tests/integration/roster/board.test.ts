import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGateway } from '@/data/gateway'
import { listSeats } from '@/features/roster/queries/seats'
import { compositionOn } from '@/features/roster/seats'
import { openPayload } from '@tests/support/payload'
import { appoint, coordinationGroup, partner, person } from '@tests/support/register'
import { restWith, signIn, type Rest, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
let communicator: Rest
beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  const organisation = await partner(payload)
  communicator = (await signIn(payload, { role: 'communicator', organisation })).rest
})
afterAll(() => payload.destroy())

/** Three partners one after the other, each with a member since 2024. */
let partners: number[]
let seats: number[]
beforeEach(async () => {
  partners = []
  seats = []
  for (const name of ['Anne', 'Berit', 'Cecilie']) {
    const organisation = await partner(payload, { nb: `For ${name}`, en: `For ${name} (en)` })
    const who = await person(payload, name)
    const seat = await appoint(payload, { person: who, organisation, from: '2024-01-01' })
    partners.push(organisation)
    seats.push(seat.id)
  }
})

/** Who sits for the three on a day, in the order visitors see. */
async function namesOn(day: string, locale: 'nb' | 'en' = 'nb') {
  const all = await listSeats(createGateway(payload), locale)
  const ours = all.filter(({ organisationId }) => partners.includes(organisationId))
  return compositionOn(ours, day).flatMap((body) => body.seats.map((seat) => seat.person))
}

type Errors = { errors: { message: string; data?: { errors: { path: string }[] } }[] }
/** Why it was refused: the status, the field, the sentence. */
async function refusal(response: Response) {
  const { errors }: Errors = await response.json()
  return [response.status, errors[0]?.data?.errors[0]?.path, errors[0]?.message]
}
const post = (path: string, body: object, rest = editor.rest) =>
  rest('POST', `/api/${path}?locale=nb`, body)

describe('a member who is replaced from a date', () => {
  const from = '2031-07-01'

  it('stays until the day before, and the new one is in the same place from then on, in both languages', async () => {
    const newPerson = { name: 'Dina Ny', title: 'Direktør', titleEn: 'Director' }
    const sent = { newPerson: { ...newPerson, organisation: partners[1] }, from }
    const response = await post(`appointments/${seats[1]}/replace`, sent)
    expect(await response.json()).toMatchObject({
      day: from,
      message: 'Dina Ny tar over fra 1. juli 2031.',
    })
    expect(await namesOn('2031-06-30')).toEqual(['Anne', 'Berit', 'Cecilie'])
    expect(await namesOn('2031-07-01')).toEqual(['Anne', 'Dina Ny', 'Cecilie'])
    expect(await namesOn('2031-07-01', 'en')).toEqual(['Anne', 'Dina Ny', 'Cecilie'])
    const { docs } = await payload.find({
      collection: 'people',
      where: { name: { equals: 'Dina Ny' } },
      locale: 'en',
      overrideAccess: false,
      depth: 0,
    })
    expect(docs).toMatchObject([{ title: 'Director', organisation: partners[1] }])
  })

  it('gives the new one the words the seat was shown under, in each language, and an institution of their own', async () => {
    const id = seats[0]!
    const words = { bodyName: 'Strategigruppen', institution: 'UiO', role: 'Leder' }
    await editor.rest('PATCH', `/api/appointments/${id}?locale=nb`, {
      ...words,
      _status: 'published',
    })
    await editor.rest('PATCH', `/api/appointments/${id}?locale=en`, {
      bodyName: 'The strategy group',
      _status: 'published',
    })
    const who = await person(payload, 'Eva')
    const sent = { person: who, from, institution: 'UiB', institutionEn: 'University of Bergen' }
    const { id: made } = await (await post(`appointments/${id}/replace`, sent)).json()
    const shown = async (locale: 'nb' | 'en') =>
      payload.findByID({ collection: 'appointments', id: made, locale, overrideAccess: false })
    expect(await shown('nb')).toMatchObject({ ...words, institution: 'UiB' })
    expect(await shown('en')).toMatchObject({
      bodyName: 'The strategy group',
      institution: 'University of Bergen',
    })
  })

  it.each([
    ['31 February', { from: '31.02.2031' }, 'from', 'Den dagen finnes ikke'],
    ['no day', {}, 'from', 'Skriv en dato.'],
    ['the first day of the seat itself', { from: '2024-01-01' }, 'from', 'har hatt vervet fra'],
  ])('is not on %s', async (_, sent, path, sentence) => {
    const who = await person(payload, 'Frida')
    const response = await post(`appointments/${seats[0]}/replace`, { person: who, ...sent })
    expect(await refusal(response)).toEqual([400, path, expect.stringContaining(sentence)])
    expect(await namesOn('2031-07-01')).toEqual(['Anne', 'Berit', 'Cecilie'])
  })

  it.each([
    ['nobody', {}, 'person'],
    ['somebody without a name', { newPerson: { name: ' ' } }, 'name'],
    ['somebody who is not in the register', { person: 999_999_999 }, 'person'],
    ['a text', { person: 'Kari' }, 'person'],
  ])('is not by %s', async (_, sent, path) => {
    const response = await post(`appointments/${seats[0]}/replace`, { from, ...sent })
    expect((await refusal(response)).slice(0, 2)).toEqual([400, path])
    expect(await namesOn('2031-07-01')).toEqual(['Anne', 'Berit', 'Cecilie'])
  })

  it('is not by themselves, nor by somebody who has the seat already: who and when is said', async () => {
    const { docs } = await payload.find({
      collection: 'appointments',
      where: { id: { equals: seats[0] } },
      depth: 0,
    })
    const same = { person: docs[0]?.person, from }
    expect(await refusal(await post(`appointments/${seats[0]}/replace`, same))).toEqual([
      400,
      'person',
      'Personen har allerede denne plassen. Velg en annen.',
    ])
    const organisation = partners[0]!
    const who = await person(payload, 'Gro')
    await appoint(payload, { person: who, organisation, from: '2031-01-01', to: '2031-12-31' })
    expect(
      await refusal(await post(`appointments/${seats[0]}/replace`, { person: who, from })),
    ).toEqual([
      400,
      'from',
      expect.stringMatching(/^Gro .* fra 1\. januar 2031 til og med 31\. desember 2031/),
    ])
    expect(await namesOn('2031-07-01')).toContain('Anne')
  })

  it('is told why not in the language of whoever works in English', async () => {
    const english = await signIn(payload, { role: 'editor' })
    const cookie = `${english.cookie}; payload-lng=en`
    const response = await restWith(cookie)('POST', `/api/appointments/${seats[0]}/replace`, {
      from,
    })
    expect((await refusal(response))[2]).toBe('Choose a person, or enter a new one.')
  })

  it('is replaced wholly or not at all: a new person is not left behind', async () => {
    const original = payload.create.bind(payload)
    const failing = vi.spyOn(payload, 'create').mockImplementation((async (asked: never) => {
      if (Reflect.get(asked, 'collection') === 'appointments') throw new Error('no more room')
      return original(asked)
    }) as never)
    const sent = { newPerson: { name: 'Hanne Halv' }, from }
    const response = await post(`appointments/${seats[0]}/replace`, sent)
    failing.mockRestore()
    expect(response.status).toBe(500)
    const where = { name: { equals: 'Hanne Halv' } }
    expect((await payload.count({ collection: 'people', where })).totalDocs).toBe(0)
    expect(await namesOn('2031-07-01')).toEqual(['Anne', 'Berit', 'Cecilie'])
  })

  it('is not replaced while somebody has an unpublished draft of the appointment', async () => {
    await editor.rest('PATCH', `/api/appointments/${seats[0]}?locale=nb&draft=true`, {
      role: 'Uferdig',
    })
    const who = await person(payload, 'Ida')
    const response = await post(`appointments/${seats[0]}/replace`, { person: who, from })
    expect((await refusal(response))[0]).toBe(409)
    const shown = await payload.findByID({
      collection: 'appointments',
      id: seats[0]!,
      locale: 'nb',
    })
    expect(shown.role ?? null).toBe(null)
  })
})

describe('a member who leaves', () => {
  it('is there on the last day, and not on the next', async () => {
    const response = await post(`appointments/${seats[2]}/end`, { to: '2031-06-30' })
    expect((await response.json()).message).toBe('Cecilie er med til og med 30. juni 2031.')
    expect(await namesOn('2031-06-30')).toEqual(['Anne', 'Berit', 'Cecilie'])
    expect(await namesOn('2031-07-01')).toEqual(['Anne', 'Berit'])
  })

  it('does not leave before having come', async () => {
    const response = await post(`appointments/${seats[2]}/end`, { to: '2023-12-31' })
    expect((await refusal(response)).slice(0, 2)).toEqual([400, 'to'])
  })
})

describe('a member more', () => {
  it('comes after those of the same organisation', async () => {
    const who = await person(payload, 'Jorunn')
    const sent = {
      group: await coordinationGroup(payload),
      organisation: partners[0],
      person: who,
      from: '2031-01-01',
    }
    expect((await post('appointments/seat', sent)).status).toBe(200)
    expect(await namesOn('2031-01-01')).toEqual(['Anne', 'Jorunn', 'Berit', 'Cecilie'])
  })

  it.each([
    ['organisation', { organisation: null }],
    ['organisation', { organisation: 999_999_999 }],
    ['group', { group: 999_999_999 }],
  ])('is of an %s that there is', async (path, wrong) => {
    const who = await person(payload, 'Kaia')
    const group = await coordinationGroup(payload)
    const sent = { group, organisation: partners[0], person: who, from: '2031-01-01', ...wrong }
    expect((await refusal(await post('appointments/seat', sent))).slice(0, 2)).toEqual([400, path])
  })
})

it('what is not there, and what is not theirs, nobody changes', async () => {
  expect((await post('appointments/999999999/end', { to: '2031-01-01' })).status).toBe(404)
  const end = (rest: Rest) => post(`appointments/${seats[0]}/end`, { to: '2031-01-01' }, rest)
  expect((await end(communicator)).status).toBe(403)
  expect((await post('appointments/seat', {}, communicator)).status).toBe(403)
  expect(await namesOn('2031-07-01')).toEqual(['Anne', 'Berit', 'Cecilie'])
})
