import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let rest: Rest

beforeAll(async () => {
  payload = await openPayload()
  ;({ rest } = await signIn(payload, { role: 'editor' }))
})
afterAll(() => payload.destroy())

const event = { title: 'Seminar', type: 'seminar', state: 'planned' }

/** Status and sentence of a save, and whether anything was stored. */
async function save(path: string, data: object) {
  const answer = await rest('POST', path, data)
  const { doc, errors } = await answer.json()
  const refused = errors?.[0]?.data?.errors?.[0]
  return { status: answer.status, doc, path: refused?.path, message: refused?.message }
}

const drafted = (start: unknown) =>
  save('/api/events?locale=nb&draft=true', { ...event, start, slug: `seminar-${Date.now()}` })

describe('a moment that is sent', () => {
  it.each([
    ['2027-06-01T09:30:00+02:00', '2027-06-01T07:30:00.000Z'],
    ['2027-06-01T07:30:00.000Z', '2027-06-01T07:30:00.000Z'],
    ['2027-06-01T09:30+02:00', '2027-06-01T07:30:00.000Z'],
  ])('%s is stored as itself', async (start, stored) => {
    expect((await drafted(start)).doc.start).toBe(stored)
  })

  it.each([
    ['1.6.2027', 'Skriv klokkeslettet også, for eksempel 01.06.2027 kl. 09.30.'],
    ['01.02.2027 09:00', 'Tidspunktet må sendes slik: 2027-06-01T09:30:00+02:00.'],
    ['31.06.2027 09:30', 'Den dagen finnes ikke. Dagen står først, så måneden.'],
    ['2027-06-01', 'Skriv klokkeslettet også, for eksempel 01.06.2027 kl. 09.30.'],
    ['2027-06-01T09:30', 'Tidspunktet må sendes slik: 2027-06-01T09:30:00+02:00.'],
    ['2027-02-30T09:30:00Z', 'Den dagen finnes ikke. Dagen står først, så måneden.'],
    ['0001-01-01T09:30:00Z', 'Velg et år mellom 1900 og 2200.'],
    ['9999-12-31T23:59:59Z', 'Velg et år mellom 1900 og 2200.'],
    ['snart', 'Skriv dagen og klokkeslettet slik: 01.06.2027 kl. 09.30.'],
    [1812345678901, 'Tidspunktet må sendes slik: 2027-06-01T09:30:00+02:00.'],
    [{ year: 2027 }, 'Tidspunktet må sendes slik: 2027-06-01T09:30:00+02:00.'],
  ])('%j is refused, also in a draft, with a sentence at the field', async (start, message) => {
    expect(await drafted(start)).toEqual({ status: 400, doc: undefined, path: 'start', message })
  })

  it('may be missing in a draft, and not in what is published', async () => {
    expect((await drafted(null)).doc.start).toBeNull()
    expect((await drafted('')).doc.start).toBeNull()
    const published = { ...event, lead: 'Ingress.', _status: 'published', slug: 'uten-start' }
    expect(await save('/api/events?locale=nb', published)).toMatchObject({
      status: 400,
      path: 'start',
    })
  })
})

describe('a day that is sent', () => {
  const stored = async (given: unknown) => {
    const data = { title: 'Rapport', slug: `rapport-${Date.now()}`, date: given }
    const { doc, message } = await save('/api/documents?locale=nb&draft=true', data)
    return doc?.date ?? message
  }

  it.each(['2027-06-01', '2027-06-01T12:00:00.000Z', '2027-05-31T22:00:00.000Z'])(
    '%s is stored as the day it is in Oslo',
    async (given) => {
      expect(await stored(given)).toBe('2027-06-01T12:00:00.000Z')
    },
  )

  it.each([
    ['1/6/2027', 'Dagen må sendes slik: 2027-06-01.'],
    ['2027-02-30', 'Den dagen finnes ikke. Dagen står først, så måneden.'],
    ['0001-01-01', 'Velg et år mellom 1900 og 2200.'],
    ['01.01.10627', 'Velg et år mellom 1900 og 2200.'],
    ['1.6.2027 09:30', 'Skriv bare dagen her, uten klokkeslett.'],
  ])('%s is refused', async (given, message) => {
    expect(await stored(given)).toBe(message)
  })
})
