import { expect, test } from '@playwright/test'
import { editorOver } from './support/rest'

test('somebody who hears the pages hears whole dates, whole headings and whose words are foreign', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('/')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Mer enn 3 millioner mennesker skal få et bedre liv innen 2030." [level=2]
  `)
  await page.goto('/arrangementer')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - article:
      - time: tirsdag 16. desember 2025
      - heading "Toppledermøtet 2025" [level=3]
  `)
  const editor = await editorOver(request, String(baseURL))
  const title = 'Derfor leses denne på norsk'
  await editor.create('news', { title, lead: 'Ingress.', slug: 'leses-pa-norsk', language: 'nb' })
  await page.goto('/en/news')
  const norwegian = page.locator('section', {
    has: page.getByRole('heading', { name: 'Only in Norwegian', exact: true }),
  })
  await expect(norwegian.locator('[lang=nb]').filter({ hasText: title })).toBeVisible()
  await editor.tidy()
})

test('somebody who hears the menu is told the page they are on from the section it belongs to', async ({
  page,
}) => {
  const news = page.getByRole('navigation', { name: 'Meny' }).getByRole('link', { name: 'Aktuelt' })
  await page.goto('/aktuelt')
  await expect(news).toHaveAttribute('aria-current', 'page')
  await page.goto('/aktuelt/2025')
  await expect(news).toHaveAttribute('aria-current', 'true')
})

test('somebody with a keyboard passes the menu, and is put back where a date was mistyped', async ({
  page,
}) => {
  await page.goto('/om/sammensetning')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  const date = page.getByRole('textbox', { name: 'Dato (dd.mm.åååå)' })
  await page.keyboard.press('Tab')
  await expect(date).toBeFocused()
  await date.fill('30.02.2024')
  await page.keyboard.press('Enter')
  await expect(date).toBeFocused()
  await expect(date).toHaveValue('30.02.2024')
  await expect(date).toHaveAttribute('aria-invalid', 'true')
  await expect(date).toHaveAccessibleDescription(/fant vi ikke i kalenderen/)
  await date.fill('1. mai 2024')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/om\/sammensetning\/2024-05-01$/)
})

const spacedOut = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`

for (const width of [320, 1280])
  test(`nothing is cut off for somebody who spaces letters, words and lines out, ${width} pixels wide`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true })
    const page = await context.newPage()
    for (const path of [
      '/',
      '/om',
      '/samfunnsoppdraget',
      '/koordineringsgruppen',
      '/en/partners',
    ]) {
      await page.goto(path)
      await page.addStyleTag({ content: spacedOut })
      const cutOff = await page.locator('main :not(svg, svg *, .sr-only)').evaluateAll((elements) =>
        elements
          .filter((each) => getComputedStyle(each).overflowX === 'hidden' && each.textContent)
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ className }) => className),
      )
      expect.soft(cutOff, path).toEqual([])
    }
    await context.close()
  })
