import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '@tests/support/free-port'
import { startSite, type RunningSite } from '@tests/support/site'
import { partsOfSitemap, pathsOfSitemap } from './support/sitemap'

const port = await freePort()

let site: RunningSite
test.beforeAll(async () => {
  test.setTimeout(180_000)
  site = await startSite(port)
})
test.afterAll(() => site.remove())

const get = (path: string) => fetch(`${site.url}${path}`, { redirect: 'manual' })

test('a hundred readers of one cold page all get the same copy of it', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => get('/samfunnsoppdraget')))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  const tags = await Promise.all(answers.map(async (answer) => answer.headers.get('etag')))
  expect(new Set(tags).size).toBe(1)
})

test('every page, read before or not, stays up while the database is away, and is right again when it is back', async ({
  request,
}) => {
  test.setTimeout(240_000)
  const paths = await pathsOfSitemap(request, site.url)
  const copies = () =>
    readdirSync(join(site.dataDir, 'pages'), { withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.name.endsWith('.part'),
    )
  // One for each page, for each part of the sitemap and for its index.
  const parts = await partsOfSitemap(request, site.url)
  const all = paths.length + parts.length + 1
  await expect.poll(() => copies().length, { timeout: 90_000 }).toBeGreaterThanOrEqual(all)
  site.stopDatabase()
  await expect.poll(async () => (await get('/health/ready')).status, { timeout: 20_000 }).toBe(503)
  expect((await get('/health/live')).status).toBe(200)
  for (const path of paths) {
    const answer = await get(path)
    expect(answer.status, path).toBe(200)
    expect(await answer.text()).toContain('<h1')
  }
  // What a print waits for.
  expect((await get('/shown-messages?on=/om')).status).toBe(200)
  const unread = await get('/en/about/composition/2024-02-29')
  expect(unread.status).toBe(503)
  expect(unread.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(await unread.text()).toMatch(/<html[^>]* lang="en"/)

  await site.startDatabase()
  await expect.poll(async () => (await get('/health/ready')).status, { timeout: 60_000 }).toBe(200)
  await expect
    .poll(async () => (await get('/en/about/composition/2024-02-29')).status, { timeout: 30_000 })
    .toBe(200)
})
