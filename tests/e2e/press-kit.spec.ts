import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe'

test('a journalist finds text, share image and whom to call below an article, in both languages', async ({
  page,
  request,
}) => {
  await page.goto('/aktuelt/norge-har-fatt-godkjent-cancer-mission-hub')
  await page.getByRole('link', { name: 'For pressen' }).click()
  await expect(page).toHaveURL(/\/aktuelt\/[a-z0-9-]+\/presse$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For pressen')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  expect(await axeFindings(page)).toEqual([])
  const plain = page.getByRole('link', { name: /^Ren tekst/ }).first()
  const text = await request.get((await plain.getAttribute('href')) ?? '')
  expect(text.headers()['content-type']).toContain('text/markdown')
  const image = page.getByRole('link', { name: 'Bildet som vises når saken deles' })
  const drawn = await request.get(new URL((await image.getAttribute('href')) ?? '').pathname)
  expect(drawn.headers()['content-type']).toMatch(/^image\//)
  expect((await request.get('/aktuelt/finnes-ikke/presse')).status()).toBe(404)
  expect((await request.get('/en/news/finnes-ikke/press')).status()).toBe(404)
})
