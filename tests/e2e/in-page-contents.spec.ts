import { expect, test } from '@playwright/test'
import { editorOver } from './support/rest'
import { pathsOfSitemap } from './support/sitemap'

const names = { nb: 'På denne siden', en: 'On this page' }

test('every link to a part of a text leads to its heading, which alone has that id', async ({
  page,
  request,
}) => {
  const withContents: string[] = []
  for (const path of await pathsOfSitemap(request)) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const name = names[/^\/en(\/|$)/.test(path) ? 'en' : 'nb']
    const links = page.getByRole('navigation', { name, exact: true }).getByRole('link')
    const count = await links.count()
    if (count === 0) continue
    withContents.push(path)
    expect.soft(count, path).toBeGreaterThan(2)
    for (const link of await links.all()) {
      const href = String(await link.getAttribute('href'))
      expect.soft(href, path).toMatch(/^#[a-z0-9-]+$/)
      const target = page.locator(`[id="${href.slice(1)}"]`)
      await expect.soft(target, `${path}${href}`).toHaveCount(1)
      await expect.soft(target, `${path}${href}`).toHaveText(await link.innerText())
    }
  }
  expect(withContents).toEqual(
    expect.arrayContaining([
      '/om',
      '/en/about',
      '/samfunnsoppdraget',
      '/en/mission',
      '/personvern',
      '/en/privacy',
      '/aktuelt/derfor-trenger-norsk-kreftbehandling-europa',
    ]),
  )
  expect(withContents).not.toContain('/kontakt')
})

test('a reader follows a link to a part and sees its heading at the top; paper has no such links', async ({
  page,
}) => {
  await page.goto('/personvern')
  const parts = page.getByRole('navigation', { name: names.nb, exact: true })
  const link = parts.getByRole('link').nth(2)
  const title = await link.innerText()
  await link.click()
  const heading = page.getByRole('heading', { name: title, exact: true })
  await expect(heading).toBeInViewport()
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeGreaterThan(8)
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(60)
  await page.emulateMedia({ media: 'print' })
  await expect(parts).toBeHidden()
})

test('the Markdown of a long text names its parts with the address of each', async ({
  request,
  baseURL,
}) => {
  const text = await (await request.get('/om.md')).text()
  expect(text).toContain(names.nb)
  expect(text).toMatch(new RegExp(`^- \\[[^\\]]+\\]\\(${String(baseURL)}/om#[a-z0-9-]+\\)$`, 'm'))
})

test('an article in nynorsk has its parts named in nynorsk, below Norwegian words', async ({
  page,
  baseURL,
  playwright,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL }), String(baseURL))
  const words = (text: string) => ({ type: 'text', text, version: 1, format: 0 })
  const part = (title: string) => [
    { type: 'heading', tag: 'h2', version: 1, children: [words(title)] },
    { type: 'paragraph', version: 1, children: [words('Ikkje berre ord. '.repeat(20))] },
  ]
  const children = ['Kva skjer?', 'Kven er med?', 'Kva no?'].flatMap(part)
  try {
    await office.create('news', {
      title: 'Ei lang sak',
      slug: 'ei-lang-sak',
      lead: 'Kort.',
      language: 'nn',
      kind: 'news',
      body: {
        root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
      },
      _status: 'published',
    })
    await page.goto('/aktuelt/ei-lang-sak')
    const parts = page.getByRole('navigation', { name: names.nb, exact: true })
    await expect(parts.getByRole('list')).toHaveText('Kva skjer?Kven er med?Kva no?')
    await expect(parts.getByRole('link').first()).toHaveAttribute('href', '#kva-skjer')
  } finally {
    await office.tidy()
  }
})
