import { expect, test, type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { editorOver } from './support/rest'

const none = 'Det ble ikke vist noen globale meldinger eller andre viktige meldinger'

/** What somebody reads on the paper, on one line. */
async function printed(page: Page): Promise<string> {
  const bytes = await page.pdf()
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  })
  return text.replaceAll(/\s+/g, ' ')
}

test('a page that was opened long before prints the messages that stand when it is printed', async ({
  baseURL: origin = '',
  page,
  playwright,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  const [text, english] = ['Svar kan ta lenger tid i uke 30.', 'Replies may be late in July.']
  const opened = await page.context().newPage()
  await opened.goto('/en/privacy')
  await page.goto('/personvern')
  expect(await printed(page)).toContain(none)

  const message = await office.create('messages', {
    text,
    english: { text: english, path: '/en/privacy' },
    level: 'critical',
    scope: 'page',
    path: '/personvern',
    from: '2026-01-01T09:00:00.000Z',
  })
  await expect.poll(() => printed(page)).toContain(text)
  const paper = await printed(page)
  expect(paper).not.toContain(none)
  expect(paper.split(text)).toHaveLength(2)
  expect(paper).toMatch(
    /Meldinger ved utskriftstidspunkt \d{1,2}\. [a-z]+ \d{4}, kl\. \d{2}\.\d{2} CES?T Svar kan ta/,
  )
  const onEnglish = await printed(opened)
  expect(onEnglish).toMatch(
    /Messages at time of print \d{1,2} [A-Z][a-z]+ \d{4}, \d{2}:\d{2} CES?T Replies may be late/,
  )

  await opened.getByRole('heading', { level: 1 }).waitFor()
  const banner = page.getByRole('complementary', { name: 'Meldinger', exact: true })
  await expect(banner).toContainText(text)
  await office.send('POST', `${message}/end`)
  await expect.poll(() => printed(page)).toContain(none)
  await expect(banner).toBeHidden()
  await opened.close()
})

test('whoever comes back to a page meets the messages that have come since', async ({
  baseURL: origin = '',
  page,
  playwright,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  await page.goto('/tilgjengelighet')
  const message = await office.create('messages', {
    text: 'Nettstedet flytter i kveld.',
    level: 'important',
    scope: 'page',
    path: '/tilgjengelighet',
    from: '2026-01-01T09:00:00.000Z',
  })
  const banner = page.getByRole('complementary', { name: 'Meldinger', exact: true })
  await expect(banner).toBeHidden()
  await expect(async () => {
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(banner).toContainText('Nettstedet flytter i kveld.', { timeout: 500 })
  }).toPass()
  await office.send('POST', `${message}/end`)
})

test.describe('without the network', () => {
  test('a page prints the messages it was opened with', async ({ context, page }) => {
    await page.goto('/personvern')
    await context.setOffline(true)
    expect(await printed(page)).toContain(none)
  })
})

for (const [path, moment, stamp] of [
  ['/om', '2026-06-19T17:40:00Z', 'Meldinger ved utskriftstidspunkt 19. juni 2026, kl. 19.40 CEST'],
  ['/om', '2026-01-03T23:05:00Z', 'Meldinger ved utskriftstidspunkt 4. januar 2026, kl. 00.05 CET'],
  ['/en/about', '2026-06-17T13:29:00Z', 'Messages at time of print 17 June 2026, 15:29 CEST'],
  ['/en/about', '2026-01-03T23:05:00Z', 'Messages at time of print 4 January 2026, 00:05 CET'],
] as const)
  test(`the paper says when it was printed and where the page is found: ${stamp}`, async ({
    baseURL: origin = '',
    page,
  }) => {
    await page.clock.setFixedTime(moment)
    await page.goto(path)
    const paper = await printed(page)
    expect(paper).toContain(stamp)
    expect(paper).toContain(new URL(path, origin).href)
  })

test('anyone can look up what stood on the site, now and at a moment', async ({
  baseURL: origin = '',
  page,
  playwright,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  const text = 'Vi svarer ikke på telefon i dag.'
  const message = await office.create('messages', {
    text,
    level: 'important',
    scope: 'page',
    path: '/kontakt',
    from: '2026-01-01T09:00:00.000Z',
  })
  await page.goto('/meldinger')
  const now = page.locator('section', { has: page.getByRole('heading', { name: 'Vises nå' }) })
  await expect(now.getByRole('listitem').filter({ hasText: text })).toContainText('Viktig/kontakt')
  await office.send('POST', `${message}/end`)
  await page.reload()
  const over = page.locator('section', { has: page.getByRole('heading', { name: 'Tidligere' }) })
  await expect(over.getByRole('listitem').filter({ hasText: text })).toContainText(/Fra .+ til /)
  await expect(now).not.toContainText(text)

  const field = page.getByLabel('Dato, og klokkeslett om du vil')
  await field.fill('1.1.2026 kl. 9.30')
  await page.getByRole('button', { name: 'Vis meldingene' }).click()
  await expect(page).toHaveURL('/meldinger/2026-01-01-0930')
  await expect(page.getByRole('main')).toContainText('Det ble ikke vist noen meldinger da.')
  await page.getByLabel('Dato, og klokkeslett om du vil').fill('i dag')
  await page.getByRole('button', { name: 'Vis meldingene' }).click()
  await expect(page.getByRole('main')).toContainText(text)
  await page.getByLabel('Dato, og klokkeslett om du vil').fill('31.02.2026')
  await page.getByRole('button', { name: 'Vis meldingene' }).click()
  await expect(page.getByText('Det tidspunktet fant vi ikke.')).toBeVisible()
  await page.goto('/en/messages')
  await expect(page.getByRole('main')).not.toContainText(text)
})
