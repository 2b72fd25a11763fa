import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '@/payload-types'
import { createGateway } from '@/data/gateway'
import { findCall } from '@/features/calls/queries/call'
import { closedYears, currentCalls, listCalls, listClosed } from '@/features/calls/queries/rows'
import { clockAt } from '@tests/support/clock'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { signIn } from '@tests/support/sign-in'

let payload: Payload
let pillar: number
const now = '2030-03-01T12:00:00Z'
beforeAll(async () => {
  payload = await openPayload()
  const { id } = await payload.create({
    collection: 'topics',
    locale: 'nb',
    data: {
      name: 'Forebygging',
      lead: 'Kort.',
      slug: 'forebygging',
      kind: 'pillar',
      colour: 'prevention',
      _status: 'published',
    },
  })
  pillar = id
  await call('Åpen lenge', { closes: '2030-12-01T16:00:00Z', topics: [pillar] })
  await call('Stenger først', { closes: '2030-03-10T16:00:00Z' })
  await call('Alltid åpen', {})
  await call('Kommer', { opens: '2030-04-01T08:00:00Z', closes: '2030-06-01T15:00:00Z' })
  await call('Stengte i fjor', { closes: '2029-11-01T16:00:00Z' })
  await call('Stengte nettopp', { closes: '2030-02-28T16:00:00Z', topics: [pillar] })
})
afterAll(() => payload.destroy())

const call = (title: string, data: Partial<Call>) =>
  payload.create({
    collection: 'calls',
    locale: 'nb',
    data: {
      title,
      lead: 'Hva det gjelder.',
      programme: 'Horisont Europa',
      source: 'https://example.org/utlysning',
      // Made of the title.
      slug: '',
      _status: 'published',
      ...data,
    },
  })
const contentAt = (moment: string) => {
  const clock = clockAt(moment)
  return { content: createGateway(payload, { clock }), clock }
}
const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title)

describe('somebody who looks for money', () => {
  it('finds what closes next first, then what opens later, and the latest that are closed', async () => {
    const { closed, coming, open } = await listCalls(contentAt(now).content, 'nb')
    expect(titles(open)).toEqual(['Stenger først', 'Åpen lenge', 'Alltid åpen'])
    expect(open.map(({ state }) => state.kind)).toEqual(['closing', 'open', 'open'])
    expect(titles(coming)).toEqual(['Kommer'])
    expect(titles(closed)).toEqual(['Stengte nettopp', 'Stengte i fjor'])
  })

  it('finds the same in the other language, with the language of the words', async () => {
    const { open } = await listCalls(contentAt(now).content, 'en')
    expect(titles(open)).toEqual(['Stenger først', 'Åpen lenge', 'Alltid åpen'])
    expect(open.every(({ lang }) => lang === 'nb')).toBe(true)
  })

  it('sees a call move from one list to the next as its moments pass', async () => {
    const listsAt = async (moment: string) => {
      const lists = await listCalls(contentAt(moment).content, 'nb')
      return Object.entries(lists).find(([, rows]) => titles(rows).includes('Kommer'))?.[0]
    }
    expect(await listsAt('2030-04-01T07:59:59Z')).toBe('coming')
    expect(await listsAt('2030-04-01T08:00:00Z')).toBe('open')
    expect(await listsAt('2030-06-01T15:00:00Z')).toBe('closed')
  })

  it('finds those about a pillar, and those that closed in a year', async () => {
    const { content } = contentAt(now)
    const { closed, coming, open } = await listCalls(content, 'nb', pillar)
    expect(titles([...open, ...coming, ...closed])).toEqual(['Åpen lenge', 'Stengte nettopp'])
    expect(titles(await listClosed(content, 'nb', 2030))).toEqual(['Stengte nettopp'])
    expect(titles(await listClosed(content, 'nb', 2029))).toEqual(['Stengte i fjor'])
    expect(await closedYears(content)).toEqual([2030, 2029])
  })

  it('meets on the front page only what can be applied to now', async () => {
    const { content } = contentAt(now)
    expect(titles(await currentCalls(content, 'nb', { count: 2 }))).toEqual([
      'Stenger først',
      'Åpen lenge',
    ])
    const all = await currentCalls(content, 'nb', { count: 9, withComing: true })
    expect(titles(all)).toEqual(['Stenger først', 'Åpen lenge', 'Alltid åpen', 'Kommer'])
  })

  it('is never told of a draft', async () => {
    await call('Ikke lagt ut', { closes: '2030-12-02T16:00:00Z', _status: 'draft' })
    const { content } = contentAt(now)
    const { closed, coming, open } = await listCalls(content, 'nb')
    expect(titles([...open, ...coming, ...closed])).not.toContain('Ikke lagt ut')
    expect(await findCall(content, 'nb', 'ikke-lagt-ut')).toBeNull()
  })
})

it('the list is true until the next call opens, is counted in days, or closes', async () => {
  const { clock, content } = contentAt(now)
  await listCalls(content, 'nb')
  // The days of the one that closes first are counted: until midnight in Oslo.
  expect(clock.noted.toSorted()[0]).toBe('2030-03-01T23:00:00.000Z')
  const later = contentAt('2030-03-20T12:00:00Z')
  await listCalls(later.content, 'nb')
  expect(later.clock.noted.toSorted()[0]).toBe('2030-04-01T08:00:00.000Z')
})

describe('the page of a call', () => {
  it('names the meeting and the contact point while they are public, in the reader’s language', async () => {
    const meeting = await newsroom(payload).event('Søkerverksted', {
      start: '2030-03-20T09:00:00Z',
    })
    const helper = await payload.create({
      collection: 'initiatives',
      locale: 'nb',
      data: {
        name: 'Nasjonalt kontaktpunkt',
        kind: 'contactPoint',
        website: 'https://example.org/ncp',
        _status: 'published',
      },
    })
    const { slug } = await call('Med hjelp', {
      meeting: meeting.id,
      contactPoint: helper.id,
      budget: { amount: 20_000_000, currency: 'EUR', note: 'til sammen' },
    })
    const found = await findCall(contentAt(now).content, 'nb', slug)
    expect(found).toMatchObject({
      meeting: { title: 'Søkerverksted' },
      contactPoint: { name: 'Nasjonalt kontaktpunkt', href: 'https://example.org/ncp' },
      budget: { amount: 20_000_000, currency: 'EUR' },
      budgetNote: 'til sammen',
      source: 'https://example.org/utlysning',
    })
    await payload.update({
      collection: 'initiatives',
      id: helper.id,
      locale: 'nb',
      data: { _status: 'draft' },
    })
    expect((await findCall(contentAt(now).content, 'nb', slug))?.contactPoint).toBeUndefined()
  })

  it.each([
    [
      { start: '2030-03-20T09:00:00.000Z', url: 'https://example.org/mote' },
      { start: '2030-03-20T09:00:00.000Z', href: 'https://example.org/mote' },
    ],
    [{ url: 'https://example.org/mote' }, { href: 'https://example.org/mote' }],
    [{}, undefined],
  ])('says of a meeting elsewhere what is known: %j', async (otherMeeting, shown) => {
    const { slug } = await call(`Møte ${JSON.stringify(shown)}`, { otherMeeting })
    const { content } = contentAt(now)
    expect((await findCall(content, 'nb', slug))?.otherMeeting).toEqual(shown)
  })
})

it('an editor who lets a call close before it opens is told so at the field', async () => {
  const { rest } = await signIn(payload, { role: 'editor' })
  const response = await rest('POST', '/api/calls?locale=nb', {
    title: 'Baklengs',
    lead: 'Kort.',
    programme: 'Horisont Europa',
    source: 'https://example.org',
    opens: '2030-05-01T08:00:00Z',
    closes: '2030-04-01T08:00:00Z',
    _status: 'published',
  })
  expect(response.status).toBe(400)
  const text = await response.text()
  expect(text).toContain('"path":"closes"')
  expect(text).toContain('Utlysningen må stenge etter at den åpner')
})
