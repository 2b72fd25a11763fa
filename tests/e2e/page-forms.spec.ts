import { expect, test, type APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { editorOver } from './support/rest'
import { pathsOfSitemap } from './support/sitemap'

const pathIn = (html: string, tag: RegExp): string => new URL(tag.exec(html)?.[1] ?? '').pathname
const imageIn = (html: string): string =>
  pathIn(html, /<meta property="og:image" content="([^"]+)"/)
const markdownIn = (html: string): string =>
  pathIn(html, /<link rel="alternate" type="text\/markdown" href="([^"]+)"/)

const pageAt = async (request: APIRequestContext, path: string): Promise<string> =>
  (await request.get(path)).text()

test('every page has a picture for networks and a form as Markdown with its headline', async ({
  request,
}) => {
  test.setTimeout(240_000)
  for (const path of await pathsOfSitemap(request)) {
    const html = await pageAt(request, path)
    const image = await request.get(imageIn(html))
    expect.soft(image.status(), path).toBe(200)
    const { format, height, width } = await sharp(await image.body()).metadata()
    expect.soft(['png', 'jpeg'], path).toContain(format)
    for (const [name, pixels] of [
      ['width', width],
      ['height', height],
    ])
      expect.soft(html, path).toContain(`property="og:image:${name}" content="${pixels}"`)
    expect
      .soft((await image.body()).length, path)
      .toBeLessThan(format === 'png' ? 100_000 : 400_000)
    expect.soft(html, path).toMatch(/name="twitter:card" content="summary_large_image"/)
    expect.soft(html, path).not.toContain('cmhn-share')

    const markdown = await request.get(markdownIn(html))
    expect.soft(markdown.status(), path).toBe(200)
    expect.soft(markdown.headers(), path).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'x-robots-tag': 'noindex',
    })
    const text = await markdown.text()
    expect.soft(text, path).toMatch(/^# \S/)
    expect.soft(text.match(/\]\(\/|<\/?(?:div|span|svg)/g), path).toBeNull()
    expect
      .soft(text, path)
      .toContain(`${new URL(markdown.url()).origin}${path === '/' ? '/' : path}>`)
  }
})

test('nobody reads or sees a draft in any form, and each follows its page when it is published, renamed and withdrawn', async ({
  request,
  baseURL,
}) => {
  const office = await editorOver(request, String(baseURL))
  const status = async (path: string): Promise<number> => (await request.get(path)).status()
  try {
    const article = await office.create('news', {
      title: 'Hemmelig utkast',
      slug: 'former-utkast',
      lead: 'Kort.',
      language: 'nb',
      kind: 'news',
      _status: 'draft',
    })
    const never = '/share/aktuelt/former-utkast/0123456789ab.png'
    expect(await status('/aktuelt/former-utkast.md')).toBe(404)
    expect(await status(never)).toBe(404)

    await office.save(article, { _status: 'published' })
    const first = imageIn(await pageAt(request, '/aktuelt/former-utkast'))
    expect(await status(first)).toBe(200)
    const text = await (await request.get('/aktuelt/former-utkast.md')).text()
    expect(text).toContain('# Hemmelig utkast')

    await office.save(article, { title: 'Et nytt navn', slug: 'former-nytt' })
    const second = imageIn(await pageAt(request, '/aktuelt/former-nytt'))
    expect(second).not.toBe(first)
    const old = await request.get(first, { maxRedirects: 0 })
    expect([old.status(), old.headers()['location']]).toEqual([308, second])
    const moved = await request.get('/aktuelt/former-utkast.md', { maxRedirects: 0 })
    expect([moved.status(), moved.headers()['location']]).toEqual([308, '/aktuelt/former-nytt.md'])
    expect(await (await request.get('/aktuelt/former-nytt.md')).text()).toContain('# Et nytt navn')

    await office.save(article, { _status: 'draft' })
    for (const path of [first, second, '/aktuelt/former-nytt.md', '/aktuelt/former-utkast.md'])
      expect(await status(path), path).toBe(404)
  } finally {
    await office.tidy()
  }
})
