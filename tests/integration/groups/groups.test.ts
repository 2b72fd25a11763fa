import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '@/database/query'
import { createGateway } from '@/data/gateway'
import { storedDay, todayInOslo } from '@/lib/days'
import { listSeats } from '@/features/roster/queries/seats'
import { openPayload } from '@tests/support/payload'
import { appoint, coordinationGroup, partner, person } from '@tests/support/register'
import { signIn, type Rest } from '@tests/support/sign-in'

const sql = (statement: string) =>
  ask<Record<string, unknown>>(process.env['DATABASE_URL'] ?? '', statement)

let payload: Payload
let rest: Rest
let first: number
beforeAll(async () => {
  payload = await openPayload()
  rest = (await signIn(payload, { role: 'editor' })).rest
  first = await coordinationGroup(payload)
})
afterAll(() => payload.destroy())

/** A working group, published in Norwegian. */
async function workingGroup(more: object = {}): Promise<number> {
  const data = { name: `Arbeidsgruppe ${Date.now()}`, ...more, _status: 'published' }
  const response = await rest('POST', '/api/groups?locale=nb', data)
  expect(response.status).toBe(201)
  return (await response.json()).doc.id
}
const saidTo = async (response: Response): Promise<string> => JSON.stringify(await response.json())

describe('the coordination group', () => {
  it('is there from the start, published in both languages, with a version', async () => {
    for (const [locale, name] of [
      ['nb', 'Strategisk koordineringsgruppe'],
      ['en', 'Strategic coordination group'],
    ] as const) {
      const options = { collection: 'groups', id: first, locale, overrideAccess: false } as const
      expect(await payload.findByID(options)).toMatchObject({ name, kind: 'coordination' })
    }
    const where = { parent: { equals: first } }
    expect((await payload.countVersions({ collection: 'groups', where })).totalDocs).toBe(1)
  })

  it('is what an appointment is to when nobody says another group', async () => {
    const [who, organisation] = [await person(payload, 'Kari Først'), await partner(payload)]
    const data = { person: who, organisation, from: '2024-01-01', _status: 'published' }
    const response = await rest('POST', '/api/appointments?locale=nb&depth=0', data)
    expect((await response.json()).doc.group).toBe(first)
  })

  it('is the only one of its kind, and stays it', async () => {
    const second = { name: 'En til', kind: 'coordination', _status: 'published' }
    const refused = await rest('POST', '/api/groups?locale=nb', second)
    expect(refused.status).toBe(400)
    expect(await saidTo(refused)).toContain('Det finnes én koordineringsgruppe')
    const turned = await rest('PATCH', `/api/groups/${first}?locale=nb`, { kind: 'working' })
    expect(turned.status).toBe(400)
  })

  it('is not deleted while anybody has had a seat in it', async () => {
    const [who, organisation] = [await person(payload, 'Kari Sitter'), await partner(payload)]
    await appoint(payload, { person: who, organisation, from: '2024-01-01' })
    const response = await rest('DELETE', `/api/groups/${first}`)
    expect(response.status).toBe(409)
    await expect(sql(`delete from groups where id = ${first}`)).rejects.toThrow()
  })
})

describe('a working group', () => {
  it('does not end before it begins', async () => {
    const data = { name: 'Baklengs', from: '2026-02-01', to: '2026-01-31', _status: 'published' }
    const response = await rest('POST', '/api/groups?locale=nb', data)
    expect(response.status).toBe(400)
    expect(await saidTo(response)).toContain('Slutten kan ikke komme før starten.')
  })

  it('has members of its own, whom nobody meets in the coordination group', async () => {
    const [who, organisation] = [await person(payload, 'Kari Arbeider'), await partner(payload)]
    const group = await workingGroup()
    const seat = { person: who, organisation, from: '2024-01-01' }
    await appoint(payload, { ...seat, group })
    const seats = await listSeats(createGateway(payload), 'nb')
    expect(seats.filter(({ person: name }) => name === 'Kari Arbeider')).toEqual([])
    // The same person for the same partner, at the same time: another group is another seat.
    await appoint(payload, seat)
    const again = await rest('POST', '/api/appointments?locale=nb', { ...seat, group })
    expect(again.status).toBe(400)
  })
})

it('whoever says that a roster is right is named beside it, and cannot name somebody else', async () => {
  const confirmed = { on: '2026-11-20', source: 'E-post fra sekretariatet', by: 'En annen' }
  const response = await rest('PATCH', `/api/groups/${first}?locale=nb`, {
    confirmed,
    _status: 'published',
  })
  expect((await response.json()).doc.confirmed).toMatchObject({
    on: '2026-11-20T12:00:00.000Z',
    source: 'E-post fra sekretariatet',
    by: 'editor',
  })
  const doc = await payload.findByID({ collection: 'groups', id: first, overrideAccess: false })
  expect(doc.confirmed).not.toHaveProperty('by')
})

describe('the roster of a group', () => {
  const say = (body: object) => rest('POST', `/api/groups/${first}/confirm?locale=nb`, body)

  it('is confirmed whole: the day, and the source in each language it was given in', async () => {
    const words = { source: 'Møte i sekretariatet', sourceEn: 'Meeting of the secretariat' }
    const response = await say({ on: '2026-10-01', ...words })
    expect((await response.json()).message).toBe('Oversikten er bekreftet 1. oktober 2026.')
    const shown = async (locale: 'nb' | 'en') =>
      (await payload.findByID({ collection: 'groups', id: first, locale, fallbackLocale: false }))
        .confirmed
    const confirmed = { on: '2026-10-01T12:00:00.000Z', by: 'editor' }
    expect(await shown('nb')).toMatchObject({ ...confirmed, source: words.source })
    expect(await shown('en')).toMatchObject({ ...confirmed, source: words.sourceEn })
    // The next one in Norwegian only leaves no older source in English.
    await say({ source: 'E-post' })
    expect(await shown('nb')).toMatchObject({ source: 'E-post', on: storedDay(todayInOslo()) })
    expect((await shown('en'))?.source ?? null).toBe(null)
  })

  it.each([
    ['without a source', {}, 'source', 'Skriv hvor du har det fra'],
    ['on 31 February', { source: 'x', on: '31.02.2026' }, 'on', 'Den dagen finnes ikke'],
    ['on a day to come', { source: 'x', on: '2126-01-01' }, 'on', 'kan ikke ligge fram i tid'],
    ['by a very long source', { source: 'x'.repeat(201) }, 'source', 'høyst 200 tegn'],
  ])('is not confirmed %s', async (_, body, path, sentence) => {
    const response = await say(body)
    const { errors } = await response.json()
    expect([response.status, errors[0].data.errors[0].path]).toEqual([400, path])
    expect(errors[0].message).toContain(sentence)
  })
})

it('an overlap is refused with the name and the dates of the other appointment', async () => {
  const [who, organisation] = [await person(payload, 'Kari Opptatt'), await partner(payload)]
  await appoint(payload, { person: who, organisation, from: '2024-01-01', to: '2024-06-30' })
  const data = { person: who, organisation, from: '2024-06-30', _status: 'published' }
  const response = await rest('POST', '/api/appointments?locale=nb', data)
  expect(response.status).toBe(400)
  expect((await response.json()).errors[0].data.errors).toMatchObject([
    {
      path: 'from',
      message: expect.stringMatching(
        /Kari Opptatt har allerede dette vervet fra 1\. januar 2024 til og med 30\. juni 2024\./,
      ),
    },
  ])
})
