import { expect, test, type Page } from '@playwright/test'
import { editorOver } from './support/rest'

/** The names of the typefaces Chromium used for the text of an element. */
async function facesOf(page: Page, selector: string) {
  const chromium = await page.context().newCDPSession(page)
  await chromium.send('DOM.enable')
  await chromium.send('CSS.enable')
  const { root } = await chromium.send('DOM.getDocument')
  const { nodeId } = await chromium.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await chromium.send('CSS.getPlatformFontsForNode', { nodeId })
  await chromium.detach()
  return fonts.map(({ familyName, isCustomFont }) => ({ familyName, isCustomFont }))
}

/** The font files a page asks for, by the beginning of their names. */
async function filesOf(page: Page, path: string) {
  const files: { name: string; bytes: number }[] = []
  page.on('response', async (answer) => {
    const name = /([a-z-]+)[^/]*\.woff2$/.exec(answer.url())?.[1]
    if (name) files.push({ name, bytes: (await answer.body()).length })
  })
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  return files
}

const names = 'Šáhppo Ánne Đorđe og Ŋiila Ŧuommá Čuorvvut Žára'

test('Sámi letters are set in the site’s own typefaces', async ({ page, request, baseURL }) => {
  const editor = await editorOver(request, baseURL ?? '')
  try {
    await editor.create('news', {
      title: names,
      slug: 'samiske-navn',
      lead: `${names}.`,
      language: 'nb',
      kind: 'news',
      source: { publisher: names, dateUnknown: true },
    })
    const files = await filesOf(page, '/aktuelt/samiske-navn')
    for (const selector of ['h1', 'main .lead, main h1 + p', '.margin p'])
      for (const { familyName, isCustomFont } of await facesOf(page, selector)) {
        expect.soft(isCustomFont, `${selector}: ${familyName}`).toBe(true)
        expect.soft(familyName, selector).toMatch(/Newsreader|Schibsted/)
      }
    expect(files.filter(({ name }) => name.includes('sami'))).not.toEqual([])
    expect(files.filter(({ name }) => name.includes('italic'))).toEqual([])
  } finally {
    await editor.tidy()
  }
})

test('a page without them loads two font files of 80 kB together', async ({ page }) => {
  const files = await filesOf(page, '/kontakt')
  expect(files).toHaveLength(2)
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  expect(bytes).toBeLessThanOrEqual(80_000)
})

const long = {
  word: 'Spesialisthelsetjenestekoordineringsgruppemedlemskapsregistreringsskjemaet',
  address: `https://example.org/${'en-veldig-lang-adresse'.repeat(5).replaceAll('-', '')}?a=1`,
}

for (const [kind, text] of Object.entries(long))
  test(`a long ${kind} in a message makes no page wider than the window`, async ({
    browser,
    request,
    baseURL,
  }) => {
    const editor = await editorOver(request, baseURL ?? '')
    const page = await browser.newPage()
    try {
      const slug = `melding-${kind}`
      await editor.create('news', {
        title: 'Med melding',
        slug,
        lead: 'Det viktigste.',
        language: 'nb',
        kind: 'news',
      })
      for (const level of ['information', 'important', 'critical'])
        await editor.create('messages', {
          text: `Melding om ${text}`,
          level,
          scope: 'page',
          path: `/aktuelt/${slug}`,
          from: '2020-01-01T08:00:00.000Z',
        })
      for (const width of [320, 360, 390]) {
        await page.setViewportSize({ width, height: 700 })
        await page.goto(`/aktuelt/${slug}`)
        await expect(page.getByText(text).first()).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }
    } finally {
      await page.close()
      await editor.tidy()
    }
  })

test('a long word in any other place makes no page wider than the window', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } })
  for (const path of ['/', '/aktuelt', '/arrangementer', '/partnere', '/koordineringsgruppen']) {
    await page.goto(path)
    const wide = await page.evaluate((word) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const around = text.parentElement
        if (!text.nodeValue?.trim() || !around?.checkVisibility() || around.closest('svg, header'))
          continue
        const before = text.nodeValue
        text.nodeValue = word
        if (document.documentElement.scrollWidth > 320)
          found.push(`${around.tagName}.${around.className}: ${before.slice(0, 40)}`)
        text.nodeValue = before
      }
      return found
    }, long.word)
    expect.soft(wide, path).toEqual([])
  }
  await page.close()
})
