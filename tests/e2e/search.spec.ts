import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'

const hits = (page: Page) => page.locator('.hit h3')

test.describe('a reader without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('finds a person by the keyboard alone, misspelt and without marks', async ({ page }) => {
    await page.goto('/')
    const find = page.locator('summary', { hasText: 'Søk' })
    await find.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Kjetl TASKEN')
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle('Søk: kjetl tasken – Cancer Mission Hub Norway')
    await expect(page.getByRole('searchbox').last()).toHaveValue('kjetl tasken')
    await expect(hits(page).first()).toHaveText('Kjetil Taskén')
    await expect(page.locator('.hit mark').first()).toHaveText('Kjetil')
    await hits(page).first().getByRole('link').click()
    await expect(page).toHaveURL('/koordineringsgruppen')
  })

  test('looks from the page that says there is none, in English', async ({ page }) => {
    await page.goto('/en/no-such-thing')
    const field = page.getByRole('main').getByRole('searchbox')
    await field.fill('cancer registry')
    await field.press('Enter')
    await expect(hits(page).first()).toHaveText('Cancer Registry of Norway')
  })

  test('goes on to further pages, and to the same in the other language', async ({ page }) => {
    await page.goto('/en/search?q=cancer')
    await page.getByRole('navigation', { name: 'Pages of results' }).getByText('2').click()
    await expect(page).toHaveURL('/en/search?q=cancer&page=2')
    expect(await hits(page).count()).toBeGreaterThan(3)
    await page.getByRole('link', { name: 'Norsk' }).first().click()
    await expect(page).toHaveURL('/sok?q=cancer&page=2')
  })

  test('is told when there is nothing, with words that come near and ways on', async ({ page }) => {
    await page.goto('/sok?q=kreftologisk')
    await expect(page.getByRole('main')).toContainText('Vi fant ikke noe om «kreftologisk»')
    const near = page.getByRole('main').getByRole('status').locator('p a')
    expect(await near.count()).toBeGreaterThan(0)
    await near.first().click()
    expect(await hits(page).count()).toBeGreaterThan(0)
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing is in anybody’s way on a ${colorScheme} page of results`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const path of [
      '/sok',
      '/sok?q=kreft',
      '/en/search?q=forskningsr%C3%A5det',
      '/sok?q=xyzzy',
    ]) {
      await page.goto(path)
      await page.locator('summary', { hasText: /Søk|Search/ }).click()
      expect(await axeFindings(page), path).toEqual([])
    }
  })

test('fits a narrow window, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of ['/sok?q=samfunnsoppdraget', '/en/search?q=comprehensive', '/sok?q=xyzzy']) {
    await page.goto(path)
    await page.locator('summary', { hasText: /Søk|Search/ }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
  }
})

test('an article is found as soon as it is published, and not when it is withdrawn', async ({
  baseURL,
  request,
}) => {
  const editor = await editorOver(request, String(baseURL))
  const results = async () => (await request.get('/sok?q=hjernesvulstregisteret')).text()
  expect(await results()).toContain('Vi fant ikke noe')
  const article = await editor.create('news', {
    title: 'Hjernesvulstregisteret åpner',
    lead: 'Det viktigste.',
    slug: 'hjernesvulstregisteret-apner',
    language: 'nb',
    kind: 'news',
  })
  await expect.poll(results).toContain('/aktuelt/hjernesvulstregisteret-apner')
  const compound = await (await request.get('/sok?q=svulstregister')).text()
  expect(compound).toContain('/aktuelt/hjernesvulstregisteret-apner')
  await editor.save(article, { _status: 'draft' })
  await expect.poll(results).not.toContain('hjernesvulstregisteret-apner')
  await editor.tidy()
})

test('results are kept, once for all spellings, and out of search engines', async ({ request }) => {
  await request.get('/sok?q=nettverk')
  const again = await request.get('/sok?q=%22NETTVERK%22')
  expect(again.headers()['cache-status']).toContain('hit')
  expect(await again.text()).toContain('<meta name="robots" content="noindex, follow"')
})

test.describe('whatever is looked for', () => {
  for (const [what, query, sentence] of [
    ['quotes and operators', `"kreft" AND (barn OR -x) & | ! :* <->`, 'treff'],
    ['five thousand letters', 'kreft '.repeat(833), 'treff'],
    ['NUL', 'kreft\u0000', 'treff'],
    ['SQL', `'; drop table news; select 'x`, 'søk'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>', 'søk'],
    ['stop words only', 'og det i på', 'søk'],
    ['pictures', '😀🎗️', 'Let blant nyheter'],
    ['letters taken apart', 'Mari Nyga\u030Ard', 'Nygård'],
    ['half a letter', 'kreft \ud83d', 'treff'],
    ['signs of other scripts', '癌症 рак سرطان', 'Vi fant ikke noe om «癌症 рак سرطان»'],
  ] as const)
    test(`${what}: is answered with a sentence`, async ({ request }) => {
      const asked = new URLSearchParams({ q: query })
      const answer = await request.get(`/sok?${asked}`)
      expect(answer.status()).toBe(200)
      const page = await answer.text()
      expect(page.toLowerCase()).toContain(sentence.toLowerCase())
      expect(page).not.toMatch(/<script>alert|<img src=x/)
    })
})
