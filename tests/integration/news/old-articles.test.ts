import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { findArticle } from '@/features/news/queries/article'
import type { News } from '@/payload-types'
import { clockAt } from '@tests/support/clock'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'

let payload: Payload
let write: ReturnType<typeof newsroom>
beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
})
afterAll(() => payload.destroy())

/** What a reader is told of the age of an article on a day, and whether its page says when that changes. */
async function toldOf(on: string, data: Partial<News>) {
  const { slug } = await write.article(`${on} ${JSON.stringify(data)}`, data)
  const clock = clockAt(on)
  const article = await findArticle(createGateway(payload, { clock }), 'nb', slug)
  return [article?.oldFrom, clock.noted.filter((moment) => moment.startsWith('2024'))]
}

it('an article says which year it is from once it is three years old, and its page is true until then', async () => {
  const publishedAt = '2021-06-15T08:00:00.000Z'
  expect(await toldOf('2024-06-15T07:59:59Z', { publishedAt })).toEqual([
    undefined,
    ['2024-06-15T08:00:00.000Z'],
  ])
  expect(await toldOf('2024-06-15T08:00:00Z', { publishedAt })).toEqual([2021, []])
})

it('one that was brought up to date since counts from then, and one without a date says nothing', async () => {
  const updated = {
    publishedAt: '2019-06-15T08:00:00Z',
    significantlyUpdatedAt: '2023-01-31T23:30:00Z',
    changeNote: 'Nye tall.',
  }
  expect((await toldOf('2024-06-15T08:00:00Z', updated))[0]).toBe(undefined)
  expect((await toldOf('2026-06-15T08:00:00Z', updated))[0]).toBe(2023)
  const unknown = { publishedAt: null, source: { dateUnknown: true } }
  expect((await toldOf('2026-06-15T08:00:00Z', unknown))[0]).toBe(undefined)
})
