import { expect, test } from '@playwright/test'
import { pathsOfSitemap } from './support/sitemap'

const languages = {
  nb: {
    heading: 'Meldinger ved utskriftstidspunkt',
    moment: /^\d{1,2}\. [a-z]+ \d{4}, kl\. \d{2}\.\d{2} CES?T$/,
    none: 'Det ble ikke vist noen globale meldinger eller andre viktige meldinger da dette dokumentet ble skrevet ut.',
  },
  en: {
    heading: 'Messages at time of print',
    moment: /^\d{1,2} [A-Z][a-z]+ \d{4}, \d{2}:\d{2} CES?T$/,
    none: 'No global messages displayed at time of print.',
  },
}

test('every page prints without what is for the screen, and ends with when it was printed and what messages it showed', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ media: 'print' })
  for (const path of await pathsOfSitemap(request)) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const { heading, moment, none } = languages[/^\/en(\/|$)/.test(path) ? 'en' : 'nb']
    await expect
      .soft(page.locator('header nav, footer, .skip').locator('visible=true'), path)
      .toHaveCount(0)
    const end = page.getByRole('complementary', { name: heading })
    await expect.soft(end, path).toBeVisible()
    expect.soft(await end.locator('time').innerText(), path).toMatch(moment)
    const shown = await page.locator('.message p span').allInnerTexts()
    const lines = await end.locator('p').allInnerTexts()
    expect.soft(lines, path).toEqual(expect.arrayContaining(shown.length > 0 ? shown : [none]))
    expect.soft(lines.includes(none), path).toBe(shown.length === 0)
  }
})

test('the permanent address in the print of a document leads to its page', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const kinds = new Set<string>()
  for (const path of await pathsOfSitemap(request)) {
    const text = await (await request.get(path)).text()
    const [, printed] = />(?:Fast adresse|Permanent address): ([^<]+)</.exec(text) ?? []
    if (!printed) continue
    const { pathname } = new URL(printed)
    const response = await request.get(pathname, { maxRedirects: 0 })
    expect.soft(response.status(), path).toBe(302)
    expect.soft(response.headers()['location'], path).toBe(path)
    kinds.add(pathname.split('/').at(-2) ?? '')
  }
  expect([...kinds].toSorted()).toEqual(['events', 'news', 'organisations', 'pages', 'topics'])
  for (const unknown of ['/id/news/987654', '/en/id/pages/987654'])
    expect((await page.goto(unknown))?.status()).toBe(404)
})
