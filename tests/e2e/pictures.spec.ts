import { expect, test } from '@playwright/test'
import { grainyPicture } from '@tests/support/grainy-picture'
import { editorOver } from './support/rest'

test.use({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2.625 })

test('an article with a photograph weighs at most 150 kB on a phone, and nothing on it moves while it loads', async ({
  baseURL,
  context,
  page,
  request,
}) => {
  const editor = await editorOver(request, String(baseURL))
  const file = await editor.upload({ alt: 'Et fotografi' }, await grainyPicture())
  await editor.create('news', {
    language: 'nb',
    kind: 'news',
    title: 'Med et stort fotografi',
    slug: 'med-et-stort-fotografi',
    lead: 'Hva saken handler om.',
    picture: Number(file.split('/')[1]),
    publishedAt: '2026-01-05T08:00:00Z',
  })
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  let bytes = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.addInitScript(() => {
    const moved = Object.assign(window, { moved: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.moved += Number(Reflect.get(entry, 'value') ?? 0)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/aktuelt/med-et-stort-fotografi', { waitUntil: 'networkidle' })
  const image = page.getByRole('img', { name: 'Et fotografi' })
  const shown = await image.evaluate((img: HTMLImageElement) => [img.currentSrc, img.naturalWidth])
  expect(shown[0]).toMatch(/-w800\.avif$/)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(150_000)
  expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toBe(0)

  const { headers } = await fetch(String(shown[0]))
  expect(headers.get('Content-Type')).toBe('image/avif')
  expect(headers.get('Cache-Control')).toContain('max-age=31536000, immutable')
  await editor.tidy()
})
