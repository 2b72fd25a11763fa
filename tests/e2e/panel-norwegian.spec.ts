import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { saidOn } from './support/said'
import { signInAs, startAs } from './support/sign-in'

/** English words that are no Norwegian ones. */
const english =
  /\b(the|and|or|of|with|from|your|you|are|has|have|been|this|that|not|add|edit|delete|remove|save|create|new|select|selected|search|sort|close|open|show|hide|drag|move|upload|file|files|loading|none|more|less|previous|next|back|user|users|password|settings|view|update|updated|created|row|rows|column|columns|toggle|collapse|expand|ascending|descending|dropdown|draggable|droppable|item|items|block|blocks|field|fields|value|cancel|confirm|copy|duplicate|locale|language|thumbnail|mime|size|sizes|width|height|choose|schedule|untitled|unknown|error|failed|page|found|in-?line|press|option|options|focused|available|clear|draft|required|today|month|year|fetch|invalid|expired|[ap]\.m|at least)\b/i
/** The name of a type or field within a sentence, which Norwegian writes small. */
const capital =
  /\p{Ll},? (?:Nyhet|Arrangement|Dokument|Melding|Person|Side|Verv|Fil|Organisasjon|Milepæl|Bruker|Tiltak|Rad|Innsatsområde|Bilde|Liste|Tittel|Ingress|Nettadresse|Valgte|Navn)(?:er|e|r)?\b/u
/** What only programs call a language. */
const code = /(?:— |: |, )n[bn]\b|— en$/
/** A name that was put into a sentence as it is kept, or none. */
const kept = /\[object|undefined/
/** Known and left, Payload's: what the comparison of two texts calls their blocks. */
const left = /^Block$/

const types = [
  'news',
  'events',
  'pages',
  'calls',
  'cards',
  'documents',
  'media',
  'organisations',
  'former-partners',
  'people',
  'appointments',
  'groups',
  'topics',
  'initiatives',
  'milestones',
  'terms',
  'messages',
  'bundles',
  'templates',
  'short-addresses',
  'users',
]
const withoutForm = ['message-records', 'addresses', 'mails', 'inquiries', 'registrations']

/** What is said on a page once it says no more. */
async function settledWords(page: Page): Promise<string[]> {
  let said: string[] = []
  await expect
    .poll(async () => {
      const before = said
      said = await saidOn(page)
      return said.length > 3 && said.join() === before.join()
    })
    .toBe(true)
  return said
}

/** Hears a screen after the other, and remembers what is no good Norwegian, and what axe finds there. */
function listener(page: Page) {
  const wrong: string[] = []
  const barriers: string[] = []
  const listen = async (screen: string) => {
    for (const words of await settledWords(page))
      if ([english, capital, code, kept].some((bad) => bad.test(words)) && !left.test(words))
        wrong.push(`${screen}: ${words}`)
    for (const finding of await axeFindings(page)) barriers.push(`${screen}: ${finding}`)
  }
  /** Opens a page of the panel as one of its links does. */
  const go = async (path: string) => {
    await page.evaluate((to) => Reflect.get(window, 'next').router.push(to), path)
    await page.waitForURL((url) => url.pathname === path)
    await listen(path)
  }
  return { barriers, go, listen, wrong }
}

test('every list and form of the panel is in Norwegian, small within a sentence, and axe finds nothing on it', async ({
  page,
}) => {
  const { barriers, go, listen, wrong } = listener(page)
  for (const path of ['/admin/login', '/admin/forgot', '/admin/reset/nei']) {
    await page.goto(path)
    await listen(path)
  }
  // Opened anew: the pages above know no languages of content, since nobody is signed in there.
  await startAs(page, 'admin')
  for (const path of [
    '',
    '/roster',
    '/sheets',
    '/plans',
    '/translations',
    '/trail',
    '/broken-links',
    '/reviews',
    '/mailbox',
    '/personal-data',
    '/help',
    '/account',
    '/globals/site',
    '/globals/featured',
  ])
    await go(`/admin${path}`)
  for (const type of [...types, ...withoutForm]) await go(`/admin/collections/${type}`)
  for (const type of types) await go(`/admin/collections/${type}/create`)
  expect(wrong).toEqual([])
  expect(barriers).toEqual([])
})

test('what opens upon a list and a document, and a page that fails, are the same', async ({
  page,
}) => {
  const { barriers, listen, wrong } = listener(page)
  await startAs(page, 'admin')
  const headers = { Origin: new URL(page.url()).origin }
  // Of its own: what other tests have written lately may be translated, and is named in English then.
  const answer = await page.request.post('/api/news?locale=nb', {
    headers,
    data: {
      title: 'Et vedtak om kreft',
      lead: 'Det viktigste.',
      language: 'nb',
      kind: 'news',
      _status: 'published',
    },
  })
  const { doc } = await answer.json()
  const path = `/admin/collections/news/${doc.id}`
  await page.goto(path)
  await listen('document')
  await page.locator('.doc-controls__popup button').first().click()
  await listen('menu')
  await page
    .getByRole('button', { name: /^Slett/ })
    .last()
    .click()
  await listen('deleting')
  await page.goto(`${path}/versions`)
  await listen('versions')
  await page.locator('.trail-lines tbody a').first().click()
  await page.waitForURL(/versions\/\d+/)
  await listen('version')

  await page.goto('/admin/collections/news')
  await page.locator('.table tbody input[type=checkbox]').first().check()
  await listen('selected')
  await page.getByRole('button', { name: /Kolonner/ }).click()
  await listen('columns')
  await page.getByRole('button', { name: /Filt/ }).click()
  await page.locator('.where-builder__add-first-filter').click()
  await page.locator('.condition__field').waitFor()
  await listen('filters')
  const view = '/api/payload-preferences/saved-view:news:said'
  await page.request.post(view, { headers, data: { value: { name: 'Vedtak', query: 'sort=' } } })
  await page.goto('/admin/collections/news')
  await page.getByRole('button', { name: 'Lagre eller endre visninger' }).click()
  await page.getByRole('button', { name: 'Lagre visningen', exact: true }).click()
  await listen('saved views')
  await page.request.delete(view, { headers })

  await page.goto('/admin/collections/news/create')
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await text.click()
  await page.keyboard.type('/')
  await listen('slash menu')
  await page.keyboard.type('Tabell')
  await page.keyboard.press('Enter')
  await listen('table')
  await page
    .getByRole('button', { name: /^Publiser/ })
    .first()
    .click()
  await expect(page.locator('.toast-error').first()).toBeVisible()
  await listen('refused')
  await page.evaluate(() => {
    const remove = Reflect.get(Node.prototype, 'removeChild')
    Node.prototype.removeChild = () => {
      Node.prototype.removeChild = remove
      throw new Error('The page is broken on purpose.')
    }
  })
  await page.locator('#field-kind .rs__control').click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Noe gikk galt på denne siden' })).toBeVisible()
  await listen('failed')
  await page.goto('/admin/finnes-ikke')
  await listen('missing')
  await page.request.patch(`/api/news/${doc.id}?locale=nb`, {
    headers,
    data: { deletedAt: new Date().toISOString() },
  })
  expect(wrong).toEqual([])
  expect(barriers).toEqual([])
})

for (const [language, how, hears] of [
  [
    'nb',
    /Trykk mellomrom for å ta tak/,
    [/plass 1 av/, /Nå på plass [2-5] av/, /avbrutt\. Tilbake på plass 1/],
  ],
  [
    'en',
    /Press space to take hold/,
    [/at place 1 of/, /Now at place [2-5] of/, /cancelled. Back at place 1/],
  ],
] as const)
  test(`whoever moves a row by its keys hears how and where to, in ${language}`, async ({
    page,
    baseURL,
  }) => {
    await signInAs(page, 'editor')
    await page
      .context()
      .addCookies([{ name: 'payload-lng', value: language, url: String(baseURL) }])
    await page.goto('/admin/collections/topics')
    const grip = page.locator('.cell-_dragHandle > [role=button]').first()
    await grip.focus()
    const described = await grip.getAttribute('aria-describedby')
    await expect(page.locator(`[id="${described}"]`)).toHaveText(how)
    await expect(grip).toHaveAttribute(
      'aria-roledescription',
      language === 'nb' ? 'flyttbar' : 'movable',
    )
    const heard = page.locator('[id^=DndLiveRegion]').filter({ hasText: /./ })
    const [taken, over, cancelled] = hears
    await page.keyboard.press('Space')
    await expect(heard).toHaveText(taken)
    // Where the rows are is measured once one is taken hold of.
    await expect(async () => {
      await page.keyboard.press('ArrowDown')
      await expect(heard).toHaveText(over, { timeout: 500 })
    }).toPass()
    await page.keyboard.press('Escape')
    await expect(heard).toHaveText(cancelled)
  })
