import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { log } from '@/lib/log'
import type { Rendered } from '@/web/cache/rendered'
import { DiskStore } from '@/web/cache/disk-store'
import { refresh } from '@/web/cache/background-renders'
import { PageCache } from '@/web/cache/page-cache'

const html = (text: string): Rendered => ({
  kind: 'page',
  body: Buffer.from(`<p>${text}</p>`.padEnd(1000)),
  type: 'text/html; charset=utf-8',
})
const down = async (): Promise<Rendered> => {
  throw new Error('database away')
}

let folder: string
const opened: DiskStore[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cmhn-copies-'))
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((disk) => disk.settled()))
  await rm(folder, { recursive: true })
})

const start = async (render: (path: string) => Promise<Rendered>, maxBytes = 1_000_000) => {
  const disk = await DiskStore.open(folder, maxBytes, 'build')
  opened.push(disk)
  return { disk, cache: new PageCache({ render, maxBytes: 1_000_000, disk }) }
}

test('a copy survives a restart and is served when nothing can be rendered', async () => {
  const before = await start(async () => html('good'))
  await before.cache.read('/om')
  await before.disk.settled()
  const after = await start(down)
  const reading = await after.cache.read('/om')
  expect(reading).toMatchObject({ kind: 'page', state: 'stale' })
})

test('a copy is not looked at while rendering works', async () => {
  const before = await start(async () => html('old'))
  await before.cache.read('/om')
  await before.disk.settled()
  const after = await start(async () => html('new'))
  const read = vi.spyOn(after.disk, 'read')
  expect(await after.cache.read('/om')).toMatchObject({ state: 'miss' })
  expect(read).not.toHaveBeenCalled()
})

test('a disk that takes nothing any more takes no page from visitors', async () => {
  let works = true
  const { cache, disk } = await start(async () => (works ? html('good') : down()))
  await rm(folder, { recursive: true })
  await writeFile(folder, 'where the folder was')
  const failed = vi.spyOn(log, 'error')
  expect(await cache.read('/om')).toMatchObject({ state: 'miss' })
  await disk.settled()
  expect(failed).toHaveBeenCalled()
  works = false
  cache.purge({ parts: [], withdrawn: [] })
  expect(await cache.read('/om')).toMatchObject({ state: 'stale' })
  const again = await start(async () => html('after a restart'))
  expect(await again.cache.read('/om')).toMatchObject({ state: 'miss' })
  failed.mockRestore()
})

test('a page that cannot be written leaves nothing half-written behind', async () => {
  const { cache, disk } = await start(async () => html('good'))
  const name = createHash('sha256').update('/om').digest('hex')
  await mkdir(join(folder, name, 'in-the-way'), { recursive: true })
  await cache.read('/om')
  await disk.settled()
  expect(await readdir(folder)).toEqual([name])
})

test('an unpublished page is withdrawn from disk, also right after it was written', async () => {
  const { cache, disk } = await start(async () => html('secret'))
  await cache.read('/aktuelt/x')
  cache.purge({ parts: [], withdrawn: ['/aktuelt/x'] })
  await disk.settled()
  expect(await readdir(folder)).toEqual([])
  await expect((await start(down)).cache.read('/aktuelt/x')).rejects.toThrow('is not stored')
})

test('a page unpublished while the site was down loses its copy when the site looks again', async () => {
  const before = await start(async () => html('secret'))
  await before.cache.read('/aktuelt/x')
  await before.disk.settled()
  const after = await start(async () => ({ kind: 'absent', status: 404 }))
  after.cache.purge({ parts: 'everything', withdrawn: [] })
  await refresh(after.cache, [], () => true)
  await after.disk.settled()
  expect(await readdir(folder)).toEqual([])
})

test.each(['text/html; charset=utf-8', 'image/png'])(
  'a copy of type %s that lost its end in a power cut is none',
  async (type) => {
    const before = await start(async () => ({ ...html('good'), type }))
    await before.cache.read('/om')
    await before.disk.settled()
    const [file = ''] = await readdir(folder)
    await truncate(join(folder, file), (await stat(join(folder, file))).size - 10)
    await expect((await start(down)).cache.read('/om')).rejects.toThrow('is not stored')
  },
)

test('a copy of many megabytes costs a start its first line', async () => {
  const reads = Array.from({ length: 2000 }, (_, at) => `news#${at}`)
  const before = await start(async () => ({ ...html('good'), reads }))
  await before.cache.read('/om')
  await before.disk.settled()
  const [file = ''] = await readdir(folder)
  // More than Node reads in one piece, and with a first line that is longer than one.
  await truncate(join(folder, file), 3 * 2 ** 30)
  const after = await start(down, 4 * 2 ** 30)
  expect([...after.disk.paths()]).toEqual(['/om'])
  expect(after.disk.peek('/om')).toMatchObject({ reads: expect.arrayContaining(['news#1999']) })
  after.disk.clear()
})

test('copies are evicted before the folder grows beyond its bound', async () => {
  let at = 0
  const { cache, disk } = await start(
    async () => html(Array.from({ length: 500 }, () => (at++).toString(36)).join(' ')),
    10_000,
  )
  for (let page = 0; page < 40; page++) await cache.read(`/aktuelt/${page}`)
  await disk.settled()
  const files = await readdir(folder)
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_000)
  expect(files.length).toBeGreaterThan(1)
})

test('web processes that share the folder write the same page without harm to each other', async () => {
  const failed = vi.spyOn(log, 'error')
  let version = 0
  const render = async () => html(`text ${'longer '.repeat((version += 1))}`)
  const both = await Promise.all([start(render), start(render)])
  for (let round = 0; round < 20; round += 1) {
    for (const { cache } of both) cache.purge({ parts: [], withdrawn: [] })
    await Promise.all(both.map(({ cache }) => cache.read('/om')))
  }
  await Promise.all(both.map(({ disk }) => disk.settled()))
  expect(failed).not.toHaveBeenCalled()
  const { cache } = await start(down)
  expect(await cache.read('/om')).toMatchObject({ kind: 'page', state: 'stale' })
  failed.mockRestore()
})

test('what a killed process left half-written is cleared away, not what another is writing now', async () => {
  const old = join(folder, 'aa.one.part')
  await writeFile(old, '{"path"')
  await writeFile(join(folder, 'bb.other.part'), '{"path"')
  const anHourAgo = Date.now() / 1000 - 3600
  await utimes(old, anHourAgo, anHourAgo)
  await start(down)
  expect(await readdir(folder)).toEqual(['bb.other.part'])
})
