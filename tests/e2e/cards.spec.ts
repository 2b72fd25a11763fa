import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { choose, fillMoment } from './support/form'
import { editorOver } from './support/rest'
import { signInAs, startAs } from './support/sign-in'

const text = async (request: APIRequestContext, path: string) => (await request.get(path)).text()
const title = 'Søker erfaringer med oppfølging hjemme'
const path = '/koblingsboksen/soker-erfaringer-med-oppfolging-hjemme'
type Office = Awaited<ReturnType<typeof editorOver>>
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

const fill = (page: Page, name: string, value: string) =>
  page.getByRole('textbox', { name, exact: true }).fill(value)

async function visitorAsks(browser: Browser, baseURL: string) {
  const theirs = await browser.newContext({ baseURL, locale: 'nb-NO' })
  const page = await theirs.newPage()
  await page.goto(path)
  await page.getByRole('link', { name: /^Skriv til / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Skriv om «${title}»`)
  expect(await axeFindings(page)).toEqual([])
  await fill(page, 'Navn', 'Pia Pårørende')
  await fill(page, 'E-postadresse', 'pia@example.org')
  await fill(page, 'Melding', 'Panelet vårt kan hjelpe.')
  await page.getByRole('button', { name: 'Send meldingen' }).click()
  await expect(page).toHaveURL(/\/kontakt\/sendt$/)
  await theirs.close()
}

/** In the panel of whoever wrote the card; what was kept is deleted again. */
async function writerConsents(page: Page, office: Office) {
  const { docs } = await office.send<{ docs: { id: number }[] }>(
    'GET',
    'inquiries?where[email][equals]=pia@example.org',
  )
  const id = docs[0]?.id
  await page.goto(`/admin/collections/inquiries/${id}`)
  const asked = page.getByRole('region', { name: 'Vil dere ha kontakt?' })
  await asked.getByRole('button', { name: 'Ja, send dem adressen min' }).click()
  await expect(asked).toContainText('Svart ja')
  await expect(page.locator('#field-card')).toContainText(title)
  await office.send('DELETE', `inquiries/${id}?overrideLock=true`)
}

test('a communicator writes a card as easily as a message, an editor approves it, and the communicator ends it', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  const office = await editorOver(request, String(baseURL))
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/cards/create?locale=nb')
  await page.locator('form[data-form-ready=true]').waitFor()
  await choose(page, 'kind', 'Brukerpanel')
  const last = new Date(Date.now() + 60 * 86_400_000)
  await fillMoment(page, 'until', `${last.getDate()}.${last.getMonth() + 1}.${last.getFullYear()}`)
  await page.locator('#field-title').fill(title)
  await page.locator('#field-text').fill('Vi vil høre hva som var vanskelig.')
  await expect(page.getByRole('button', { name: /^Publiser/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Send til godkjenning' }).click()
  await expect(page.locator('.payload-toast-container')).toContainText('Sendt til godkjenning.')
  await expect(page).toHaveURL(/\/cards\/\d+/)
  const id = `cards/${new URL(page.url()).pathname.split('/').at(-1)}`
  try {
    expect((await request.get(path)).status()).toBe(404)
    const desk = await browser.newContext({ baseURL: String(baseURL), locale: 'nb-NO' })
    const editor = await desk.newPage()
    await startAs(editor, 'editor')
    await editor.getByRole('link', { name: `Les og avgjør: ${title}` }).click()
    await editor.getByRole('button', { name: 'Godkjenn' }).first().click()
    await expect(editor.locator('.payload-toast-container')).toContainText('Godkjent')
    await desk.close()
    for (const place of [
      '/koblingsboksen',
      '/koblingsboksen/type/brukerpaneler',
      '/sitemap/cards-0.xml',
    ])
      expect(await text(request, place), place).toContain(path)
    expect(await text(request, '/en/connections')).toMatch(/Søker erfaringer[\s\S]+In Norwegian/)

    await visitorAsks(browser, String(baseURL))
    await writerConsents(page, office)
    await page.goto(`/admin/collections/${id}?locale=nb`)
    await page.locator('form[data-form-ready=true]').waitFor()
    await page.getByRole('button', { name: 'Avslutt kortet' }).click()
    await expect(page.locator('#field-outcome')).toBeVisible()
    expect(await text(request, '/koblingsboksen')).not.toContain(path)
    expect(await text(request, path)).toContain('og er avsluttet')
    expect((await request.get(`${path}/skriv`)).status()).toBe(404)
  } finally {
    await office.send('PATCH', `${id}?locale=nb&overrideLock=true`, { deletedAt: inDays(0) })
  }
})

test('a card ends while its page is open, with the call it is about, without anybody pressing anything', async ({
  request,
  baseURL,
}) => {
  const office = await editorOver(request, String(baseURL))
  try {
    const { docs } = await office.send<{ docs: { id: number }[] }>(
      'GET',
      'organisations?where[partner][equals]=true&limit=1&depth=0',
    )
    const call = await office.create('calls', {
      title: 'Stenger med kortet',
      lead: 'Kort.',
      programme: 'Programmet',
      source: 'https://example.org',
      closes: inDays(4 / 86_400),
    })
    await office.create('cards', {
      title: 'Går ut med utlysningen',
      text: 'Kort.',
      side: 'seeks',
      kind: 'coApplicant',
      until: inDays(20),
      publisher: docs[0]?.id,
      call: Number(call.split('/')[1]),
    })
    expect(await text(request, '/koblingsboksen')).toContain('gar-ut-med-utlysningen')
    await expect
      .poll(() => text(request, '/koblingsboksen'), { timeout: 15_000 })
      .not.toContain('gar-ut-med-utlysningen')
    expect(await text(request, '/koblingsboksen/gar-ut-med-utlysningen')).toContain('avsluttet')
  } finally {
    await office.tidy()
  }
})

test('what is no kind, no pillar and no card is not found', async ({ request }) => {
  for (const unknown of [
    '/koblingsboksen/type/ingen',
    '/koblingsboksen/type/competence',
    '/koblingsboksen/tema/ingen',
    '/en/connections/none',
  ])
    expect((await request.get(unknown)).status(), unknown).toBe(404)
})
