import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { openTestSite } from '@tests/unit/web/site-in-test'

const page = '<!DOCTYPE html><html lang="nb"><head><title>x</title></head><body>Kreft</body></html>'
let rendering = 0
/** What a page under way waits for. */
let rendered = Promise.resolve()
const openSite = () =>
  openTestSite(async (_, res) => {
    rendering += 1
    await rendered
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
  })
const question = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`

/** A connection that stays open, as browsers and proxies keep theirs. */
async function openConnection(port: number) {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  await once(socket, 'connect')
  const answers = () => text.split('HTTP/1.1 ').slice(1)
  return {
    ask: (path: string) => socket.write(question(path)),
    answers,
    closed: once(socket, 'close'),
  }
}

test.each(['/om', '/kontakt'])(
  'who asks for %s while the site stops is answered, and told that it was the last time',
  async (second) => {
    const site = await openSite()
    await site.ask('/om')
    const visitor = await openConnection(site.port)
    visitor.ask('/om')
    await expect.poll(() => visitor.answers().length).toBe(1)
    const stopped = site.close()
    visitor.ask(second)
    await visitor.closed
    await stopped
    expect(visitor.answers()).toHaveLength(2)
    expect(visitor.answers()[1]).toMatch(/^200 OK\r\n(?:.*\r\n)*Connection: close\r\n/)
  },
)

test('a page under way is sent before the site stops, and nobody who is silent is waited for', async () => {
  const site = await openSite()
  const silent = await openConnection(site.port)
  const visitor = await openConnection(site.port)
  rendering = 0
  const { promise, resolve: finishRendering } = Promise.withResolvers<void>()
  rendered = promise
  visitor.ask('/om')
  await expect.poll(() => rendering).toBe(1)
  const began = performance.now()
  const closed = site.close()
  finishRendering()
  await closed
  expect(performance.now() - began).toBeLessThan(2000)
  await Promise.all([visitor.closed, silent.closed])
  expect(visitor.answers()).toEqual([expect.stringMatching(/^200 OK/)])
})
