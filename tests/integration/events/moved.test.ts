import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createGateway } from '@/data/gateway'
import { calendarText } from '@/features/events/calendar'
import { findCalendar } from '@/features/events/queries/calendar'
import { findEvent } from '@/features/events/queries/event'
import { nearestEvents } from '@/features/events/queries/rows'
import { readHubData } from '@/features/open-data/queries/hub-data'
import type { Locale } from '@/i18n/locales'
import type { Event } from '@/payload-types'
import { clockAt } from '@tests/support/clock'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { plan, plannersDesk } from '@tests/support/plans'
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

const [may, june, july] = ['05', '06', '07'].map((month) => `2027-${month}-03T08:00:00.000Z`)
const start = String(may)

type How = { locale?: Locale; draft?: boolean }
const save = (id: number, data: Partial<Event>, { locale = 'nb', draft = false }: How = {}) =>
  payload.update({ collection: 'events', id, locale, data, draft })
const publish = (id: number, data: Partial<Event>, how?: How) =>
  save(id, { ...data, _status: 'published' }, how)
const shown = async ({ slug }: Pick<Event, 'slug'>, locale: Locale = 'nb') =>
  (await findEvent(createGateway(payload), locale, slug))?.movedFrom
const draftOf = (id: number) =>
  payload.findByID({ collection: 'events', id, draft: true, depth: 0, locale: 'nb' })

describe('an event that is moved', () => {
  it('says from when, until it is as planned again', async () => {
    const event = await write.event('Flyttes', { start })
    expect(await shown(event)).toBeUndefined()
    await publish(event.id, { start: june, state: 'moved' })
    expect(await shown(event)).toBe(may)
    await publish(event.id, { title: 'Nytt navn' })
    expect(await shown(event)).toBe(may)
    await publish(event.id, { start: july })
    expect(await shown(event)).toBe(june)
    await publish(event.id, { state: 'cancelled' })
    expect(await shown(event)).toBeUndefined()
    await publish(event.id, { state: 'planned' })
    await publish(event.id, { state: 'moved' })
    expect(await shown(event)).toBeUndefined()
  })

  it('says the date readers know, however often drafts were saved before it is published', async () => {
    const event = await write.event('Flyttes i utkast', { start })
    await save(event.id, { state: 'moved' }, { draft: true })
    await save(event.id, { start: june }, { draft: true })
    await save(event.id, { start: july }, { draft: true })
    expect(await shown(event)).toBeUndefined()
    expect((await draftOf(event.id)).previousStart).toBe(may)
    await publish(event.id, {})
    expect(await shown(event)).toBe(may)
  })

  it('that is put back in the draft is not moved from the day it is on', async () => {
    const event = await write.event('Flyttes tilbake', { start })
    await save(event.id, { start: june, state: 'moved' }, { draft: true })
    await save(event.id, { start: may }, { draft: true })
    expect((await draftOf(event.id)).previousStart).toBeNull()
  })

  it('keeps what an editor corrects, also when nothing is left of it', async () => {
    const event = await write.event('Rettes', { start })
    await publish(event.id, { start: june, state: 'moved' })
    const told = '2027-04-30T08:00:00.000Z'
    await publish(event.id, { previousStart: told })
    expect(await shown(event)).toBe(told)
    await publish(event.id, { stateReason: 'større sal' })
    expect(await shown(event)).toBe(told)
    await publish(event.id, { previousStart: null })
    await publish(event.id, { stateReason: 'sykdom' })
    expect(await shown(event)).toBeUndefined()
  })

  it('says so in both languages, and a copy of it does not', async () => {
    const event = await write.event('To språk', { start })
    const words = { title: 'Two languages', lead: 'Best.', slug: 'two-languages' }
    await publish(event.id, words, { locale: 'en' })
    await publish(event.id, { start: june, state: 'moved' })
    expect(await shown(words, 'en')).toBe(may)
    const copy = await payload.duplicate({ collection: 'events', id: event.id, locale: 'nb' })
    expect(copy.previousStart ?? null).toBeNull()
  })

  it('says the time where it is moved within a day, and nothing where the time is not known', async () => {
    const event = await write.event('Samme dag', { start })
    await publish(event.id, { start: '2027-05-03T11:00:00.000Z', state: 'moved' })
    expect(await shown(event)).toBe(may)
    await publish(event.id, { timeKnown: false })
    expect(await shown(event)).toBeUndefined()
  })
})

it('a planned publication tells the date that readers know when it comes, also when it was moved meanwhile', async () => {
  const editor = await signIn(payload, { role: 'editor' })
  const desk = plannersDesk(payload)
  const moveLater = async (title: string) => {
    const event = await write.event(title, { start })
    await save(event.id, { start: july, state: 'moved' }, { draft: true })
    const planned = await plan(editor, `events/${event.id}`, {
      action: 'publish',
      languages: ['nb'],
    })
    expect(planned.status).toBeLessThan(300)
    return event
  }
  const one = await moveLater('Planlagt flyttet')
  await save(one.id, { start: '2027-08-03T08:00:00.000Z' }, { draft: true })
  await desk.later()
  expect(await shown(one)).toBe(may)
  expect((await findEvent(createGateway(payload), 'nb', one.slug))?.start).toBe(july)

  const two = await write.event('Planlagt to ganger', { start })
  await publish(two.id, { start: june, state: 'moved' })
  await save(two.id, { start: july }, { draft: true })
  await plan(editor, `events/${two.id}`, { action: 'publish', languages: ['nb'] })
  await desk.later()
  expect(await shown(two)).toBe(june)
  await desk.callOffAll()
})

it('those who list it, subscribe to it, or read the hub as data are told from when', async () => {
  const event = await write.event('Overalt', { start })
  await publish(event.id, { start: june, state: 'moved', stateReason: 'større sal' })
  const content = createGateway(payload, { clock: clockAt('2027-04-01T10:00:00Z') })
  const { upcoming } = await nearestEvents(content, 'nb', { count: 50 })
  expect(upcoming.find(({ id }) => id === event.id)).toMatchObject({ movedFrom: may })
  const asked = { locale: 'nb', event: event.slug } as const
  const found = await findCalendar(content, asked)
  const text = found && (await calendarText(asked, found))
  expect(readCalendar(String(text)).entries[0]?.description).toBe(
    'Arrangementet er flyttet fra 3. mai 2027: større sal\n\nDet viktigste.',
  )
  const data = await readHubData(content)
  expect(data.version).toBe('1.1')
  expect(data.events?.find(({ title }) => title['nb'] === 'Overalt')).toMatchObject({
    start: june,
    previousStart: may,
    state: 'moved',
  })
})
