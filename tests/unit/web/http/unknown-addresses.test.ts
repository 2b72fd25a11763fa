import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { everything } from '@/lib/purge'
import { openTestSite } from '@tests/unit/web/site-in-test'

let rendered: string[] = []
const pages = ['/om', '/kontakt', '/aktuelt/kjent', '/aktuelt/2024']
const origin: RequestListener = (req, res) => {
  const path = req.url ?? ''
  rendered.push(path)
  const error = /^\/(nb|en)\/error-page\/(\d+)$/.exec(path)
  const isDay = path.startsWith('/om/sammensetning/')
  if (path === '/api/media/file/kjent.pdf')
    return res.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF')
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.statusCode = error || isDay || pages.includes(path) ? 200 : 404
  res.end(
    `<html lang="nb"><body><h1>${error ? `${error[2]} ${error[1]}` : path}</h1></body></html>`,
  )
}

let site: Awaited<ReturnType<typeof openTestSite>>
beforeAll(async () => {
  site = await openTestSite(origin, { known: ['/aktuelt/kjent'], trustedProxyHops: 1 })
})
afterAll(() => site.close())
let networks = 0
let stranger: string
beforeEach(() => {
  rendered = []
  stranger = `203.0.113.${(networks += 1)}`
})

const as = (address: string) => (path: string) =>
  site.ask(path, { headers: { 'x-forwarded-for': address } })
async function statuses(address: string, count: number, path: (at: number) => string) {
  const responses = await Promise.all(
    Array.from({ length: count }, (_, at) => as(address)(path(at))),
  )
  return responses.reduce<Record<number, number>>(
    (sums, { status }) => ({ ...sums, [status]: (sums[status] ?? 0) + 1 }),
    {},
  )
}

test('who tries out links to drafts is told to come back as well', async () => {
  expect(await statuses(stranger, 150, (at) => `/preview/shared/${at}`)).toEqual({
    404: 100,
    429: 50,
  })
})

test('who asks for 500 unknown addresses has a hundred looked for, and is told when to come back', async () => {
  expect(await statuses(stranger, 500, (at) => `/aktuelt/side/${at + 2}`)).toEqual({
    404: 100,
    429: 400,
  })
  expect(rendered.filter((path) => path.startsWith('/aktuelt/side/'))).toHaveLength(100)
  const { status, headers, body } = await as(stranger)('/en/news/page/999')
  expect([status, headers['cache-control'], String(body)]).toEqual([
    429,
    'no-store',
    expect.stringContaining('429 en'),
  ])
  expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1)
  expect(Number(headers['retry-after'])).toBeLessThanOrEqual(10)
})

test.each([
  ['no page of ours looks like', (at: number) => `/finnes/ikke/${at}`],
  ['no file has', (at: number) => `/api/media/file/nei-${at}.pdf`],
])('addresses that %s count as well', async (_, path) => {
  expect(await statuses(stranger, 120, path)).toEqual({ 404: 100, 429: 20 })
})

test('the composition on one of endlessly many days is rendered a hundred times for one network', async () => {
  const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10)
  expect(await statuses(stranger, 120, (at) => `/om/sammensetning/${day(at)}`)).toEqual({
    200: 100,
    429: 20,
  })
})

test('what was rendered before is there for it, also when it has to be rendered again', async () => {
  for (const page of pages) await as('198.51.100.3')(page)
  await statuses(stranger, 150, (at) => `/ingen-${at}`)
  site.pages.purge({ ...everything, withdrawn: [] })
  for (const page of pages) expect((await as(stranger)(page)).status, page).toBe(200)
})

test('what is known is there for the whole network, also while one of it tries addresses out', async () => {
  await as('198.51.100.1')('/om')
  await statuses(stranger, 150, (at) => `/ingen-${at}`)
  expect((await as(stranger)('/finnes-ikke')).status).toBe(429)
  for (const path of ['/om', '/om?utm_source=x', '/aktuelt/kjent', '/api/media/file/kjent.pdf'])
    expect((await as(stranger)(path)).status, path).toBe(200)
})

test('a thousand visits to what there is are not counted', async () => {
  for (const page of pages) await as(stranger)(page)
  expect(await statuses(stranger, 1000, (at) => pages[at % pages.length] ?? '')).toEqual({
    200: 1000,
  })
  expect((await as(stranger)('/finnes-ikke')).status).toBe(404)
})

test('another visitor behind the same proxy is not held to account for it', async () => {
  await statuses(stranger, 150, (at) => `/ingen-${at}`)
  expect((await as('198.51.100.2')('/finnes-ikke')).status).toBe(404)
})

test('all addresses of one IPv6 network are one visitor', async () => {
  const found = await Promise.all(
    Array.from({ length: 150 }, (_, at) => as(`2001:db8:1:2::${at.toString(16)}`)('/finnes-ikke')),
  )
  expect(found.filter(({ status }) => status === 429)).toHaveLength(50)
  expect((await as('2001:db8:1:3::1')('/finnes-ikke')).status).toBe(404)
})

test('after ten seconds the network may ask again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await statuses(stranger, 150, (at) => `/ingen-${at}`)
  expect((await as(stranger)('/finnes-ikke')).status).toBe(429)
  vi.setSystemTime(Date.now() + 10_000)
  expect((await as(stranger)('/finnes-ikke')).status).toBe(404)
  vi.useRealTimers()
})
