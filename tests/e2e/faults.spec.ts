import { expect, test } from '@playwright/test'
import { startSite, type RunningSite } from '@tests/support/site'

const port = Number(process.env['E2E_PORT'] ?? 3139) + 7

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

test('the site stays up while the database is away, and is right again when it is back', async () => {
  test.setTimeout(240_000)
  const read = ['/', '/en', '/aktuelt', '/koordineringsgruppen', '/en/partners']
  for (const path of read) expect((await get(path)).status, path).toBe(200)
  site.stopDatabase()
  await expect.poll(async () => (await get('/health/ready')).status, { timeout: 20_000 }).toBe(503)
  expect((await get('/health/live')).status).toBe(200)
  for (const path of read) {
    const answer = await get(path)
    expect(answer.status, path).toBe(200)
    expect(await answer.text()).toContain('<h1')
  }
  const unread = await get('/en/mission')
  expect(unread.status).toBe(503)
  expect(unread.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(await unread.text()).toMatch(/<html[^>]* lang="en"/)

  await site.startDatabase()
  await expect.poll(async () => (await get('/health/ready')).status, { timeout: 60_000 }).toBe(200)
  await expect.poll(async () => (await get('/en/mission')).status, { timeout: 30_000 }).toBe(200)
})
