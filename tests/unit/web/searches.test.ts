import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { everything } from '@/lib/purge'
import { openTestSite } from './site-in-test'

let renders: string[] = []

/** Stands in for Next. */
const origin: RequestListener = (req, res) => {
  renders.push(req.url ?? '')
  res
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(
      `<!DOCTYPE html><html lang="nb"><head><title>x</title></head><body>${req.url}</body></html>`,
    )
}

let site: Awaited<ReturnType<typeof openTestSite>>
beforeAll(async () => {
  site = await openTestSite(origin, { connected: () => true, trustedProxyHops: 1 })
})
afterAll(() => site.close())
beforeEach(() => {
  renders = []
  site.pages.purge(everything)
  site.searches.purge(everything)
})

test('whoever looks for ten thousand things pushes no other page out, and is told to wait', async () => {
  await site.ask('/om')
  const statuses = new Map<number, number>()
  for (let at = 0; at < 10_000; at += 1) {
    // Ten networks, since each may look for a hundred new things in ten seconds.
    const headers = { 'x-forwarded-for': `198.51.103.${at % 10}` }
    const { status } = await site.ask(`/sok?q=ord${at}`, { headers })
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  expect([...statuses.keys()].toSorted((a, b) => a - b)).toEqual([200, 429])
  expect(site.searches.size.bytes).toBeLessThanOrEqual(500_000)
  expect(site.pages.size.pages).toBe(1)
  expect((await site.ask('/om')).headers['cache-status']).toBe('hub; hit')
}, 120_000)

test('results of a search are kept once, however it is spelled', async () => {
  await site.ask('/sok?q=kreft')
  for (const path of ['/sok?q=Kreft', '/sok?q=+kreft%21&page=1', '/sok?utm_source=x&q=%22KREFT%22'])
    expect((await site.ask(path)).headers['cache-status'], path).toBe('hub; hit')
  expect(renders.filter((path) => path.startsWith('/sok'))).toEqual(['/sok?q=kreft'])
})

test.each([
  ['nothing', '', '/sok'],
  ['signs only', '?q=%00%22%27%3B--', '/sok'],
  ['a page there is none of', '?q=kreft&page=999', '/sok?q=kreft'],
  ['what Next would read as more', '?q=a&q=b', '/sok?q=a'],
  ['broken letters', '?q=%E0%A4%A', '/sok?q=a'],
])('%s is looked for as what it is', async (_, search, rendered) => {
  expect((await site.ask(`/sok${search}`)).status).toBe(200)
  expect(renders).toContain(rendered)
})

test('a whole paragraph is looked for by its first words', async () => {
  expect((await site.ask(`/sok?q=${'kreftbehandling+'.repeat(300)}`)).status).toBe(200)
  expect(renders.find((path) => path.startsWith('/sok'))?.length).toBeLessThan(120)
})
