import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { everything } from '@/lib/purge'
import type { Rendered } from '@/web/cache/rendered'
import { DiskStore } from '@/web/cache/disk-store'
import { PageCache } from '@/web/cache/page-cache'
import type { LogEntry } from '@/web/cache/purge-log'
import { PurgeMarks } from '@/web/cache/purge-marks'

const page = (reads?: string[]): Rendered => ({
  kind: 'page',
  body: Buffer.from('<p>text</p>'),
  type: 'text/html; charset=utf-8',
  reads,
})
const pages: Record<string, Rendered> = {
  '/aktuelt/a': page(['news:1', 'topics']),
  '/aktuelt/b': page(['news:2', 'topics']),
  '/aktuelt': page(['news', 'topics']),
  '/uten-notater': page(),
  '/aktuelt/c': { kind: 'absent', status: 404, reads: ['news/slug=c'] },
}

let folder: string
const opened: DiskStore[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cmhn-touched-'))
  return async () => {
    await Promise.all(opened.splice(0).map((disk) => disk.settled()))
    await rm(folder, { recursive: true })
  }
})

/** A cache that has read all of the pages, the first time; `database` and `number` are where it stands in the log. */
async function start({ database = 'this', number = '100', build = 'one', works = true } = {}) {
  const render = vi.fn(async (path: string) => {
    const answer = pages[path]
    if (!works || !answer) throw new Error('cannot be rendered')
    return answer
  })
  const disk = await DiskStore.open(folder, 1_000_000, build)
  opened.push(disk)
  const position = () => ({ database, number })
  const cache = new PageCache({ render, maxBytes: 1_000_000, disk, position })
  return { cache, disk, render }
}
async function readAll({ cache, render }: Awaited<ReturnType<typeof start>>): Promise<string[]> {
  render.mockClear()
  for (const path of Object.keys(pages)) await cache.read(path)
  return render.mock.calls.map(([path]) => path)
}
const unnoted = '/uten-notater'

test('a publication makes those pages anew that are made of what it changed, and those nobody knows about', async () => {
  const site = await start()
  await readAll(site)
  expect(await readAll(site)).toEqual([])
  site.cache.purge({ parts: ['news:1', 'news'], withdrawn: [] })
  expect(await readAll(site)).toEqual(['/aktuelt/a', '/aktuelt', unnoted])
  site.cache.purge({ parts: ['topics'], withdrawn: [] })
  expect(await readAll(site)).toEqual(['/aktuelt/a', '/aktuelt/b', '/aktuelt', unnoted])
  site.cache.purge(everything)
  expect(await readAll(site)).toHaveLength(5)
})

test.each([['news/slug=c'], ['at:/aktuelt/c']])(
  'an address where nothing stood is looked at again when something is published there (%s)',
  async (part) => {
    const site = await start()
    await readAll(site)
    site.cache.purge({ parts: [part], withdrawn: [] })
    expect(await readAll(site)).toEqual([unnoted, '/aktuelt/c'])
  },
)

test('a page that is being made is made once more only when a publication touches it', async () => {
  const site = await start()
  site.render.mockImplementation(async (path) => {
    if (site.render.mock.calls.length === 1)
      site.cache.purge({ parts: [path === '/aktuelt/a' ? 'news:1' : 'news:7'], withdrawn: [] })
    return pages[path] as Rendered
  })
  await site.cache.read('/aktuelt/a')
  expect(site.render).toHaveBeenCalledTimes(2)
  site.render.mockClear()
  await site.cache.read('/aktuelt/b')
  expect(site.render).toHaveBeenCalledTimes(1)
})

test('very many publications are as good as one of everything', () => {
  const marks = new PurgeMarks()
  for (let at = 0; at < 30_000; at++) marks.purge([`news:${at}`])
  expect([marks.since(0, ['people:1']), marks.since(marks.now, ['people:1'])]).toEqual([
    true,
    false,
  ])
})

const entry = (xid: string, more: Partial<LogEntry>): LogEntry => ({
  id: xid,
  xid,
  parts: [],
  withdrawn: [],
  ...more,
})

async function startAgain(entries: LogEntry[], more: Parameters<typeof start>[0] = {}) {
  const before = await start()
  await readAll(before)
  await before.disk.settled()
  const site = await start(more)
  site.cache.start({ database: more.database ?? 'this', number: '200', entries })
  return { ...site, anew: () => readAll(site) }
}

test('after a start only those pages are made anew that were published meanwhile', async () => {
  const site = await startAgain([
    entry('100', { parts: ['topics'] }),
    entry('101', { parts: ['news:1'] }),
  ])
  expect(site.cache.kept.outdated().toSorted()).toEqual(['/aktuelt/a', unnoted])
  expect(await site.anew()).toEqual(['/aktuelt/a', unnoted, '/aktuelt/c'])
})

test('what was withdrawn while a cache was away is not shown, whatever fails', async () => {
  const site = await startAgain([entry('101', { withdrawn: ['/aktuelt/a'] })], { works: false })
  await expect(site.cache.read('/aktuelt/a')).rejects.toThrow('is not stored')
  expect(await site.cache.read('/aktuelt/b')).toMatchObject({ state: 'hit' })
})

test.each([
  ['the log was trimmed meanwhile', [entry('101', { parts: 'everything' })], {}],
  ['the database is another one', [], { database: 'another' }],
  ['the pages were made by another build', [], { build: 'two' }],
])('when %s, every page is made anew before it is shown', async (_, entries, more) => {
  const site = await startAgain(entries, more)
  expect(site.cache.doubtful.size).toBe(4)
  expect(await site.anew()).toHaveLength(5)
  const failing = await startAgain(entries, { ...more, works: false })
  await expect(failing.cache.read('/aktuelt/b')).rejects.toThrow('is not stored')
})

test('while nothing is heard of publications no page is shown for longer than a second, and all are again afterwards', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 })
  const site = await start()
  await readAll(site)
  site.cache.silence(true)
  vi.setSystemTime(1001)
  expect(await readAll(site)).toHaveLength(5)
  expect(await readAll(site)).toEqual([])
  vi.setSystemTime(10_000)
  site.cache.silence(false)
  expect(await readAll(site)).toEqual([])
  vi.useRealTimers()
})
