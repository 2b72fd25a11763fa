import { everything } from '@/lib/purge'
import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { connect, type Socket } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { log } from '@/lib/log'
import { openTestSite } from './site-in-test'

const long = 'Kreft angår alle. '.repeat(100)
const standing =
  '<body><div data-standing=\'{"scope":"site","path":null,"from":"2020-01-01","to":null,"text":"Stengt"}\'><p>Stengt</p></div></body>'
let works = true
let renders: string[] = []
let held = Promise.resolve()

/** Stands in for Next: pages, error pages, an API, and everything that can go wrong. */
const origin: RequestListener = (req, res) => {
  const path = req.url ?? ''
  renders.push(path)
  const html = (text: string) =>
    `<!DOCTYPE html><html lang="nb"><head><title>x</title></head><body><script>next()</script><h1>${text}</h1>${long}</body></html>`
  const send = (status: number, body: string) =>
    res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', Vary: 'rsc' }).end(body)
  const error = /^\/(nb|en)\/error-page\/(\d+)$/.exec(path)
  if (path.endsWith('/stor.pdf'))
    return res.writeHead(200, { 'Content-Type': 'application/pdf' }).end(Buffer.alloc(25_000_000))
  if (path.startsWith('/api/media/file/'))
    return works && !path.endsWith('/none.pdf')
      ? res.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF')
      : res.writeHead(404, { 'Content-Type': 'application/json' }).end('{}')
  if (path === '/robots.txt')
    return res.writeHead(200, { 'Content-Type': 'text/plain' }).end('Disallow: /admin')
  if (path.endsWith('/around/messages')) return send(200, standing)
  if (path.startsWith('/api'))
    return res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ long }))
  if (!works) return send(500, 'stack trace')
  if (error) return send(200, html(`error ${error[2]} ${error[1]}`))
  if (path === '/aktuelt/gammel') return res.writeHead(308, { Location: '/aktuelt/ny' }).end()
  if (path === '/aktuelt/slettet')
    return send(200, html('x').replace('<title>', '<meta name="cmhn-status" content="410"><title>'))
  if (path.startsWith('/aktuelt/treg-')) return void held.then(() => send(404, ''))
  if (path.startsWith('/aktuelt/') || path === '/fantasi') return send(404, '')
  return send(200, html(path))
}

let site: Awaited<ReturnType<typeof openTestSite>>
beforeAll(async () => {
  site = await openTestSite(origin, { connected: () => works, trustedProxyHops: 1 })
})
afterAll(() => site.close())
beforeEach(() => {
  works = true
  renders = []
  site.pages.purge(everything)
  site.uploads.purge(everything)
})

test('the second visitor gets the page from memory, without client runtime', async () => {
  expect((await site.ask('/om')).headers['cache-status']).toBe('hub; fwd=miss')
  const { status, headers, body } = await site.ask('/om')
  expect([status, headers['cache-status'], headers.vary]).toEqual([
    200,
    'hub; hit',
    'Accept-Encoding',
  ])
  expect(body.toString()).toContain('<h1>/om</h1>')
  expect(body.toString()).not.toContain('next()')
  expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'sha256-/)
  expect(headers['x-powered-by']).toBeUndefined()
})

test('a hundred visitors of one cold page make one render', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => site.ask('/kontakt')))
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.etag}`)).size).toBe(1)
  expect(renders).toEqual(['/kontakt'])
})

test('each visitor gets the coding they can read, each with its own ETag', async () => {
  const as = (coding: string) => site.ask('/om', { headers: { 'accept-encoding': coding } })
  await as('identity')
  const [br, gzip, raw, none] = await Promise.all(
    ['gzip, deflate, br', 'gzip;q=0.8', 'br;q=0', '*;q=0'].map(as),
  )
  expect(br?.headers['content-encoding']).toBe('br')
  expect(gzip?.headers['content-encoding']).toBe('gzip')
  expect(raw?.headers['content-encoding']).toBeUndefined()
  expect(none?.headers['content-encoding']).toBeUndefined()
  const texts = [brotliDecompressSync(br!.body), gunzipSync(gzip!.body), raw!.body].map(String)
  expect(new Set(texts).size).toBe(1)
  expect(new Set([br, gzip, raw].map((one) => one?.headers.etag)).size).toBe(3)
})

test('a visitor who has the page is told so, on a page just rendered and on one from memory', async () => {
  const { headers } = await site.ask('/om', { headers: { 'accept-encoding': 'br' } })
  const again = await site.ask('/om', {
    headers: { 'accept-encoding': 'br', 'if-none-match': `W/${headers.etag}` },
  })
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
  expect(again.headers.vary).toBe('Accept-Encoding')
  const other = await site.ask('/om', { headers: { 'if-none-match': headers.etag ?? '' } })
  expect(other.status).toBe(200)
})

test('HEAD tells the same as GET and sends nothing', async () => {
  const got = await site.ask('/om')
  const { status, headers, body } = await site.ask('/om', { method: 'HEAD' })
  expect([status, body.length, headers['content-length']]).toEqual([
    200,
    0,
    got.headers['content-length'],
  ])
})

test.each([
  ['/ukjent/side/her', 404, 'error 404 nb'],
  ['/en/unknown/thing', 404, 'error 404 en'],
  ['/fantasi', 404, 'error 404 nb'],
  ['/om%', 400, 'error 400 nb'],
  ['/om%00', 400, 'error 400 nb'],
  ['/admin/%E0%A4%A', 400, 'error 400 nb'],
  ['/api/%', 400, 'error 400 nb'],
  ['/preview/%00', 400, 'error 400 nb'],
  ['/aktuelt/slettet', 410, 'error 410 nb'],
  ['/nb/error-page/404', 404, 'error 404 nb'],
  ['/error-page/404', 404, 'error 404 nb'],
  ['/../../etc/passwd', 400, 'error 400 nb'],
])('%s answers %i with a page a person understands', async (path, status, text) => {
  const got = await site.ask(path)
  expect(got.status).toBe(status)
  expect(got.body.toString()).toContain(text)
})

test('an address that is too long is refused in words', async () => {
  const { status, body } = await site.ask(`/en/${'a'.repeat(3000)}`)
  expect([status, String(body)]).toEqual([414, expect.stringContaining('error 414 en')])
})

test.each([
  ['/om/', '/om'],
  ['//om', '/om'],
  ['/OM', '/om'],
  ['/EN/News/', '/en/news'],
  ['/aktuelt/M%C3%B8te', '/aktuelt/mote'],
  ['/nb', '/'],
  ['/nb/om?x=1', '/om?x=1'],
  ['/aktuelt/gammel', '/aktuelt/ny'],
])('%s leads to %s', async (path, location) => {
  const { status, headers } = await site.ask(path)
  expect([status, headers.location]).toEqual([308, location])
})

test('unknown addresses and other spellings render nothing', async () => {
  await site.ask('/om/')
  await site.ask('/noe/helt/annet/enn/alt')
  expect(renders.filter((path) => !path.includes('error-page'))).toEqual([])
})

test('a query that the page does not read makes no second copy, one it reads is passed on', async () => {
  await site.ask('/om?utm_source=x')
  await site.ask('/om?utm_source=y')
  await site.ask('/om/sammensetning?date=2023-09-21&x=1')
  expect(renders).toEqual(['/om', '/om/sammensetning?date=2023-09-21'])
})

test('a crawler is told in which letters robots.txt is written, which Next leaves out', async () => {
  const { headers, body } = await site.ask('/robots.txt')
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(String(body)).toBe('Disallow: /admin')
})

test('a wrong method is told which ones are right', async () => {
  const { status, headers } = await site.ask('/om', { method: 'POST', body: 'x' })
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('with nothing to render from a visitor gets the last good page, else a plain word of it', async () => {
  await site.ask('/om')
  works = false
  site.pages.purge({ parts: [], withdrawn: [] })
  expect((await site.ask('/om')).headers['cache-status']).toBe('hub; fwd=stale')
  const { status, headers, body } = await site.ask('/kontakt')
  expect([status, headers['retry-after']]).toEqual([503, '30'])
  expect(body.toString()).toContain('Siden er ikke tilgjengelig akkurat nå')
})

test('a flood of unknown addresses from everywhere is told to come back, and known pages stay at hand', async () => {
  await site.ask('/om')
  let release = () => {}
  held = new Promise((resolve) => (release = resolve))
  const flood = Array.from({ length: 520 }, (_, at) =>
    site.ask(`/aktuelt/treg-${at}`, {
      headers: { 'x-forwarded-for': `198.51.${100 + (at % 2)}.${at >> 1}` },
    }),
  )
  const refused = await Promise.race(flood)
  const again = await site.ask('/aktuelt/treg-519')
  for (const { status, headers } of [refused, again])
    expect([status, headers['retry-after']]).toEqual([503, '5'])
  site.pages.purge({ parts: [], withdrawn: [] })
  expect((await site.ask('/om')).headers['cache-status']).toBe('hub; fwd=stale')
  release()
  const statuses = (await Promise.all(flood)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 404)).toHaveLength(508)
  expect(statuses.filter((status) => status === 503)).toHaveLength(12)
})

test('whoever asks for every day there is pushes no other page out', async () => {
  await site.ask('/om')
  const days = Array.from({ length: 90 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at)))
  const headers = { 'x-forwarded-for': '198.51.102.1' }
  for (const day of days)
    await site.ask(`/om/sammensetning/${day.toISOString().slice(0, 10)}`, { headers })
  expect(site.days.size.bytes).toBeLessThanOrEqual(500_000)
  expect(site.days.size.pages).toBeLessThan(90)
  expect(site.pages.size.pages).toBe(1)
  const again = await site.ask('/om/sammensetning/2024-03-30')
  expect(again.headers['cache-status']).toBe('hub; hit')
})

test.each(['2023-02-30', '0000-01-01', '9999-01-01', 'x'])(
  'the day %s, which is none, is not rendered',
  async (day) => {
    expect((await site.ask(`/om/sammensetning/${day}`)).status).toBe(404)
    expect(renders.filter((path) => path.includes('sammensetning'))).toEqual([])
  },
)

test('a file has one address, however it is written and whatever is asked', async () => {
  for (const spelling of ['rapport.pdf?x=1', 'rapport.pdf?prefix=y', 'rapport.pdf'])
    expect((await site.ask(`/api/media/file/${spelling}`)).status).toBe(200)
  await site.ask('/api/media/file/%72apport.pdf')
  expect(site.uploads.size.pages).toBe(1)
  expect(renders.filter((path) => path === '/api/media/file/rapport.pdf')).toHaveLength(1)
})

test('a file as large as may be uploaded reaches visitors', async () => {
  const { status, body } = await site.ask('/api/media/file/stor.pdf')
  expect([status, body.length]).toEqual([200, 25_000_000])
})

test('a visitor gets a file although the database is away, one who signed in is always asked about', async () => {
  await site.ask('/api/media/file/rapport.pdf')
  works = false
  site.uploads.purge({ parts: ['at:/api/media/file/rapport.pdf'], withdrawn: [] })
  const { status, headers } = await site.ask('/api/media/file/rapport.pdf')
  expect([status, headers['cache-status'], headers['content-disposition']]).toEqual([
    200,
    'hub; fwd=stale',
    'attachment',
  ])
  const cookie = { cookie: 'payload-token=x' }
  expect((await site.ask('/api/media/file/rapport.pdf', { headers: cookie })).status).toBe(404)
  works = true
  const own = await site.ask('/api/media/file/rapport.pdf', { headers: cookie })
  expect([own.status, own.headers['cache-control']]).toEqual([200, 'private, no-cache'])
  expect((await site.ask('/api/media/file/none.pdf')).status).toBe(404)
})

test('a file that was unpublished is not there when the database is away, in no spelling', async () => {
  await site.ask('/api/media/file/rapport.pdf?utm=x')
  works = false
  site.uploads.purge({ parts: [], withdrawn: ['/api/media/file/rapport.pdf'] })
  for (const asked of ['rapport.pdf', 'rapport.pdf?utm=x'])
    expect((await site.ask(`/api/media/file/${asked}`)).status).toBe(503)
})

test('the API goes to Next, comes back compressed and with the policy of the admin panel', async () => {
  const { status, headers } = await site.ask('/api/media', { headers: { 'accept-encoding': 'br' } })
  expect([status, headers['content-encoding']]).toEqual([200, 'br'])
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
})

/**
 * Writes bytes as they are, each piece when the one before has arrived, and gives the status lines that come
 * back until the server ends the connection: so the last request has to be one after which it does.
 */
async function wire(...pieces: string[]): Promise<string[]> {
  const accepted = once(site.server, 'connection')
  const socket = connect(site.port, '127.0.0.1').setNoDelay()
  let text = ''
  socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  const ended = once(socket, 'close')
  // The listener is given what Node's server gives it.
  const [peer] = (await accepted) as [Socket]
  let written = 0
  for (const bytes of pieces) {
    socket.write(bytes, 'latin1')
    written += bytes.length
    await expect.poll(() => peer.bytesRead).toBe(written)
  }
  await ended
  return (text.match(/HTTP\/1\.1 \d+/g) ?? []).map((line) => line.replace('HTTP/1.1 ', ''))
}
const get = (path: string, fields = ''): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${fields}\r\n`
/** Answered with 404, and then the connection ends. */
const goodbye = get('/fantasi', 'Connection: close\r\n')

test('one connection can ask for page after page, known and unknown, in one piece or many', async () => {
  await site.ask('/om')
  const answers = await wire(
    get('/om'),
    get('/om', 'Accept-Encoding: br\r\n'),
    get('/fantasi'),
    get('/om'),
    get('/om').slice(0, 9),
    get('/om').slice(9),
    get('/om') + get('/om'),
    goodbye,
  )
  expect(answers).toEqual(['200', '200', '404', '200', '200', '200', '200', '404'])
})

test.each([9, 20, get('/om').length - 2, get('/om').length - 1])(
  'a connection may begin with the first %i bytes of a request',
  async (bytes) => {
    await site.ask('/om')
    const answers = await wire(get('/om').slice(0, bytes), get('/om').slice(bytes), goodbye)
    expect(answers).toEqual(['200', '404'])
  },
)

test.each(['in one piece', 'in two pieces'])(
  'a new connection that names what it has, %s, is told that it is still right',
  async (way) => {
    const { headers } = await site.ask('/om')
    const text = get('/om', `If-None-Match: ${headers.etag}\r\n`)
    const cut = way === 'in one piece' ? text.length : text.indexOf('If-None-Match')
    expect(await wire(text.slice(0, cut), text.slice(cut), goodbye)).toEqual(['304', '404'])
  },
)

test.each([
  ['nothing', '', []],
  ['one page', get('/om'), ['200']],
  ['half a request', get('/om').slice(0, 20), ['400']],
])('who asks for %s and closes their end is answered and let go', async (_, bytes, statuses) => {
  await site.ask('/om')
  const socket = connect({ port: site.port, host: '127.0.0.1', allowHalfOpen: true })
  let text = ''
  socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  const ended = once(socket, 'end')
  socket.end(bytes)
  await ended
  expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(statuses)
})

test('a connection may begin with two requests at once', async () => {
  await site.ask('/om')
  expect(await wire(get('/om') + get('/om'), goodbye)).toEqual(['200', '200', '404'])
})

test('a plain page with a body is answered once', async () => {
  await site.ask('/om')
  const answers = await wire(get('/om', 'Content-Length: 3\r\n') + 'abc', goodbye)
  expect(answers).toEqual(['200', '404'])
})

test('who asks for a plain page and an end gets both', async () => {
  await site.ask('/om')
  expect(await wire(get('/om', 'Connection: close\r\n'))).toEqual(['200'])
})

test.each([
  ['no host', 'GET /om HTTP/1.1\r\nAccept: */*\r\n\r\n'],
  ['a broken line', get('/om', 'Accept : x\r\n')],
])('a request with %s is refused as Node refuses it', async (_, bytes) => {
  await site.ask('/om')
  expect(await wire(bytes)).toEqual(['400'])
})

test('the log tells which address was asked for, without the question and the token in it', async () => {
  const told = vi.spyOn(log, 'info')
  const paths = () => told.mock.calls.map(([facts]) => (facts as { path?: string }).path) // Of every request.
  await site.ask('/om?q=kari')
  await site.ask('/admin/reset/0123456789abcdef?x=1')
  await site.ask('/kari@example.org')
  await site.ask('/kari%40example.org')
  await expect.poll(paths).toEqual(expect.arrayContaining(['/om', '/admin/reset/…']))
  expect(JSON.stringify(told.mock.calls)).not.toMatch(/kari|0123456789abcdef/)
  told.mockRestore()
})

test('a page is told at once what stands on it, or that nothing is known yet', async () => {
  const unknown = await site.ask('/shown-messages?on=/om')
  expect([unknown.status, unknown.headers['cache-control']]).toEqual([503, 'no-store'])
  await site.messages.refresh()
  works = false
  const known = await site.ask('/shown-messages?on=/om')
  expect(known.status).toBe(200)
  expect(JSON.parse(String(known.body))).toEqual({ html: '<p>Stengt</p>', texts: ['Stengt'] })
  expect((await site.ask(`/shown-messages?on=/${'a'.repeat(2000)}`)).status).toBe(400)
})
