import { createHash, createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cutSlowBodies } from '@/web/http/slow-bodies'
import { openTestSite } from '@tests/unit/web/site-in-test'

let site: Awaited<ReturnType<typeof openTestSite>>
const reached: string[] = []
const file = '/api/media/file/bilde.png'

beforeAll(async () => {
  site = await openTestSite((req, res) => {
    reached.push(req.url ?? '')
    if (req.url === file) return res.writeHead(200, { 'Content-Type': 'image/png' }).end('PNG')
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.end('<!doctype html><html lang="nb"><body><h1>Side</h1></body></html>')
  })
})
afterAll(() => site.close())

/** What the server says to these very bytes. */
async function told(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  let text = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
  await once(socket, 'close')
  return text
}

const get = (path: string, fields = ''): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${fields}\r\n`
const rooms = [
  '',
  '/om',
  '/admin',
  '/preview',
  '/api',
  '/api/media/file',
  '/health',
  '/_next/static',
]
const ways = ['/..', '/../om', '/./om', '/%2e%2e/om', '/.%2E/om', '/..%2fom', '/%252e%252e/om']
const backslashes = ['\\om', '/..\\om', '/%5com', '/..%5com', '/..%255com']

it.each(rooms.flatMap((room) => [...ways, ...backslashes].map((way) => room + way)))(
  '%s is refused before anybody takes it for another address',
  async (path) => {
    reached.splice(0)
    expect(await told(site.port, get(path))).toMatch(/^HTTP\/1\.1 400 /)
    expect(reached.filter((each) => !each.includes('/error-page/400'))).toEqual([])
  },
)

it.each([
  ['//om', '308', '/om'],
  ['//admin', '404', undefined],
  ['//api/users/me', '404', undefined],
  ['/om//', '308', '/om'],
  ['http://localhost/nb/om', '308', '/om'],
])('%s is one address: %s %s', async (path, status, location) => {
  reached.splice(0)
  const text = await told(site.port, get(path))
  expect(text).toContain(`HTTP/1.1 ${status} `)
  expect(/^Location: (.*)\r$/m.exec(text)?.[1]).toBe(location)
  expect(reached.filter((each) => !each.includes('/error-page/'))).toEqual([])
})

const post =
  'POST /om HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'
it.each([
  ['a page', '200', get('/om')],
  ['a page the visitor has', '304', get('/om', 'If-None-Match: *\r\n')],
  ['a redirect', '308', get('/nb/om')],
  ['an address that cannot be read', '400', get('/om%')],
  ['an unknown address', '404', get('/finnes/ikke')],
  ['a wrong method', '405', post],
  ['an address that is too long', '414', get(`/${'a'.repeat(3000)}`)],
  ['a part of a file that it does not have', '416', get(file, 'Range: bytes=9-\r\n')],
  [
    'a call without a session',
    '401',
    post.replace('/om', '/admin').replace('Content', 'Next-Action: x\r\nContent'),
  ],
  ['a header of 16 kB', '431', get('/om', `X-Long: ${'a'.repeat(17_000)}\r\n`)],
  ['what is no HTTP', '400', 'GET / HTTP/9.9\r\n\r\n'],
  ['two hosts', '400', get('/om', 'Host: another\r\n')],
])('the response to %s, %s, keeps a browser safe', async (_, status, bytes) => {
  const text = await told(site.port, bytes)
  const headers = text.slice(0, text.indexOf('\r\n\r\n'))
  expect(headers).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  for (const line of [
    /^Content-Security-Policy: default-src 'none'/m,
    /^X-Content-Type-Options: nosniff\r?$/m,
    /^Strict-Transport-Security: max-age=31536000\r?$/m,
    /^Referrer-Policy: strict-origin-when-cross-origin\r?$/m,
    /^Cross-Origin-Resource-Policy: /m,
  ])
    expect(headers).toMatch(line)
})

it('published pictures and documents may be shown and read by other sites, pages may not', async () => {
  const published = await site.ask(file)
  expect(published.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
  const page = await site.ask('/om')
  expect(page.headers['access-control-allow-origin']).toBeUndefined()
  expect(page.headers['cross-origin-resource-policy']).toBe('same-origin')
})

it('an address with dots in its words is none of those', async () => {
  const { status } = await site.ask('/admin/collections/..news/v1.2')
  expect(status).toBe(200)
})

it('whoever names two hosts gets neither', async () => {
  const both = 'GET /om HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'
  expect(await told(site.port, both)).toMatch(/^HTTP\/1\.1 400 /)
})

it('an answer to a broken request is not guessed at either', async () => {
  const text = await told(site.port, 'GET / HTTP/9.9\r\n\r\n')
  expect(text).toMatch(/X-Content-Type-Options: nosniff/)
  expect(text).toMatch(/text\/plain; charset=utf-8/)
})

const signed = (secret: string): string => {
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
  const head = Buffer.from('{"alg":"HS256"}').toString('base64url')
  const body = Buffer.from('{"id":1}').toString('base64url')
  return `${head}.${body}.${createHmac('sha256', key).update(`${head}.${body}`).digest('base64url')}`
}

it('calls of the panel’s server functions get to Next with a session of ours only', async () => {
  reached.splice(0)
  const call = (headers: Record<string, string>, path = '/admin') =>
    site.ask(path, { method: 'POST', headers: { 'next-action': 'abc', ...headers }, body: '[]' })
  const cookie = (token: string) => ({ cookie: `payload-token=${token}` })
  const right = signed('secret of this test')
  const refused = [
    await call({}),
    await call({}, '/preview'),
    await call({}, '/api/users/me'),
    await call(cookie('x')),
    await call(cookie(signed('another secret'))),
    await call(cookie(`${right}x`)),
    await call(cookie(right.replace('.', '.x'))),
  ]
  expect(refused.map(({ status }) => status)).toEqual(Array(7).fill(401))
  expect(reached).toEqual([])
  const huge = await call({ ...cookie(right), 'content-length': '2' })
  expect([huge.status, reached]).toEqual([200, ['/admin']])
})

it('a form that is posted to the panel without its script needs a session as well', async () => {
  const form = { 'content-type': 'multipart/form-data; boundary=b' }
  const answer = await site.ask('/admin/login', { method: 'POST', headers: form, body: '--b--' })
  expect(answer.status).toBe(401)
  const api = await site.ask('/api/users/login', { method: 'POST', headers: form, body: '--b--' })
  expect(api.status).toBe(200)
})

async function slowServer(): Promise<{ server: Server; port: number }> {
  const server = createServer((req, res) => {
    req.resume().once('end', () => res.end('all of it'))
  })
  cutSlowBodies(server, [], 100, 20)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  // A server on a TCP port has this kind of address.
  return { server, port: (server.address() as AddressInfo).port }
}

it('a body that trickles is cut, and one that goes on arriving is not', async () => {
  const { server, port } = await slowServer()
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 4000\r\n\r\n'
  expect(await told(port, `${head}x`)).toMatch(/^HTTP\/1\.1 408 /)
  expect(await told(port, head + 'x'.repeat(4000))).toContain('all of it')
  server.close()
})
