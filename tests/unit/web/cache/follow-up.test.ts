import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Rendered } from '@/web/cache/rendered'
import { followUp, type FollowUp } from '@/web/cache/background-renders'
import { PageCache } from '@/web/cache/page-cache'

let following: FollowUp
beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(0)
})
afterEach(() => {
  following.close()
  vi.useRealTimers()
})

const html = (reads: string[], until?: number): Rendered => ({
  kind: 'page',
  body: Buffer.from('<p>text</p>'),
  type: 'text/html; charset=utf-8',
  reads,
  until,
})

/** A cache whose pages are all made of the list of articles, and which pages were rendered unasked. */
async function open(paths: readonly string[], answer = html(['news'])) {
  const render = vi.fn(async (_path: string) => answer)
  const cache = new PageCache({ render, maxBytes: 10_000_000 })
  following = followUp(cache, () => true)
  for (const path of paths) await cache.read(path)
  render.mockClear()
  const rendered = () => render.mock.calls.map(([path]) => path)
  const publish = async (parts: string[], withdrawn: string[] = []) => {
    cache.purge({ parts, withdrawn })
    following.published({ parts, withdrawn })
    await vi.advanceTimersByTimeAsync(5000)
  }
  return { cache, rendered, publish }
}

const many = Array.from({ length: 200 }, (_, at) => `/aktuelt/side/${at + 1}`)

test('of 200 pages a publication touched, the 60 that visitors ask for most are rendered unasked', async () => {
  const { cache, rendered, publish } = await open(many)
  const popular = many.slice(100, 160)
  for (const path of popular) await cache.read(path)
  await publish(['news'])
  expect(new Set(rendered())).toEqual(new Set(popular))
})

test('a publication that wrote three entries into the purge log renders 60 pages unasked, and not 60 for each', async () => {
  const { cache, rendered } = await open(many)
  const entries = [['news:1', 'news'], ['organisations:1'], ['topics:1']]
  for (const parts of entries) {
    cache.purge({ parts, withdrawn: [] })
    following.published({ parts, withdrawn: [] })
  }
  await vi.advanceTimersByTimeAsync(5000)
  expect(new Set(rendered()).size).toBe(60)
})

test('nothing is rendered that a publication did not touch', async () => {
  const { rendered, publish } = await open(many)
  await publish(['events'])
  expect(rendered()).toEqual([])
})

test('a new page is there before its first visitor, and a withdrawn one is not asked for', async () => {
  const { rendered, publish } = await open(['/om'], html(['pages']))
  await publish(
    ['news:1', 'at:/aktuelt/ny', 'at:/aktuelt/gammel', 'at:/api/media/file/bilde.png'],
    ['/aktuelt/gammel'],
  )
  expect(rendered()).toEqual(['/aktuelt/ny'])
})

test('a page whose time is over is rendered again within seconds, unasked', async () => {
  const { rendered } = await open(['/arrangementer'], html(['events'], 60_000))
  await vi.advanceTimersByTimeAsync(59_000)
  expect(rendered()).toEqual([])
  await vi.advanceTimersByTimeAsync(11_000)
  expect(rendered()[0]).toBe('/arrangementer')
})

test('while nothing is heard of publications nothing is rendered unasked', async () => {
  const { cache, rendered } = await open(many)
  following.close()
  following = followUp(cache, () => false)
  cache.purge({ parts: ['news'], withdrawn: [] })
  following.published({ parts: ['news'], withdrawn: [] })
  await vi.advanceTimersByTimeAsync(5000)
  expect(rendered()).toEqual([])
})
