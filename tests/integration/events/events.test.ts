import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findEvent } from '@/features/events/queries/event'
import { listPast, listUpcoming, pastYears } from '@/features/events/queries/rows'
import { reportsOf } from '@/features/news/queries/lists'
import { createGateway, type Gateway } from '@/data/gateway'
import { clockAt } from '@tests/support/clock'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'

let payload: Payload
let site: Gateway
let write: ReturnType<typeof newsroom>

beforeAll(async () => {
  payload = await openPayload()
  site = createGateway(payload)
  write = newsroom(payload)
})
afterAll(() => payload.destroy())
beforeEach(async () => {
  // What an article reports from cannot be deleted for good before the article.
  for (const collection of ['news', 'events'] as const)
    await payload.delete({ collection, where: { id: { exists: true } }, trash: true })
})

const at = (time: string) => createGateway(payload, { clock: clockAt(time) })
const titles = (rows: { title: string }[]) => rows.map(({ title }) => title)

describe('an event', () => {
  it('is coming until its end and past from then on', async () => {
    const [start, end] = ['2026-06-19T10:00:00Z', '2026-06-19T12:00:00Z']
    await write.event('seminar', { start, end })
    expect(titles(await listUpcoming(at('2026-06-19T11:59:59Z'), 'nb'))).toEqual(['seminar'])
    expect(await listUpcoming(at('2026-06-19T12:00:00Z'), 'nb')).toEqual([])
    expect(titles(await listPast(at('2026-06-19T12:00:00Z'), 'nb', 2026))).toEqual(['seminar'])
  })

  it('whose time nobody knows lasts until midnight in Oslo', async () => {
    await write.event('dag', { start: '2026-06-19T12:00:00Z', timeKnown: false })
    expect(titles(await listUpcoming(at('2026-06-19T21:59:59Z'), 'nb'))).toEqual(['dag'])
    expect(await listUpcoming(at('2026-06-19T22:00:00Z'), 'nb')).toEqual([])
  })

  it('of one language is listed in the other, marked and leading to its own page', async () => {
    const { slug } = await write.event('bare norsk', { start: '2026-06-19T12:00:00Z' })
    expect(await listUpcoming(at('2026-01-01T00:00:00Z'), 'en')).toMatchObject([
      { title: 'bare norsk', lang: 'nb', href: `/arrangementer/${slug}` },
    ])
    expect(await findEvent(at('2026-01-01T00:00:00Z'), 'en', slug)).toBeNull()
  })

  it('that is a draft is shown nowhere', async () => {
    const data = { start: '2026-06-19T12:00:00Z', _status: 'draft' as const }
    const { slug } = await write.event('utkast', data)
    expect(await listUpcoming(at('2026-01-01T00:00:00Z'), 'nb')).toEqual([])
    expect(await findEvent(at('2026-01-01T00:00:00Z'), 'nb', slug)).toBeNull()
  })

  it('shows the articles that report from it', async () => {
    const { id } = await write.event('møtet', { start: '2025-12-16T12:00:00Z' })
    await write.article('fra møtet', { event: id })
    await write.article('om noe annet')
    expect(titles(await reportsOf(site, 'nb', id))).toEqual(['fra møtet'])
  })
})

describe('the years of past events', () => {
  it('leave out years with nothing and what is still to come', async () => {
    await write.event('først', { start: '2021-06-22T12:00:00Z', timeKnown: false })
    await write.event('sist', { start: '2025-12-16T12:00:00Z', timeKnown: false })
    await write.event('neste', { start: '2027-02-01T12:00:00Z' })
    expect(await pastYears(at('2026-11-22T12:00:00Z'))).toEqual([2025, 2021])
  })
})
