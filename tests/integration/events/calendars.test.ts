import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { calendarText } from '@/features/events/calendar'
import { findCalendar } from '@/features/events/queries/calendar'
import { createGateway } from '@/data/gateway'
import type { CalendarOf } from '@/i18n/calendars'
import type { Locale } from '@/i18n/locales'
import type { Event } from '@/payload-types'
import { clockAt } from '@tests/support/clock'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { readCalendar } from '@tests/support/read-calendar'
import { signIn } from '@tests/support/sign-in'

vi.mock('next-intl/server', () => import('@tests/support/next-intl'))

let payload: Payload
let write: ReturnType<typeof newsroom>

beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
})
afterAll(() => payload.destroy())
beforeEach(async () => {
  for (const collection of ['news', 'events'] as const)
    await payload.delete({ collection, where: { id: { exists: true } }, trash: true })
})

const now = '2026-06-01T10:00:00Z'
const start = '2026-06-19T10:00:00.000Z'

async function calendar(locale: Locale, of: CalendarOf = {}, clock = clockAt(now)) {
  const asked = { locale, ...of }
  const found = await findCalendar(createGateway(payload, { clock }), asked)
  return found && readCalendar(await calendarText(asked, found))
}
const titles = async (locale: Locale, of?: CalendarOf, clock?: ReturnType<typeof clockAt>) =>
  (await calendar(locale, of, clock))?.entries.map(({ summary }) => summary)
const only = async (locale: Locale = 'nb') => {
  const { entries = [] } = (await calendar(locale)) ?? {}
  expect(entries).toHaveLength(1)
  return entries[0]
}
const save = (
  id: number,
  data: Partial<Event>,
  { locale = 'nb', draft = false }: { locale?: Locale; draft?: boolean } = {},
) => payload.update({ collection: 'events', id, locale, data, draft })

describe('a calendar', () => {
  it('holds what is published in its language, to come or within a year', async () => {
    await write.event('Snart', { start })
    await write.event('I fjor', { start: '2025-07-01T10:00:00Z' })
    await write.event('For lenge siden', { start: '2025-05-01T10:00:00Z' })
    await write.event('Utkast', { start, _status: 'draft' })
    expect(await titles('nb')).toEqual(['Snart', 'I fjor'])
    expect(await titles('en')).toEqual([])
  })

  it('is true until something can no longer be joined, or has been over for a year', async () => {
    const clock = clockAt(now)
    await write.event('I fjor', { start: '2025-07-01T10:00:00Z', end: '2025-07-01T12:00:00Z' })
    await write.event('Digitalt', {
      start,
      end: '2026-06-19T12:00:00Z',
      onlineAddress: 'https://example.org/delta',
    })
    await titles('nb', {}, clock)
    expect(clock.noted.toSorted()).toEqual(['2026-06-19T12:00:00.000Z', '2026-07-01T12:00:00.000Z'])
  })

  it('by choice holds what is about a pillar and of a type, and nothing where there is no such pillar', async () => {
    const { id } = await payload.create({
      collection: 'topics',
      locale: 'nb',
      data: {
        name: 'Valgt område',
        slug: 'valgt-omrade',
        lead: 'Om det.',
        kind: 'pillar',
        colour: 'prevention',
        _status: 'published',
      },
    })
    await write.event('Seminar om det', { start, topics: [id] })
    await write.event('Folkemøte om det', { start, topics: [id], type: 'public' })
    await write.event('Seminar om noe annet', { start })
    const topics = ['valgt-omrade']
    expect(await titles('nb', { topics })).toEqual(['Folkemøte om det', 'Seminar om det'])
    expect(await titles('nb', { topics, types: ['seminar'] })).toEqual(['Seminar om det'])
    expect(await titles('nb', { types: ['seminar', 'webinar'] })).toEqual([
      'Seminar om noe annet',
      'Seminar om det',
    ])
    expect((await calendar('nb', { topics, types: ['public'] }))?.name).toBe(
      'Arrangementer: Valgt område, Folkemøte – Cancer Mission Hub Norway',
    )
    expect(await titles('en', { topics })).toBeUndefined()
    expect(await titles('nb', { topics: [...topics, 'finnes-ikke'] })).toBeUndefined()
  })

  it('of one event is there while the event is, however long it is over', async () => {
    const { id, slug } = await write.event('Ett', { start: '2020-06-19T10:00:00Z' })
    expect(await titles('nb', { event: slug })).toEqual(['Ett'])
    expect(await titles('en', { event: slug })).toBeUndefined()
    await save(id, { deletedAt: new Date().toISOString() })
    expect(await titles('nb', { event: slug })).toBeUndefined()
  })

  it('holds a bounded number of events, and leaves the oldest out', async () => {
    const { id } = await write.event('Ett', { start })
    const { drizzle } = payload.db
    await drizzle.execute(`
      with more as (
        insert into events (start, type, state, start_tz)
        select '2026-06-20T10:00:00Z'::timestamptz + n * interval '1 hour', 'seminar', 'planned', 'Europe/Oslo'
        from generate_series(1, 510) n returning id)
      insert into events_locales (_parent_id, _locale, title, lead, slug, _status)
      select id, 'nb', 'Møte ' || id, 'Ingress', 'mote-' || id, 'published' from more`)
    const { entries = [] } = (await calendar('nb')) ?? {}
    expect(entries).toHaveLength(500)
    expect(entries.map(({ summary }) => summary)).not.toContain('Ett')
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(500)
    await save(id, { start: '2026-12-24T10:00:00Z' })
    expect((await calendar('nb'))?.entries[0]?.summary).toBe('Ett')
    // Each deleted by the rules takes its time.
    await drizzle.execute('delete from events')
  })
})

describe('an entry', () => {
  it('has the time in Oslo in both halves of the year, by the rules that the calendar brings', async () => {
    await write.event('Sommer', { start, end: '2026-06-19T12:00:00Z' })
    await write.event('Vinter', { start: '2026-12-18T10:00:00Z' })
    const { entries = [], zones } = (await calendar('nb')) ?? {}
    expect(zones).toEqual(['Europe/Oslo'])
    expect(entries).toMatchObject([
      { start: '2026-12-18T11:00:00', utc: '2026-12-18T10:00:00.000Z', isDays: false },
      { start: '2026-06-19T12:00:00', end: '2026-06-19T14:00:00', utc: start },
    ])
    expect(entries[0]?.end).toBeUndefined()
  })

  it('without times lasts whole days, to the day after its last', async () => {
    const days = { timeKnown: false, start: '2026-10-24T12:00:00Z', end: '2026-10-25T12:00:00Z' }
    await write.event('To dager', days)
    expect(await only()).toMatchObject({ start: '2026-10-24', end: '2026-10-26', isDays: true })
  })

  it('says in the language of its calendar what, where and why, with the same identity in both', async () => {
    const { id, slug } = await write.event('Møte; med, tegn', {
      start,
      venue: 'Radiumhospitalet',
      address: 'Ullernchausseen 70, Oslo',
      onlineAddress: 'https://example.org/delta',
      state: 'moved',
      stateReason: 'større sal',
    })
    const words = { title: 'Meeting', lead: 'Best.', slug: 'meeting', venue: 'The hospital' }
    await save(
      id,
      { ...words, stateReason: 'a larger room', _status: 'published' },
      { locale: 'en' },
    )
    const [nb, en] = [await only('nb'), await only('en')]
    expect(nb).toMatchObject({
      summary: 'Møte; med, tegn',
      location: 'Radiumhospitalet, Ullernchausseen 70, Oslo',
      status: 'CONFIRMED',
    })
    expect(nb?.url).toMatch(new RegExp(`/arrangementer/${slug}$`))
    expect(nb?.description).toBe(
      'Arrangementet er flyttet: større sal\n\nDet viktigste.\n\nDelta digitalt: https://example.org/delta',
    )
    expect(en).toMatchObject({ uid: nb?.uid, summary: 'Meeting' })
    expect(en?.description).toMatch(/a larger room/)
    const after = clockAt('2026-06-20T10:00:00Z')
    const [over] = (await calendar('nb', {}, after))?.entries ?? []
    expect(over?.description).not.toMatch(/example\.org/)
  })

  it('that is cancelled stays, and says so with the reason', async () => {
    const { id } = await write.event('Møtet', { start })
    await save(id, { state: 'cancelled', stateReason: 'sykdom' })
    expect(await only()).toMatchObject({
      status: 'CANCELLED',
      sequence: 1,
      summary: 'Avlyst: Møtet',
      description: 'Arrangementet er avlyst: sykdom\n\nDet viktigste.',
    })
  })
})

describe('the number by which a subscriber tells a move', () => {
  it('rises when time, place or status change in public, and with nothing else', async () => {
    const { id } = await write.event('Møtet', { start, venue: 'Oslo' })
    const first = await only()
    expect(first?.sequence).toBe(0)
    const changes: [Partial<Event>, number][] = [
      [{ title: 'Et annet navn', lead: 'Andre ord.', slug: 'en-annen-adresse' }, 0],
      [{ start: '2026-06-20T10:00:00Z' }, 1],
      [{ end: '2026-06-20T12:00:00Z' }, 2],
      [{ timeKnown: false }, 3],
      [{ venue: 'Bergen' }, 4],
      [{ address: 'Torget 1' }, 5],
      [{ onlineAddress: 'https://example.org/delta' }, 6],
      [{ state: 'moved' }, 7],
      [{ state: 'moved' }, 7],
    ]
    for (const [data, sequence] of changes) {
      await save(id, data)
      expect(await only(), JSON.stringify(data)).toMatchObject({ sequence, uid: first?.uid })
    }
  })

  it('does not count a draft before it is published, and then once', async () => {
    const { id } = await write.event('Møtet', { start })
    await save(id, { start: '2026-06-20T10:00:00Z', _status: 'draft' }, { draft: true })
    await save(id, { start: '2026-06-21T10:00:00Z', _status: 'draft' }, { draft: true })
    expect(await only()).toMatchObject({ sequence: 0, utc: start })
    await save(id, { start: '2026-06-21T10:00:00Z', _status: 'published' })
    expect(await only()).toMatchObject({ sequence: 1, utc: '2026-06-21T10:00:00.000Z' })
  })

  it('stays through an absence, and rises for a move meanwhile', async () => {
    const { id } = await write.event('Møtet', { start })
    await save(id, { state: 'moved' })
    await save(id, { _status: 'draft' })
    expect(await titles('nb')).toEqual([])
    await save(id, { _status: 'published' })
    expect((await only())?.sequence).toBe(1)
    await save(id, { _status: 'draft' })
    await save(id, { start: '2026-06-20T10:00:00Z', _status: 'published' })
    expect((await only())?.sequence).toBe(2)
    await save(id, { deletedAt: new Date().toISOString() })
    expect(await titles('nb')).toEqual([])
    await payload.update({ collection: 'events', id, data: { deletedAt: null }, trash: true })
    expect((await only())?.sequence).toBe(2)
  })

  it('rises when an earlier version is made public again', async () => {
    const { id } = await write.event('Møtet', { start })
    await save(id, { start: '2026-06-20T10:00:00Z' })
    const { docs } = await payload.findVersions({
      collection: 'events',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const { rest } = await signIn(payload, { role: 'editor' })
    const restored = await rest('POST', `/api/events/versions/${docs[0]?.id}?locale=nb`)
    expect(restored.status).toBe(200)
    expect((await only())?.sequence).toBe(1)
    expect(
      (await rest('PATCH', `/api/events/${id}?locale=nb`, { start, _status: 'published' })).status,
    ).toBe(200)
    expect(await only()).toMatchObject({ sequence: 2, utc: start })
  })

  it('is not raised by another language that comes or goes, but by a venue that changes in one', async () => {
    const { id } = await write.event('Møtet', { start, venue: 'Oslo' })
    const english = { title: 'Meeting', lead: 'Best.', slug: 'other-meeting', venue: 'Oslo' }
    await save(id, { ...english, _status: 'published' }, { locale: 'en' })
    expect(await only('en')).toMatchObject({ sequence: 0 })
    await save(id, { _status: 'draft' }, { locale: 'en' })
    expect(await only()).toMatchObject({ sequence: 0 })
    await save(id, { venue: 'Bergen', _status: 'published' }, { locale: 'en' })
    expect(await only('en')).toMatchObject({ sequence: 1 })
  })
})
