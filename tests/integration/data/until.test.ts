import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGateway, type Gateway } from '@/data/gateway'
import { createMoves } from '@/data/moved'
import { findEvent } from '@/features/events/queries/event'
import { countPast, listUpcoming, nearestEvents } from '@/features/events/queries/rows'
import { picturesById } from '@/features/media/queries'
import { listActiveMessages } from '@/features/messages/queries/active'
import { findArticle } from '@/features/news/queries/article'
import { latestArticles, listArticles } from '@/features/news/queries/rows'
import { newsYears } from '@/features/news/queries/years'
import { findPartner } from '@/features/organisations/queries/partners'
import { storedDay } from '@/lib/days'
import { sql } from '@/data'
import { clockAt } from '@tests/support/clock'
import { library } from '@tests/support/files'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { wholeSitemap } from '@tests/support/sitemap'
import { partner } from '@tests/support/register'

let payload: Payload
let write: ReturnType<typeof newsroom>

beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
})
afterAll(() => payload.destroy())
beforeEach(async () => {
  for (const collection of ['messages', 'news', 'events'] as const)
    await payload.delete({ collection, where: { id: { exists: true } }, trash: true })
})

const noon = '2031-05-10T12:00:00.000Z'

/** The first moment to come at which a page that asks this would show something else; `undefined` without one. */
async function until(read: (content: Gateway) => Promise<unknown>, at = noon) {
  const clock = clockAt(at)
  await read(createGateway(payload, { clock }))
  return clock.noted.toSorted()[0]
}

describe('a page with events is true until', () => {
  const end = '2031-05-12T14:00:00.000Z'
  beforeEach(async () => {
    await write.event('lang', {
      start: '2031-05-01T12:00:00.000Z',
      end: '2031-06-30T14:00:00.000Z',
    })
    await write.event('kort', { start: '2031-05-12T12:00:00.000Z', end })
  })

  it.each<[string, (content: Gateway) => Promise<unknown>]>([
    ['coming events', (content) => listUpcoming(content, 'nb')],
    // Shows the first of two only, and yet the other will be the latest past one.
    ['the nearest event', (content) => nearestEvents(content, 'nb', { count: 1 })],
    ['the years of past events', countPast],
  ])('the next of them ends (%s)', async (_, read) => {
    expect(await until(read)).toBe(end)
    expect(await until(read, end)).toBe('2031-06-30T14:00:00.000Z')
    expect(await until(read, '2031-07-01T00:00:00.000Z')).toBeUndefined()
  })

  it('midnight in Oslo when nobody knows its time', async () => {
    await write.event('dag', { start: '2031-05-11T12:00:00.000Z', timeKnown: false })
    for (const read of [
      (content: Gateway) => listUpcoming(content, 'nb'),
      (content: Gateway) => nearestEvents(content, 'nb', { count: 9 }),
    ])
      expect(await until(read)).toBe('2031-05-11T22:00:00.000Z')
  })

  it('registration opens, closes, and the event begins and ends', async () => {
    const registration = {
      url: 'https://example.org',
      opens: '2031-08-01T08:00:00.000Z',
      closes: '2031-08-02T08:00:00.000Z',
    }
    const [start, stop] = ['2031-08-03T08:00:00.000Z', '2031-08-03T10:00:00.000Z']
    const { slug } = await write.event('kurs', { start, end: stop, registration })
    const read = (content: Gateway) => findEvent(content, 'nb', slug)
    expect(await until(read)).toBe(registration.opens)
    expect(await until(read, registration.opens)).toBe(registration.closes)
    expect(await until(read, start)).toBe(stop)
    expect(await until(read, stop)).toBeUndefined()
  })
})

describe('a page with messages is true until', () => {
  const message = (from: string, to: string | null, rest = {}) =>
    payload.create({
      collection: 'messages',
      locale: 'nb',
      data: {
        text: 'Hei',
        level: 'information',
        scope: 'site',
        from,
        to,
        _status: 'published',
        ...rest,
      },
    })
  const at = (path: string) => (content: Gateway) =>
    listActiveMessages(content, { locale: 'nb', path })

  it('the first of them begins or ends', async () => {
    const [from, to] = ['2031-05-11T08:00:00.000Z', '2031-05-11T09:00:00.000Z']
    await message(from, to)
    expect(await until(at('/om'))).toBe(from)
    expect(await until(at('/om'), from)).toBe(to)
    expect(await until(at('/om'), to)).toBeUndefined()
  })

  it('nothing that is meant for another page', async () => {
    await message('2031-05-11T08:00:00.000Z', null, { scope: 'page', path: '/kontakt' })
    expect(await until(at('/aktuelt'))).toBeUndefined()
    expect(await until(at('/kontakt'))).toBe('2031-05-11T08:00:00.000Z')
  })
})

describe('an article whose date has not come', () => {
  const date = '2031-05-12T08:00:00.000Z'
  let slug: string
  beforeEach(async () => {
    const doc = await write.article('senere')
    ;({ slug } = doc)
    // Saving plans such an article; a database taken over from elsewhere may have one.
    const content = createGateway(payload)
    await content.select('', sql`update news set published_at = ${date} where id = ${doc.id}`)
  })

  it('ends what is true of its page then, and again when it is called old', async () => {
    const read = (content: Gateway) => findArticle(content, 'nb', slug)
    expect(await until(read)).toBe(date)
    expect(await until(read, date)).toBe('2034-05-12T08:00:00.000Z')
    expect(await until(read, '2034-05-12T08:00:00.000Z')).toBeUndefined()
  })

  it.each<[string, (content: Gateway) => Promise<unknown>]>([
    ['the list of articles', (content) => listArticles(content, { locale: 'nb' })],
    ['the list in the other language', (content) => listArticles(content, { locale: 'en' })],
    ['the newest ones', (content) => latestArticles(content, { locale: 'en', count: 4 })],
    ['the years', (content) => newsYears(content, 'nb')],
    ['the sitemap', wholeSitemap],
  ])('ends what is true of %s then', async (_, read) => {
    expect(await until(read)).toBe(date)
    expect(await until(read, date)).toBeUndefined()
  })

  it('ends what is true of its address', async () => {
    const clock = clockAt(noon)
    expect(await createMoves(payload, { clock })(`/aktuelt/${slug}`)).toBe('unknown')
    expect(clock.noted).toEqual([date])
  })
})

it('a page with a partner to be is true until the first day of the partnership', async () => {
  const id = await partner(payload)
  const data = { partnerFrom: storedDay('2031-06-01'), _status: 'published' } as const
  await payload.update({ collection: 'organisations', id, locale: 'nb', data })
  const { slug } = await payload.findByID({ collection: 'organisations', id, locale: 'nb' })
  const firstMoment = '2031-05-31T22:00:00.000Z'
  const page = (content: Gateway) => findPartner(content, { locale: 'nb', slug })
  for (const read of [page, wholeSitemap]) {
    expect(await until(read)).toBe(firstMoment)
    expect(await until(read, firstMoment)).toBeUndefined()
  }
})

it('a page with a picture somebody consented to for a time is true until that is over', async () => {
  const { id } = await library(payload).picture()
  const content = createGateway(payload)
  await content.select(
    '',
    sql`update media set consent_until = ${storedDay('2031-05-20')} where id = ${id}`,
  )
  const read = (seen: Gateway) => picturesById(seen, 'nb', [id])
  expect(await until(read)).toBe('2031-05-20T22:00:00.000Z')
  expect(await until(read, '2031-05-20T22:00:00.000Z')).toBeUndefined()
})
