import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findEvent } from '@/features/events/queries/event'
import { listPast, listUpcoming, pastYears } from '@/features/events/queries/rows'
import { reportsOf } from '@/features/news/queries/lists'
import { createGateway, visitor, type Gateway } from '@/data/gateway'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'

let payload: Payload
let site: Gateway
let write: ReturnType<typeof newsroom>

beforeAll(async () => {
  payload = await openPayload()
  site = createGateway(payload, visitor)
  write = newsroom(payload)
})
afterAll(() => payload.destroy())
beforeEach(async () => {
  // What an article reports from cannot be deleted for good before the article.
  for (const collection of ['news', 'events'] as const)
    await payload.delete({ collection, where: { id: { exists: true } }, trash: true })
})

const at = (time: string) => new Date(time)
const titles = (rows: { title: string }[]) => rows.map(({ title }) => title)

describe('an event', () => {
  it('is coming until its end and past from then on', async () => {
    const [start, end] = ['2026-06-19T10:00:00Z', '2026-06-19T12:00:00Z']
    await write.event('seminar', { start, end })
    expect(titles(await listUpcoming(site, 'nb', at('2026-06-19T11:59:59Z')))).toEqual(['seminar'])
    expect(await listUpcoming(site, 'nb', at('2026-06-19T12:00:00Z'))).toEqual([])
    expect(titles(await listPast(site, 'nb', 2026, at('2026-06-19T12:00:00Z')))).toEqual([
      'seminar',
    ])
  })

  it('whose time nobody knows lasts until midnight in Oslo', async () => {
    await write.event('dag', { start: '2026-06-19T12:00:00Z', timeKnown: false })
    expect(titles(await listUpcoming(site, 'nb', at('2026-06-19T21:59:59Z')))).toEqual(['dag'])
    expect(await listUpcoming(site, 'nb', at('2026-06-19T22:00:00Z'))).toEqual([])
  })

  it('of one language is listed in the other, marked and leading to its own page', async () => {
    const { slug } = await write.event('bare norsk', { start: '2026-06-19T12:00:00Z' })
    expect(await listUpcoming(site, 'en', at('2026-01-01T00:00:00Z'))).toMatchObject([
      { title: 'bare norsk', lang: 'nb', href: `/arrangementer/${slug}` },
    ])
    expect(await findEvent(site, 'en', slug, at('2026-01-01T00:00:00Z'))).toBeNull()
  })

  it('that is a draft is shown nowhere', async () => {
    const data = { start: '2026-06-19T12:00:00Z', _status: 'draft' as const }
    const { slug } = await write.event('utkast', data)
    expect(await listUpcoming(site, 'nb', at('2026-01-01T00:00:00Z'))).toEqual([])
    expect(await findEvent(site, 'nb', slug, at('2026-01-01T00:00:00Z'))).toBeNull()
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
    expect(await pastYears(site, at('2026-11-22T12:00:00Z'))).toEqual([2025, 2021])
  })
})
