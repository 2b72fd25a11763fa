import { expect, test, type APIRequestContext } from '@playwright/test'
import { editorOver } from './support/rest'
import { readSitemap } from './support/sitemap'

type Entry = { path: string; alternates: Record<string, string> }

const pathOf = (url: string): string => new URL(url).pathname

async function entries(request: APIRequestContext): Promise<Entry[]> {
  const xml = await readSitemap(request)
  return [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
    path: pathOf(/<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? ''),
    alternates: alternatesIn(entry),
  }))
}

const alternatesIn = (markup: string): Record<string, string> =>
  Object.fromEntries(
    [...markup.matchAll(/<(?:xhtml:)?link [^>]*rel="alternate"[^>]*>/g)].flatMap(([link]) => {
      const language = /hreflang="([^"]+)"/i.exec(link)?.[1]
      const url = /href="([^"]+)"/.exec(link.replace(/hreflang="[^"]*"/i, ''))?.[1]
      return language && url ? [[language, pathOf(url)] as const] : []
    }),
  )

test('the sitemap names pages that are there and nothing else, whatever state things are in', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const editor = await editorOver(request, baseURL ?? '')
  const article = (title: string, more: object = {}) =>
    editor.create('news', {
      title,
      slug: `kart-${title}`,
      lead: 'Det viktigste.',
      language: 'nb',
      kind: 'news',
      ...more,
    })
  const translationOf = (id: string) => ({ translation: { original: Number(id.split('/')[1]) } })
  const organisation = (slug: string, more: object) =>
    editor.create('organisations', { name: slug, slug, sector: 'research', ...more })
  try {
    const nb = await article('tre-nb')
    const nn = await article('tre-nn', { language: 'nn', ...translationOf(nb) })
    await article('three-en', { language: 'en', ...translationOf(nn) })
    const half = await article('halv-nb')
    await article('half-en', { language: 'en', _status: 'draft', ...translationOf(half) })
    const thrown = await article('kastet')
    await editor.save(thrown, { deletedAt: new Date().toISOString() })
    const withdrawn = await article('trukket')
    await editor.save(withdrawn, { _status: 'draft' })
    const moved = await article('flyttes')
    await editor.save(moved, { slug: 'kart-flyttet', _status: 'published' })
    const corrected = await article('rettet')
    await editor.save(corrected, { language: 'en', _status: 'published' })
    await organisation('kart-framtid', {
      partner: true,
      partnerFrom: '2199-01-01T12:00:00.000Z',
    })
    await organisation('kart-fortid', {
      partner: true,
      partnerFrom: '2020-01-01T12:00:00.000Z',
      partnerTo: '2021-01-01T12:00:00.000Z',
    })
    await organisation('kart-ikke-partner', { partner: false })
    await editor.create('pages', { title: 'Only English', slug: 'kart-only', kind: 'plain' }, 'en')

    const found = await entries(request)
    const paths = found.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/aktuelt/kart-tre-nb',
        '/aktuelt/kart-tre-nn',
        '/en/news/kart-three-en',
        '/aktuelt/kart-flyttet',
        '/en/news/kart-rettet',
        '/partnere/kart-fortid',
        '/en/kart-only',
      ]),
    )
    for (const absent of [
      '/en/news/kart-half-en',
      '/aktuelt/kart-kastet',
      '/aktuelt/kart-trukket',
      '/aktuelt/kart-flyttes',
      '/aktuelt/kart-rettet',
      '/partnere/kart-framtid',
      '/partnere/kart-ikke-partner',
    ])
      expect.soft(paths).not.toContain(absent)
    for (const { path, alternates } of found) {
      const answer = await request.get(path, { maxRedirects: 0 })
      expect.soft(answer.status(), path).toBe(200)
      // What a page says of its other versions, the sitemap says, too.
      expect.soft(alternatesIn(await answer.text()), path).toEqual(alternates)
    }
    const family = found.find(({ path }) => path === '/aktuelt/kart-tre-nn')
    expect(family?.alternates).toEqual({
      nb: '/aktuelt/kart-tre-nb',
      nn: '/aktuelt/kart-tre-nn',
      en: '/en/news/kart-three-en',
      'x-default': '/aktuelt/kart-tre-nb',
    })
  } finally {
    await editor.tidy()
  }
})

test('a part of the sitemap that names no page is not found', async ({ request }) => {
  for (const part of ['news-99999', 'site-1', 'news-00', 'users-0', 'news-x', 'news--1'])
    expect.soft((await request.get(`/sitemap/${part}.xml`)).status(), part).toBe(404)
  const answer = await request.get('/sitemap/site-0.xml')
  expect(answer.headers()['content-type']).toBe('application/xml')
  expect(await answer.text()).toContain('/koordineringsgruppen</loc>')
})

test('a reader goes from bokmål to nynorsk to English and back, and each page says what it is written in', async ({
  page,
  request,
  baseURL,
}) => {
  const editor = await editorOver(request, baseURL ?? '')
  const values = { lead: 'Det viktigste.', kind: 'news' }
  try {
    const nb = await editor.create('news', {
      ...values,
      title: 'Bokmålsutgaven',
      slug: 'vei-nb',
      language: 'nb',
    })
    const original = { translation: { original: Number(nb.split('/')[1]) } }
    await editor.create('news', {
      ...values,
      ...original,
      title: 'Nynorskutgåva',
      slug: 'vei-nn',
      language: 'nn',
    })
    await editor.create('news', {
      ...values,
      ...original,
      title: 'The English one',
      slug: 'way-en',
      language: 'en',
    })
    await page.goto('/aktuelt/vei-nb')
    await page.getByRole('link', { name: 'Les på nynorsk' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nynorskutgåva')
    await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'nn')
    await page.getByRole('link', { name: 'Read in English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('navigation').getByRole('link', { name: 'Norsk', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bokmålsutgaven')
    await page.goto('/aktuelt')
    await expect(page.getByRole('link', { name: 'Bokmålsutgaven' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Nynorskutgåva' })).toHaveCount(0)
  } finally {
    await editor.tidy()
  }
})
