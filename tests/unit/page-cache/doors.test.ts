import { createHash, createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cutTricklingBodies } from '@/server/web/trickling'
import { openTestSite } from './site-in-test'

let site: Awaited<ReturnType<typeof openTestSite>>
const reached: string[] = []

beforeAll(async () => {
  site = await openTestSite((req, res) => {
    reached.push(req.url ?? '')
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

it.each([
  '/admin/../om',
  '/admin/%2e%2e/om',
  '/admin/.%2E/om',
  '/preview/../om',
  '/api/../nb/error-page/500',
  '/api/./users/me',
  '/admin/%252e%252e/om',
  '/admin/..%2fom',
])('%s is refused before anybody takes it for another address', async (path) => {
  reached.splice(0)
  const text = await told(
    site.port,
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  )
  expect(text).toMatch(/^HTTP\/1\.1 400 /)
  expect(reached.filter((each) => !each.includes('/error-page/400'))).toEqual([])
})

it('an address with dots in its words is none of those', async () => {
  const { status } = await site.ask('/admin/collections/..news/v1.2')
  expect(status).toBe(200)
})

it('a redirect carries what keeps a browser safe, as pages do', async () => {
  const { status, headers } = await site.ask('/nb/om')
  expect(status).toBe(308)
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=31536000',
    'referrer-policy': 'strict-origin-when-cross-origin',
  })
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
  cutTricklingBodies(server, 100, 20)
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
