import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Counts } from '@/web/counts/counts'
import { openTestSite } from './site-in-test'

const origin: RequestListener = (req, res) => {
  const path = req.url ?? ''
  if (path.startsWith('/api/media/file/'))
    return res.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF')
  if (path === '/aktuelt/finnes-ikke') return res.writeHead(404).end()
  const type = path.endsWith('.ics') ? 'text/calendar' : 'text/html; charset=utf-8'
  return res
    .writeHead(200, { 'Content-Type': type })
    .end('<!DOCTYPE html><html lang="nb"><body><h1>Side</h1></body></html>')
}
let site: Awaited<ReturnType<typeof openTestSite>>
beforeAll(async () => {
  site = await openTestSite(origin, { trustedProxyHops: 1 })
})
afterAll(() => site.close())
beforeEach(async () => {
  await site.counts.write()
  site.written.length = 0
})

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const reader = { 'user-agent': firefox, 'sec-fetch-dest': 'document' }

/** What is written down: path, kind and how often. */
async function counted(): Promise<unknown[][]> {
  await site.counts.write()
  return site.written.flatMap(([, paths, kinds, counts]) =>
    (paths as string[]).map((path, at) => [
      path,
      (kinds as string[])[at],
      (counts as number[])[at],
    ]),
  )
}

test('a page is counted each time somebody gets it, from memory or not, by where they came from', async () => {
  await site.ask('/om', { headers: reader })
  const { headers } = await site.ask('/om', { headers: reader })
  const again = { ...reader, 'if-none-match': String(headers.etag) }
  expect((await site.ask('/om', { headers: again })).status).toBe(304)
  await site.ask('/om', { headers: { ...reader, referer: 'https://www.google.com/' } })
  expect(await counted()).toEqual([
    ['/om', 'direct', 3],
    ['/om', 'search', 1],
  ])
})

test.each([
  ['a robot', { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' }],
  ['a program without a name', {}],
  ['a browser that gets it beforehand', { ...reader, 'sec-purpose': 'prefetch' }],
  ['somebody who is signed in', { ...reader, cookie: 'payload-token=abc' }],
  ['a script of another page', { ...reader, 'sec-fetch-dest': 'empty' }],
])('%s is not counted', async (_, headers) => {
  await site.ask('/om', { headers })
  expect(await counted()).toEqual([])
})

test('what is not there, and what is asked for in another way, is not counted', async () => {
  await site.ask('/aktuelt/finnes-ikke', { headers: reader })
  await site.ask('/om', { headers: reader, method: 'HEAD' })
  await site.ask('/robots.txt', { headers: reader })
  expect(await counted()).toEqual([])
})

test('a calendar and a document are counted as they are fetched, a picture is part of its page', async () => {
  await site.ask('/arrangementer/kalender.ics', { headers: { 'user-agent': 'iOS/18 dataaccessd' } })
  await site.ask('/api/media/file/rapport.pdf', { headers: reader })
  await site.ask('/api/media/file/rapport.pdf', { headers: { ...reader, range: 'bytes=500-' } })
  await site.ask('/api/media/file/bilde.jpg', { headers: reader })
  expect(await counted()).toEqual([
    ['/arrangementer/kalender.ics', 'direct', 1],
    ['/api/media/file/rapport.pdf', 'direct', 1],
  ])
})

test('days and searches without end are counted as the page they are of', async () => {
  await site.ask('/om/sammensetning/2024-01-01', { headers: reader })
  await site.ask('/om/sammensetning/2024-01-02', { headers: reader })
  await site.ask('/sok?q=kreft', { headers: reader })
  expect(await counted()).toEqual([
    ['/om/sammensetning', 'direct', 2],
    ['/sok', 'direct', 1],
  ])
})

test('a page that a browser had got beforehand is counted when it is shown, and only there is one', async () => {
  await site.ask('/om')
  const shown = { 'user-agent': firefox, 'sec-fetch-site': 'same-origin' }
  const tell = (on: string, headers: Record<string, string> = shown) =>
    site.ask(`/seen?on=${encodeURIComponent(on)}`, { method: 'POST', headers })
  expect((await tell('/om')).status).toBe(204)
  await tell('/finnes-ikke')
  await tell('/om', { ...shown, 'sec-fetch-site': 'cross-site' })
  await tell('/om', { ...shown, 'user-agent': 'Googlebot/2.1' })
  expect(await counted()).toEqual([['/om', 'own', 1]])
})

test('what cannot be written down waits, and is told once', async () => {
  let works = false
  const written: unknown[][] = []
  const pool = {
    query: async (_: string, values: unknown[]) => {
      if (!works) throw new Error('no database')
      written.push(values)
    },
  }
  const counts = new Counts({ pool, host: 'hub.example' })
  counts.add('/om', 'direct')
  await counts.write()
  works = true
  counts.add('/om', 'direct')
  await counts.close()
  await counts.write()
  expect(written.map((values) => values.slice(1))).toEqual([[['/om'], ['direct'], [2]]])
})

test('what is counted before midnight is of the day before, in Oslo', async () => {
  vi.useFakeTimers({ now: new Date('2026-06-19T21:59:59Z'), toFake: ['Date'] })
  const written: unknown[] = []
  const pool = { query: async (_: string, values: unknown[]) => written.push(values[0]) }
  const counts = new Counts({ pool, host: 'hub.example' })
  counts.add('/om', 'direct')
  vi.setSystemTime(new Date('2026-06-19T22:00:00Z'))
  counts.add('/om', 'direct')
  await counts.close()
  vi.useRealTimers()
  expect(written).toEqual(['2026-06-19', '2026-06-20'])
})
