import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { openNextOrigin, type Handler, type Origin } from '@/web/upstream/next-origin'

let origin: Origin
afterEach(() => origin.close())

/** Renders that end when they are let go, whoever waits for them. */
function renderer() {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const seen = { now: 0, most: 0, all: 0 }
  const handler: Handler = async (_, res) => {
    seen.all += 1
    seen.now += 1
    seen.most = Math.max(seen.most, seen.now)
    await held
    seen.now -= 1
    res.end('<html></html>')
  }
  return { handler, seen, release: () => release() }
}

test('what goes on after it was given up keeps its place: never more than eight render at once', async () => {
  const { handler, seen, release } = renderer()
  origin = await openNextOrigin(handler, 'http://localhost', 50)
  const given = await Promise.allSettled(
    Array.from({ length: 30 }, (_, at) => origin.fetch(`/${at}`)),
  )
  expect(given.map(({ status }) => status)).toEqual(Array(30).fill('rejected'))
  expect(seen).toEqual({ now: 8, most: 8, all: 8 })
  release()
  await expect.poll(() => seen.now).toBe(0)
  expect(await origin.fetch('/om')).toMatchObject({ status: 200 })
  expect(seen.most).toBe(8)
  // Most of those that nobody waited for any more were not even begun.
  expect(seen.all).toBeLessThan(20)
})

test('a render that fails at once gives its place back', async () => {
  const handler: Handler = async (req) => {
    if (req.url !== '/om') throw new Error('a fault')
    req.destroy()
  }
  origin = await openNextOrigin(handler, 'http://localhost')
  for (let at = 0; at < 20; at += 1)
    await expect(origin.fetch(`/${at}`)).rejects.toThrow('socket hang up')
})

test('a response that a plain handler sends later holds its place until then', async () => {
  let most = 0
  let now = 0
  const handler: Handler = (_, res) => {
    most = Math.max(most, (now += 1))
    void once(res, 'close').then(() => (now -= 1))
    void wait(10).then(() => res.end('x'))
  }
  origin = await openNextOrigin(handler, 'http://localhost')
  await Promise.all(Array.from({ length: 40 }, (_, at) => origin.fetch(`/${at}`)))
  expect(most).toBe(8)
})
