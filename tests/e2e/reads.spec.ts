import { expect, test } from '@playwright/test'
import { pathsOfSitemap } from './support/sitemap'
import { editorOver } from './support/rest'
import { startAs } from './support/sign-in'

test('a reader who walks the whole site gets no cookie, and nothing is stored in their browser', async ({
  context,
  page,
  request,
}) => {
  test.setTimeout(120_000)
  for (const path of await pathsOfSitemap(request)) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const stored = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ])
    expect(stored, path).toEqual(['', 0, 0, 0, 0])
  }
  expect(await context.cookies()).toEqual([])
})

test('an editor sees beside a page how often it was read, and on the start page what is read the most', async ({
  baseURL: origin = '',
  browser,
  page,
  playwright,
}) => {
  test.setTimeout(180_000)
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  const id = await office.create('pages', { title: 'Siden som leses', lead: 'Kort.' })
  const agent =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
  const reader = await browser.newContext({ baseURL: origin, userAgent: agent })
  const reading = await reader.newPage()
  for (let time = 0; time < 6; time += 1) await reading.goto('/siden-som-leses')
  await reader.close()

  await startAs(page, 'editor')
  await expect(async () => {
    await page.goto(`/admin/collections/${id}`)
    const reads = page.getByText('Lest 6 ganger siste 30 dager')
    await reads.click({ timeout: 5000 })
    await expect(page.locator('.reads')).toContainText('Direkte 6')
  }).toPass({ timeout: 120_000 })
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'Lest de siste sju dagene' })).toBeVisible()
  await office.tidy()
})

test('a page that the browser got while somebody pointed at its link is counted when it is shown', async ({
  page,
}) => {
  await page.goto('/')
  const link = page.getByRole('navigation').getByRole('link', { name: 'Partnere' }).first()
  const prefetched = page.waitForEvent(
    'requestfinished',
    (request) => request.headers()['sec-purpose']?.startsWith('prefetch') ?? false,
  )
  await link.hover()
  await prefetched
  const told = page.waitForRequest((request) => request.url().includes('/seen?on='))
  await link.click()
  expect((await told).url()).toContain(`/seen?on=${encodeURIComponent('/partnere')}`)
})

test('a reader without scripts says what they looked for, and an editor reads it beside the page and deletes it', async ({
  baseURL: origin = '',
  browser,
  page,
  playwright,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  const id = await office.create('pages', { title: 'Siden som mangler noe', lead: 'Kort.' })
  const plain = await browser.newContext({ baseURL: origin, javaScriptEnabled: false })
  const reading = await plain.newPage()
  await reading.goto('/siden-som-mangler-noe')
  await reading.getByText('Fant du det du lette etter?').first().click()
  await reading.getByLabel('Nei').check()
  await reading.getByLabel(/Hva lette du etter/).fill('Jeg lette etter åpningstidene.')
  await reading.getByRole('button', { name: 'Send svaret' }).click()
  await expect(reading.getByRole('heading', { level: 1, name: 'Takk' })).toBeVisible()
  await plain.close()

  await startAs(page, 'editor')
  await expect(page.getByRole('main')).toContainText('«Jeg lette etter åpningstidene.»')
  await page.goto(`/admin/collections/${id}`)
  await page.locator('.reads summary').click()
  await expect(page.locator('.reads')).toContainText('0 ja, 1 nei')
  await page.getByRole('button', { name: /^Slett det som ble skrevet/ }).click()
  await expect(page.locator('.reads')).not.toContainText('åpningstidene')
  await office.tidy()
})
