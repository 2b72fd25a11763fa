import { expect, test, type Page } from '@playwright/test'
import { writeText } from './support/form'
import { editorOver } from './support/rest'
import { signInAs, startAs } from './support/sign-in'

const title = (page: Page) => page.locator('#field-title')
const shown = (page: Page) => page.frameLocator('iframe[title="Siden slik leserne vil se den"]')

/** Saves what stands in the form as a draft, and tells its number. */
async function saveDraft(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Lagre utkast' }).click()
  await expect(page).toHaveURL(/collections\/news\/\d+/)
  return /news\/(\d+)/.exec(page.url())?.[1] ?? ''
}

test('a communicator sees the page as they write it, in the widths of telephone, tablet and computer', async ({
  page,
}) => {
  await startAs(page, 'communicator')
  await page.getByRole('link', { name: 'Skriv en nyhet' }).click()
  await title(page).fill('Før jeg begynner')
  await page.getByRole('button', { name: 'Forhåndsvis' }).click()
  await expect(shown(page).getByRole('heading', { level: 1 })).toHaveText('Før jeg begynner')
  await title(page).fill('Etter at jeg har tenkt')
  await expect(shown(page).getByRole('heading', { level: 1 })).toHaveText('Etter at jeg har tenkt')
  await writeText(page, 'Avsnittet kommer etter hvert.')
  await expect(shown(page).getByText('Avsnittet kommer etter hvert.')).toBeVisible()

  const width = () =>
    shown(page)
      .locator('html')
      .evaluate((html) => html.clientWidth)
  await expect.poll(width).toBe(390)
  await page.getByLabel('Nettbrett').check()
  await expect.poll(width).toBe(820)
  await page.getByLabel('PC').check()
  await expect.poll(width).toBe(1280)

  await title(page).fill('')
  await expect(shown(page).getByText('Avsnittet kommer etter hvert.')).toBeVisible()
  await title(page).fill('Tilbake igjen')
  await expect(shown(page).getByRole('heading', { level: 1 })).toHaveText('Tilbake igjen')
  await page.getByRole('button', { name: 'Lukk forhåndsvisningen' }).click()
  await expect(page.getByRole('button', { name: 'Forhåndsvis' })).toBeFocused()
})

test('a draft opens in a tab of its own for those who may read it, with the way back to its form', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/news/create?locale=nb')
  await title(page).fill('Fanen')
  const id = await saveDraft(page)
  const address = `/preview/news/${id}?locale=nb`
  const response = await page.goto(address)
  expect(response?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fanen')
  await expect(page.getByText('Utkast – ikke publisert.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Avslutt' })).toHaveAttribute('href', '/')
  await page.getByRole('link', { name: 'Rediger' }).click()
  await expect(title(page)).toHaveValue('Fanen')

  const visitor = await browser.newContext({ baseURL: String(baseURL), locale: 'nb-NO' })
  const answer = await visitor.request.get(address)
  expect(answer.status()).toBe(404)
  expect(await answer.text()).not.toContain('Fanen')
})

test('a communicator shares a draft with somebody without an account, who reads that and nothing else, until it is taken back', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  const origin = String(baseURL)
  const rest = await editorOver(request, origin)
  const picture = await rest.upload({ alt: 'Et felt som ikke er publisert', _status: 'draft' })
  const secret = await rest.create('events', {
    title: 'Et hemmelig møte',
    lead: 'Ikke ennå.',
    start: '2031-06-19T12:00:00Z',
    type: 'seminar',
    state: 'planned',
    slug: 'et-hemmelig-mote',
    _status: 'draft',
  })
  const article = await rest.create('news', {
    title: 'Til gjennomsyn',
    lead: 'Les gjerne sitatet ditt.',
    slug: 'til-gjennomsyn',
    language: 'nb',
    kind: 'news',
    picture: Number(picture.split('/')[1]),
    event: Number(secret.split('/')[1]),
    _status: 'draft',
  })

  await signInAs(page, 'editor')
  await page.goto(`/admin/collections/${article}?locale=nb`)
  await page.getByRole('button', { name: 'Forhåndsvis' }).click()
  await page.getByRole('button', { name: 'Del utkastet' }).click()
  await page.getByRole('button', { name: 'Lag lenke' }).click()
  const link = await page.getByLabel('Lenke til utkastet').inputValue()
  expect(link).toMatch(/\/preview\/shared\/[0-9a-f]{64}$/)
  await expect(page.getByText('Ikke åpnet ennå.')).toBeVisible()

  const reader = await browser.newContext({ baseURL: origin, locale: 'en-GB' })
  const tab = await reader.newPage()
  const opened = await tab.goto(link)
  expect(opened?.status()).toBe(200)
  expect(opened?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  })
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Til gjennomsyn')
  await expect(tab.getByRole('status')).toContainText(
    /^Utkast – ikke publisert\. Delt av .+ til \d+\. \p{L}+ \d{4}\. Den som delte lenken, ser når den sist ble åpnet\.$/u,
  )
  const seen = tab.getByAltText('Et felt som ikke er publisert')
  await expect
    .poll(() => seen.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  expect(await tab.content()).not.toContain('hemmelig')
  expect(await reader.cookies()).toEqual([])
  const file = await seen.getAttribute('src')
  expect((await reader.request.get(`/api/media/file/${file?.split('/').at(-1)}`)).status()).toBe(
    404,
  )
  expect((await reader.request.get('/aktuelt/til-gjennomsyn')).status()).toBe(404)

  await page.reload()
  await page.getByRole('button', { name: 'Forhåndsvis' }).click()
  await page.getByRole('button', { name: 'Del utkastet' }).click()
  await expect(page.getByText(/^Sist åpnet/)).toBeVisible()
  await page.getByRole('button', { name: 'Trekk tilbake' }).click()
  await expect(page.getByText('Ingen har fått lenke til dette utkastet.')).toBeVisible()

  expect((await tab.goto(link))?.status()).toBe(404)
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('This link is no longer valid')
  const revoked = await tab.locator('main').textContent()
  expect((await tab.goto(`/preview/shared/${'0'.repeat(64)}`))?.status()).toBe(404)
  expect(await tab.locator('main').textContent()).toBe(revoked)
  expect((await reader.request.get(String(file))).status()).toBe(404)
  await rest.tidy()
})
