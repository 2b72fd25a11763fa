import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Rendered, Reading } from '@/web/cache/rendered'
import { NoStoredResponseError } from '@/web/cache/rendered'
import { everything, type Purge } from '@/lib/purge'
import { prepare, refresh } from '@/web/cache/background-renders'
import type { PageCacheOptions } from '@/web/cache/options'
import { PageCache } from '@/web/cache/page-cache'

const html = (text: string, until?: number): Rendered => ({
  kind: 'page',
  body: Buffer.from(`<p>${text}</p>`),
  type: 'text/html; charset=utf-8',
  until,
})
/** Of something; pages of which nobody knows what they are made of are touched by each. */
const publication: Purge = { parts: [], withdrawn: [] }
const unknown: Purge = { parts: 'everything', withdrawn: [] }
const absent: Rendered = { kind: 'absent', status: 404 }
const aDay = 86_400_000
const textOf = (reading: Reading): string =>
  reading.kind === 'page'
    ? `${reading.state} ${reading.representation.variants.identity.body.toString()}`
    : `${reading.kind} ${reading.status}`

const cacheOf = (render: PageCacheOptions['render'], more: Partial<PageCacheOptions> = {}) =>
  new PageCache({ render, maxBytes: 1_000_000, ...more })

/** A render that ends when the test says so. */
function heldRender() {
  const held: ((answer: Rendered) => void)[] = []
  const render = vi.fn(() => new Promise<Rendered>((resolve) => held.push(resolve)))
  const finish = async (at: number, answer: Rendered) => {
    await expect.poll(() => held.length).toBeGreaterThan(at)
    held[at]?.(answer)
  }
  return { render, finish }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('fifty visitors of a cold page make one render', async () => {
  const render = vi.fn(async () => html('one'))
  const cache = cacheOf(render)
  const readings = await Promise.all(Array.from({ length: 50 }, () => cache.read('/om')))
  expect(render).toHaveBeenCalledTimes(1)
  expect(new Set(readings.map(textOf))).toEqual(new Set(['miss <p>one</p>']))
})

test('a page is served from memory up to the moment it names and then rendered before it is served', async () => {
  const render = vi.fn(async () => html(`at ${Date.now()}`, Date.now() + aDay))
  vi.setSystemTime(0)
  const cache = cacheOf(render)
  await cache.read('/om')
  vi.setSystemTime(aDay - 1)
  expect(textOf(await cache.read('/om'))).toBe('hit <p>at 0</p>')
  vi.setSystemTime(aDay)
  expect(cache.fresh('/om')).toBeUndefined()
  expect(textOf(await cache.read('/om'))).toBe(`miss <p>at ${aDay}</p>`)
})

test('a page that names no moment is served until something is published', async () => {
  const render = vi.fn(async () => html(`at ${Date.now()}`))
  vi.setSystemTime(0)
  const cache = cacheOf(render)
  await cache.read('/om')
  vi.setSystemTime(1000 * aDay)
  expect(textOf(await cache.read('/om'))).toBe('hit <p>at 0</p>')
})

test('an address that leads nowhere before a moment is looked up again then', async () => {
  const cache = cacheOf(async () =>
    Date.now() < aDay ? { ...absent, until: aDay } : html('there'),
  )
  vi.setSystemTime(0)
  await cache.read('/partnere/ny')
  vi.setSystemTime(aDay - 1)
  expect(textOf(await cache.read('/partnere/ny'))).toBe('absent 404')
  vi.setSystemTime(aDay)
  expect(textOf(await cache.read('/partnere/ny'))).toBe('miss <p>there</p>')
})

test('a page whose time is over and that nothing published touched is named', async () => {
  const cache = cacheOf(async (path) =>
    html(path, path === '/koordineringsgruppen' ? aDay : undefined),
  )
  vi.setSystemTime(0)
  for (const path of ['/koordineringsgruppen', '/om']) await cache.read(path)
  expect(cache.kept.timedOut).toEqual([])
  vi.setSystemTime(aDay)
  expect(cache.kept.timedOut).toEqual(['/koordineringsgruppen'])
  expect(cache.kept.outdated()).toEqual(['/koordineringsgruppen'])
  cache.purge(publication)
  expect(cache.kept.timedOut).toEqual([])
  expect(cache.kept.outdated().toSorted()).toEqual(['/koordineringsgruppen', '/om'])
})

test('a clock that is set back makes no page last longer, nor a failure', async () => {
  let works = true
  const cache = cacheOf(async () => {
    if (!works) throw new Error('database away')
    return html(`at ${Date.now()}`)
  })
  vi.setSystemTime(86_400_000)
  await cache.read('/om')
  vi.setSystemTime(1000)
  expect(textOf(await cache.read('/om'))).toBe('miss <p>at 1000</p>')
  works = false
  await expect(cache.read('/kontakt')).rejects.toThrow(NoStoredResponseError)
  works = true
  vi.setSystemTime(0)
  expect(textOf(await cache.read('/kontakt'))).toBe('miss <p>at 0</p>')
})

test('the visitor after a purge gets the new page', async () => {
  let text = 'old'
  const cache = cacheOf(async () => html(text))
  await cache.read('/om')
  text = 'new'
  cache.purge(publication)
  expect(textOf(await cache.read('/om'))).toBe('miss <p>new</p>')
})

test('a render that a publish overtook is thrown away, also for those who waited for it', async () => {
  const { render, finish } = heldRender()
  const cache = cacheOf(render)
  const early = cache.read('/om')
  await finish(0, html('old'))
  cache.purge(publication)
  const late = cache.read('/om')
  await finish(1, html('new'))
  expect([textOf(await early), textOf(await late)]).toEqual(['miss <p>new</p>', 'miss <p>new</p>'])
  expect(textOf(await cache.read('/om'))).toBe('hit <p>new</p>')
})

test('a 404 that a publish overtook is not remembered', async () => {
  const { render, finish } = heldRender()
  const cache = cacheOf(render)
  const reading = cache.read('/aktuelt/ny')
  cache.purge(publication)
  await finish(0, absent)
  await expect.poll(() => render.mock.calls.length).toBe(2)
  const meanwhile = cache.read('/aktuelt/ny')
  await finish(1, html('published'))
  expect(textOf(await reading)).toBe('miss <p>published</p>')
  expect(textOf(await meanwhile)).toBe('miss <p>published</p>')
})

test('when rendering fails the last good copy is served, however old', async () => {
  let works = true
  vi.setSystemTime(0)
  const cache = cacheOf(async () => {
    if (!works) throw new Error('database away')
    return html('good')
  })
  await cache.read('/om')
  works = false
  cache.purge(publication)
  expect(textOf(await cache.read('/om'))).toBe('stale <p>good</p>')
  vi.setSystemTime(1000 * aDay)
  expect(textOf(await cache.read('/om'))).toBe('stale <p>good</p>')
})

test('while the database is away visitors do not queue for it, and come back as soon as it is', async () => {
  let works = true
  const render = vi.fn(async () => {
    if (!works) throw new Error('database away')
    return html('good')
  })
  const cache = cacheOf(render)
  await cache.read('/om')
  works = false
  cache.purge(publication)
  for (let visitor = 0; visitor < 20; visitor++) await cache.read('/om')
  expect(render).toHaveBeenCalledTimes(2)
  works = true
  cache.purge(publication)
  expect(textOf(await cache.read('/om'))).toBe('miss <p>good</p>')
})

test('a visitor waits two seconds for a slow render and then gets a copy that only the clock made old', async () => {
  const { render, finish } = heldRender()
  const cache = cacheOf(render)
  vi.setSystemTime(0)
  const first = cache.read('/om')
  await finish(0, html('old', aDay))
  await first
  vi.setSystemTime(aDay)
  const patient = cache.read('/om')
  await vi.advanceTimersByTimeAsync(2000)
  expect(textOf(await patient)).toBe('stale <p>old</p>')
  expect(textOf(await cache.read('/om'))).toBe('stale <p>old</p>')
  await finish(1, html('new'))
  await expect.poll(() => cache.fresh('/om')).toBeDefined()
  expect(render).toHaveBeenCalledTimes(2)
})

test('after a publication a visitor waits for the new page, however slow it is', async () => {
  const { render, finish } = heldRender()
  const cache = cacheOf(render)
  const first = cache.read('/aktuelt')
  await finish(0, html('with a withdrawn title'))
  await first
  cache.purge(publication)
  const reading = cache.read('/aktuelt')
  await vi.advanceTimersByTimeAsync(14_000)
  await finish(1, html('without it'))
  expect(textOf(await reading)).toBe('miss <p>without it</p>')
})

test('while publications are not heard of, a slow render leaves visitors with the last good copy', async () => {
  const { render, finish } = heldRender()
  const cache = cacheOf(render, { connected: () => false })
  const first = cache.read('/om')
  await finish(0, html('old'))
  await first
  cache.purge(unknown)
  const reading = cache.read('/om')
  await vi.advanceTimersByTimeAsync(2000)
  expect(textOf(await reading)).toBe('stale <p>old</p>')
  await finish(1, html('new'))
})

test('a page that may have been withdrawn unheard is not served as a copy until it is rendered again', async () => {
  let works = true
  let connected = true
  const cache = cacheOf(
    async (path) => {
      if (!works) throw new Error('rendering fails')
      return html(path)
    },
    { connected: () => connected },
  )
  await cache.read('/om')
  await cache.read('/aktuelt/x')
  cache.purge(unknown)
  await cache.read('/om')
  // A publication of something else in the meantime does not make the others believed.
  cache.purge(publication)
  works = false
  expect(textOf(await cache.read('/om'))).toBe('stale <p>/om</p>')
  await expect(cache.read('/aktuelt/x')).rejects.toThrow(NoStoredResponseError)
  // Without the database, copies are all there is.
  connected = false
  expect(textOf(await cache.read('/aktuelt/x'))).toBe('stale <p>/aktuelt/x</p>')
})

test('without any copy a visitor waits for a slow render to end', async () => {
  const { render, finish } = heldRender()
  const cache = cacheOf(render)
  const reading = cache.read('/om')
  await vi.advanceTimersByTimeAsync(5000)
  await finish(0, html('slow'))
  expect(textOf(await reading)).toBe('miss <p>slow</p>')
})

test('an unpublished page is never served as a copy', async () => {
  let works = true
  const cache = cacheOf(async () => {
    if (!works) throw new Error('database away')
    return html('secret')
  })
  await cache.read('/aktuelt/x')
  await cache.read('/om')
  works = false
  cache.purge({ parts: [], withdrawn: ['/aktuelt/x'] })
  await expect(cache.read('/aktuelt/x')).rejects.toThrow(NoStoredResponseError)
  expect(textOf(await cache.read('/om'))).toBe('stale <p>secret</p>')
  cache.purge(everything)
  await expect(cache.read('/om')).rejects.toThrow(NoStoredResponseError)
})

test('a page unpublished while it is rendered again is not served as a copy either', async () => {
  const { render, finish } = heldRender()
  const cache = cacheOf(render)
  const first = cache.read('/aktuelt/x')
  await finish(0, html('secret'))
  await first
  cache.purge(publication)
  const reading = cache.read('/aktuelt/x')
  cache.purge({ parts: [], withdrawn: ['/aktuelt/x'] })
  await vi.advanceTimersByTimeAsync(2000)
  await finish(1, html('secret'))
  await finish(2, absent)
  expect(textOf(await reading)).toBe('absent 404')
})

test('a page that answers 404 leaves no copy behind', async () => {
  const answers = [html('there'), absent]
  const cache = cacheOf(async () => {
    const answer = answers.shift()
    if (!answer) throw new Error('database away')
    return answer
  })
  await cache.read('/om')
  cache.purge(publication)
  expect(textOf(await cache.read('/om'))).toBe('absent 404')
  cache.purge(publication)
  await expect(cache.read('/om')).rejects.toThrow(NoStoredResponseError)
})

test('five hundred unknown addresses take no room among the pages', async () => {
  const cache = cacheOf(async (path) => (path === '/om' ? html('good') : absent), {
    maxNegative: 100,
  })
  await cache.read('/om')
  const before = cache.size
  for (let at = 0; at < 500; at++) await cache.read(`/aktuelt/${at}`)
  expect(cache.size).toEqual({ ...before, negative: 100 })
  cache.purge(everything)
  expect(cache.size.negative).toBe(0)
})

test('the cache never holds more bytes than it may', async () => {
  const cache = cacheOf(async (path) => html(path.padEnd(20_000, '.')), { maxBytes: 200_000 })
  for (let at = 0; at < 50; at++) await cache.read(`/om/sammensetning/${at}`)
  expect(cache.size.bytes).toBeLessThanOrEqual(200_000)
  expect(cache.size.pages).toBeGreaterThan(3)
})

test('a redirect is passed on and remembered until the next purge', async () => {
  const render = vi.fn(async (): Promise<Rendered> => ({
    kind: 'redirect',
    status: 308,
    location: '/aktuelt/ny',
  }))
  const cache = cacheOf(render)
  await cache.read('/aktuelt/gammel')
  expect(await cache.read('/aktuelt/gammel')).toMatchObject({ location: '/aktuelt/ny' })
  expect(render).toHaveBeenCalledTimes(1)
})

test('after a silence every known page is rendered again, the unlisted first, through a publication', async () => {
  let withdrawn = false
  const render = vi.fn(async (path: string) =>
    withdrawn && path === '/aktuelt/x' ? absent : html(path),
  )
  const cache = cacheOf(render)
  for (const path of ['/om', '/kontakt', '/aktuelt/x']) await cache.read(path)
  withdrawn = true
  cache.purge(unknown)
  let isDone = false
  void refresh(cache, ['/om', '/kontakt'], () => true).then(() => (isDone = true))
  await expect.poll(() => cache.paths).not.toContain('/aktuelt/x')
  cache.purge(publication)
  await expect
    .poll(async () => {
      await vi.advanceTimersByTimeAsync(100)
      return isDone
    })
    .toBe(true)
  expect(render.mock.calls[3]).toEqual(['/aktuelt/x'])
  expect(new Set(render.mock.calls.slice(3).flat())).toEqual(
    new Set(['/aktuelt/x', '/om', '/kontakt']),
  )
  expect(cache.doubtful).toEqual(new Set())
})

test('pages nobody has read yet get a copy too, and others are left as they are', async () => {
  let works = true
  const render = vi.fn(async (path: string) => {
    if (!works) throw new Error('database away')
    return html(path)
  })
  const cache = cacheOf(render)
  await cache.read('/om')
  let isDone = false
  void prepare(cache, ['/om', '/kontakt'], () => true).then(() => (isDone = true))
  await expect
    .poll(async () => {
      await vi.advanceTimersByTimeAsync(100)
      return isDone
    })
    .toBe(true)
  expect(render).toHaveBeenCalledTimes(2)
  works = false
  cache.purge(publication)
  expect(textOf(await cache.read('/kontakt'))).toBe('stale <p>/kontakt</p>')
})

test('a page that is asked for again is sent smaller, unless something it shows was published meanwhile', async () => {
  const render = vi.fn(async () => html(readFileSync('CONTRIBUTING.md', 'utf8')))
  const cache = cacheOf(render)
  const sent = () => cache.fresh('/om')?.variants.br.body.length ?? 0
  await cache.read('/om')
  const first = sent()
  await expect.poll(sent).toBeLessThan(first)

  cache.purge(publication)
  await cache.read('/om')
  cache.fresh('/om')
  cache.purge(publication)
  await new Promise((resolve) => setImmediate(resolve))
  expect(cache.fresh('/om')).toBeUndefined()
})
