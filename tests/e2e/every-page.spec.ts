import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { pathsOfSitemap } from './support/sitemap'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What React writes, and means the same.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-implicit-button-type': 'error',
    // Boxes to tick of one question share its name, as the standard has it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    'long-title': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
  },
})

const unpublished = /utkast|draft/i

/** The first content has no working group, which is a kind of page, too. */
let editor: Awaited<ReturnType<typeof editorOver>>
test.beforeAll(async ({ playwright, baseURL }) => {
  editor = await editorOver(await playwright.request.newContext({ baseURL }), String(baseURL))
  const { docs } = await editor.send<{ docs: Record<'person' | 'organisation', number>[] }>(
    'GET',
    'appointments?locale=nb&depth=0&limit=5',
  )
  const organisations = docs.map(({ organisation }) => organisation)
  const shared = { organisations, from: '2026-01-15', to: '2030-12-31' }
  const group = await editor.create('groups', {
    ...shared,
    name: 'Arbeidsgruppe for helsedata',
    slug: 'helsedata',
    mandate: 'Gruppen foreslår hvordan helsedata kan deles.\n\nDen rapporterer hvert halvår.',
  })
  await editor.save(
    group,
    { name: 'Working group on health data', slug: 'health-data', _status: 'published' },
    'en',
  )
  // Nor does it have a call.
  const call = await editor.create('calls', {
    title: 'Screening som når flere',
    lead: 'Nye metoder for screening skal nå flere.',
    slug: 'screening-som-nar-flere',
    programme: 'Horisont Europa',
    topicCode: 'EKSEMPEL-01',
    applicants: 'Minst tre partnere fra tre land.',
    budget: { amount: 24_000_000, currency: 'EUR', note: 'til sammen' },
    opens: '2026-01-15T08:00:00Z',
    closes: new Date(Date.now() + 12 * 86_400_000).toISOString(),
    source: 'https://example.org/utlysning',
  })
  await editor.save(
    call,
    {
      title: 'Screening that reaches more people',
      lead: 'New methods of screening are to reach more people.',
      slug: 'screening-that-reaches-more',
      programme: 'Horizon Europe',
      _status: 'published',
    },
    'en',
  )
  // Nor a card.
  const card = await editor.create('cards', {
    title: 'Medsøker til studie av screening',
    text: 'Noen som kjenner tallene.',
    slug: 'medsoker-til-studie-av-screening',
    side: 'seeks',
    kind: 'coApplicant',
    until: new Date(Date.now() + 12 * 86_400_000).toISOString(),
    publisher: docs[0]?.organisation,
    call: Number(call.split('/')[1]),
    sectors: ['research', 'healthTrust'],
    region: 'north',
  })
  await editor.save(
    card,
    {
      title: 'Co-applicant for a study of screening',
      text: 'Somebody who knows the figures.',
      slug: 'co-applicant-for-a-study-of-screening',
      _status: 'published',
    },
    'en',
  )
  for (const { person, organisation } of docs)
    await editor.create('appointments', {
      group: Number(group.split('/')[1]),
      person,
      organisation,
      from: '2026-01-15',
    })
})
test.afterAll(() => editor.tidy())

test('the sitemap names every kind of page in both languages', async ({ request }) => {
  const paths = await pathsOfSitemap(request)
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/en',
      '/om',
      '/en/about',
      '/om/sammensetning',
      '/en/about/composition',
      '/samfunnsoppdraget',
      '/en/mission',
      '/partnere',
      '/en/partners',
      '/koordineringsgruppen',
      '/en/coordination-group',
      '/grupper/helsedata',
      '/en/groups/health-data',
      '/aktuelt',
      '/en/news',
      '/arrangementer',
      '/en/events',
      '/utlysninger',
      '/en/calls',
      '/utlysninger/screening-som-nar-flere',
      '/en/calls/screening-that-reaches-more',
      '/koblingsboksen',
      '/en/connections',
      '/koblingsboksen/medsoker-til-studie-av-screening',
      '/en/connections/co-applicant-for-a-study-of-screening',
      '/kontakt',
      '/en/contact',
      '/personvern',
      '/en/privacy',
      '/tilgjengelighet',
      '/en/accessibility',
    ]),
  )
  expect(new Set(paths).size).toBe(paths.length)
})

test('every page answers 200, in its own language, with one headline, a title and valid HTML', async ({
  request,
}) => {
  for (const path of await pathsOfSitemap(request)) {
    const answer = await request.get(path)
    expect.soft(answer.status(), path).toBe(200)
    const html = await answer.text()
    // Other tests write in nynorsk meanwhile.
    const language = /^\/en(\/|$)/.test(path) ? 'en' : 'n[bn]'
    expect.soft(html, path).toMatch(new RegExp(`<html[^>]* lang="${language}"`))
    expect.soft(html.match(/<h1[ >]/g), path).toHaveLength(1)
    expect.soft(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '', path).not.toBe('')
    expect.soft(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '', path).not.toMatch(unpublished)
    expect.soft(html, path).toMatch(/<g><path class="thread [^>]*? d="M[\d]/)
    expect.soft(html, path).not.toContain('data-page-body')
    const { results } = await validator.validateString(html)
    const findings = results.flatMap(({ messages }) =>
      messages.map((each) => `${each.ruleId}: ${each.message}`),
    )
    expect.soft([...new Set(findings)], path).toEqual([])
  }
})

test('axe finds nothing on any page, in dark colours either, and the console stays silent', async ({
  browser,
  request,
}) => {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  for (const path of await pathsOfSitemap(request)) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    expect.soft(await axeFindings(page), path).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axeFindings(page, ['color-contrast']), `${path} in dark`).toEqual([])
    expect.soft(said.splice(0), path).toEqual([])
  }
  await context.close()
})

test('nothing sticks out of a page that is 320 pixels wide', async ({ browser, request }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  for (const path of await pathsOfSitemap(request)) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, path).toBeLessThanOrEqual(320)
  }
  await context.close()
})

test('every link on every page leads somewhere', async ({ request }) => {
  const seen = new Map<string, string>()
  for (const path of await pathsOfSitemap(request)) {
    const html = await (await request.get(path)).text()
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"#]+)[^"]*"/g))
      if (href.startsWith('/') && !seen.has(href)) seen.set(href, path)
  }
  for (const [href, from] of seen) {
    const { status } = await request.get(href).then((answer) => ({ status: answer.status() }))
    expect.soft(status, `${href} on ${from}`).toBe(200)
  }
})
