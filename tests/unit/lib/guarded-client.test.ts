import type { IncomingMessage, ServerResponse } from 'node:http'
import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGuardedClient } from '@/lib/outgoing/guarded-client'
import { webServer, type LocalServer } from '@tests/support/web-server'

let server: LocalServer
let secret: LocalServer
const asked: { method: string; url: string; agent: string }[] = []
const told = vi.fn()

beforeAll(async () => {
  server = await webServer(answer)
  secret = await webServer((_, response) => {
    told()
    response.end('the keys of the machine')
  })
})
afterAll(async () => {
  await Promise.all([server.close(), secret.close()])
})
beforeEach(() => {
  asked.length = 0
  told.mockClear()
})

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '' } = request
  asked.push({ method, url, agent: request.headers['user-agent'] ?? '' })
  const lead = (status: number, to: string) => response.writeHead(status, { location: to }).end()
  const steps = /^\/redirects\/(\d+)$/.exec(url)
  if (steps)
    return void lead(302, Number(steps[1]) > 1 ? `/redirects/${Number(steps[1]) - 1}` : '/')
  if (url === '/inside') return void lead(301, secret.url('/latest/meta-data'))
  if (url === '/metadata') return void lead(302, 'http://169.254.169.254/latest/meta-data')
  if (url === '/file') return void lead(302, 'file:///etc/passwd')
  if (url === '/password') return void lead(302, `http://name:word@${server.host}/`)
  if (url === '/drip') return drip(response)
  if (url === '/silent') return
  if (url === '/busy') return void response.writeHead(503, { 'retry-after': '120' }).end()
  response.end('well')
}

/** A body without end, in small pieces. */
function drip(response: ServerResponse): void {
  response.writeHead(200)
  const writing = setInterval(() => response.write('x'.repeat(1000)), 5)
  response.on('close', () => clearInterval(writing))
}

/** A name server that says the same of every name. */
const always =
  (...addresses: string[]): LookupFunction =>
  (_, options, callback) => {
    const found: LookupAddress[] = addresses.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
    if (options.all) callback(null, found)
    else callback(null, found[0]?.address ?? '', found[0]?.family)
  }

const client = (more: Partial<Parameters<typeof createGuardedClient>[0]> = {}) =>
  createGuardedClient({
    userAgent: 'hub (+https://hub.example)',
    insideHosts: [server.host],
    timeoutMs: 1000,
    ...more,
  })

describe('an address that may be asked', () => {
  it('is told who asks', async () => {
    await client().ask('HEAD', server.url('/'))
    expect(asked).toEqual([{ method: 'HEAD', url: '/', agent: 'hub (+https://hub.example)' }])
  })

  it('may lead on a few times', async () => {
    const found = await client().ask('GET', server.url('/redirects/5'))
    expect(found).toMatchObject({ status: 200, url: server.url('/') })
  })

  it('may not lead on for ever', async () => {
    await expect(client().ask('GET', server.url('/redirects/6'))).rejects.toMatchObject({
      because: 'redirects',
    })
    expect(asked).toHaveLength(6)
  })

  it('may ask to be left alone', async () => {
    expect(await client().ask('GET', server.url('/busy'))).toMatchObject({
      status: 503,
      retryAfter: '120',
    })
  })

  it('is not read to its end', async () => {
    expect(await client().ask('GET', server.url('/drip'))).toMatchObject({ status: 200 })
  })

  it('is not waited for without end', async () => {
    await expect(client({ timeoutMs: 200 }).ask('GET', server.url('/silent'))).rejects.toThrow()
  })
})

describe('an inside address', () => {
  const guarded = (resolve?: LookupFunction) =>
    client({ insideHosts: [], ...(resolve && { resolve }) })
  const port = () => secret.host.split(':')[1]

  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '[::ffff:127.0.0.1]',
    '[::1]',
    '10.0.0.1',
    '169.254.169.254',
    '[fd00:ec2::254]',
  ])('written as %s is not asked', async (host) => {
    await expect(guarded().ask('GET', `http://${host}:${port()}/`)).rejects.toMatchObject({
      because: 'inside',
    })
    expect(told).not.toHaveBeenCalled()
  })

  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['169.254.169.254']],
    [['93.184.215.14', '127.0.0.1']],
  ])('behind a name that leads to %s is not asked', async (addresses) => {
    const asking = guarded(always(...addresses)).ask('GET', `http://friendly.example:${port()}/`)
    await expect(asking).rejects.toMatchObject({ because: 'inside' })
    expect(told).not.toHaveBeenCalled()
  })

  it('says that a name is not known where none can be asked, as Node does', async () => {
    const none = Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' })
    // Node hands over an error alone.
    const resolve: LookupFunction = (_, __, callback) => Reflect.apply(callback, null, [none])
    await expect(guarded(resolve).ask('GET', 'http://nowhere.example/')).rejects.toMatchObject({
      code: 'EAI_AGAIN',
    })
  })

  it('has no moment to change places in: the look-up of the connection is the only one', async () => {
    const resolve = vi.fn(always('127.0.0.1'))
    await expect(
      guarded(resolve).ask('GET', `http://rebinding.example:${port()}/`),
    ).rejects.toThrow()
    expect(resolve).toHaveBeenCalledTimes(1)
    expect(told).not.toHaveBeenCalled()
  })

  it.each(['/inside', '/metadata'])('that %s leads to is not asked', async (path) => {
    await expect(client().ask('GET', server.url(path))).rejects.toMatchObject({ because: 'inside' })
    expect(told).not.toHaveBeenCalled()
  })

  it('is asked where operators have named its host and port, and no other port of it', async () => {
    expect(await client().ask('GET', server.url('/'))).toMatchObject({ status: 200 })
    await expect(client().ask('GET', secret.url('/'))).rejects.toMatchObject({ because: 'inside' })
  })
})

describe('what is no address of the web', () => {
  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['ftp://files.example/', 'scheme'],
    ['http://name:word@site.example/', 'credentials'],
    ['http://name@site.example/', 'credentials'],
  ])('%s is not asked', async (url, because) => {
    await expect(client().ask('GET', url)).rejects.toMatchObject({ because })
  })

  it.each([
    ['/file', 'scheme'],
    ['/password', 'credentials'],
  ])('is not followed to by %s either', async (path, because) => {
    await expect(client().ask('GET', server.url(path))).rejects.toMatchObject({ because })
    expect(asked).toHaveLength(1)
  })
})
