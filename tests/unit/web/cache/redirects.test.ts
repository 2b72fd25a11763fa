import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PageCache } from '@/web/cache/page-cache'
import { NoStoredResponseError, type Rendered } from '@/web/cache/rendered'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a redirect goes on leading while the database is away, until something it is made of is purged', async () => {
  const led: Rendered = { kind: 'redirect', status: 308, location: '/ny', reads: ['news:1'] }
  let works = true
  const render = vi.fn(async () => {
    if (!works) throw new Error('no database')
    return led
  })
  const cache = new PageCache({ render, maxBytes: 100_000, connected: () => works })
  await cache.read('/gammel')
  works = false
  cache.silence(true)
  vi.advanceTimersByTime(86_400_000)
  expect(await cache.read('/gammel')).toEqual(led)
  cache.purge({ parts: ['news:1'], withdrawn: [] })
  await expect(cache.read('/gammel')).rejects.toThrow(NoStoredResponseError)
})
