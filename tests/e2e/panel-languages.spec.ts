import { expect, test, type Page } from '@playwright/test'
import { choose, fillMoment, publish } from './support/form'
import { signInAs } from './support/sign-in'

const field = (page: Page, name: string) => page.locator(`#field-${name}`)
const done = (page: Page) => page.locator('.payload-toast-container .toast-success').last()
const menu = (page: Page) => page.locator('.doc-controls__popup button').first()

/** A published event in Norwegian, in the form of an editor who has just published it. */
async function publishedEvent(page: Page, title: string): Promise<string> {
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/events/create?locale=nb')
  await field(page, 'title').fill(title)
  await field(page, 'lead').fill('Vi møtes.')
  await fillMoment(page, 'start', '01.12.2027 10:00')
  await choose(page, 'type', 'Seminar')
  await publish(page)
  await expect(page).toHaveURL(/\/events\/\d+/)
  return new URL(page.url()).pathname
}

async function saveDraft(page: Page): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('draft=true'),
  )
  await page.getByRole('button', { name: 'Lagre utkast' }).click()
  expect((await saved).status()).toBe(200)
  await expect(page.getByRole('button', { name: 'Lagre utkast' })).toBeDisabled()
}

test('the button says what it publishes, in the language being edited', async ({ page }) => {
  const path = await publishedEvent(page, 'Knappene sier hva de gjør')
  const button = page.locator('#action-save')
  await expect(page.locator('.doc-controls__status')).toContainText('Publisert på norsk')
  await field(page, 'lead').fill('Vi møtes til lunsj.')
  await expect(button).toHaveText('Publiser endringene på norsk')
  await saveDraft(page)
  await expect(page.locator('.doc-controls__status')).toContainText('med endringer i utkast')
  await page.goto(`${path}?locale=en`)
  await expect(button).toHaveText('Publiser på engelsk')
  await expect(page.locator('.doc-controls__status')).toContainText('Utkast på engelsk')
})

test('a text copied to English is a draft there', async ({ page, request }) => {
  await publishedEvent(page, 'Kopien blir et utkast')
  await menu(page).click()
  await page.locator('#copy-language').click()
  await expect(page.getByText('Det som er publisert på engelsk, røres ikke.')).toBeVisible()
  await page.getByText('Erstatt også felt som er fylt ut').click()
  await page.locator('#confirm-action').click()
  await expect(page).toHaveURL(/locale=en/)
  await expect(field(page, 'title')).toHaveValue('Kopien blir et utkast')
  await expect(page.locator('.doc-controls__status')).toContainText('Utkast på engelsk')
  expect((await request.get('/en/events/kopien-blir-et-utkast')).status()).toBe(404)
  expect((await request.get('/arrangementer/kopien-blir-et-utkast')).status()).toBe(200)
})

test('an old version comes back as a draft in the language being viewed', async ({
  page,
  request,
}) => {
  const path = await publishedEvent(page, 'Første tittel')
  await page.goto(`${path}?locale=en`)
  await field(page, 'title').fill('English one')
  await field(page, 'lead').fill('What matters.')
  await publish(page)
  await field(page, 'title').fill('English two')
  await publish(page)
  await page.goto(`${path}?locale=nb`)
  await field(page, 'title').fill('Andre tittel')
  await publish(page)
  await page.goto(`${path}/versions?locale=nb`)
  await page.locator('.trail-lines a[href*="/versions/"]').last().click()
  await page.getByRole('button', { name: 'Hent tilbake på norsk' }).click()
  await expect(
    page.getByText('Teksten på engelsk, nettadressen og det som er publisert, røres ikke.'),
  ).toBeVisible()
  await page.locator('#confirm-action').click()
  await expect(field(page, 'title')).toHaveValue('Første tittel')
  await expect(page.locator('.doc-controls__status')).toContainText('med endringer i utkast')
  await page.goto(`${path}?locale=en`)
  await expect(field(page, 'title')).toHaveValue('English two')
  expect(await (await request.get('/en/events/english-one')).text()).toContain('English two')
})

test('withdrawing says which language, and takes no other', async ({ page, request }) => {
  const path = await publishedEvent(page, 'Bare norsk trekkes')
  await page.goto(`${path}?locale=en`)
  await field(page, 'title').fill('Only Norwegian is withdrawn')
  await field(page, 'lead').fill('What matters.')
  await publish(page)
  await page.goto(`${path}?locale=nb`)
  await menu(page).click()
  await expect(page.locator('#action-unpublish')).toHaveText('Avpubliser på begge språk')
  await page.locator('#action-unpublish-locale').click()
  await expect(page.getByText('Teksten på engelsk blir stående.')).toBeVisible()
  await page.locator('#confirm-action').click()
  await expect(done(page)).toBeVisible()
  await expect(page.locator('#action-save')).toHaveText('Publiser på norsk')
  expect((await request.get('/arrangementer/bare-norsk-trekkes')).status()).not.toBe(200)
  expect((await request.get('/en/events/only-norwegian-is-withdrawn')).status()).toBe(200)
})

test('a language switch asks before it takes the place of text that is not saved', async ({
  page,
}) => {
  await publishedEvent(page, 'Teksten blir spart')
  const text = 'Ingressen er ikke lagret.'
  await field(page, 'lead').fill(text)
  await page.locator('.localizer button').first().click()
  await page.getByRole('button', { name: 'engelsk (en)' }).click()
  await page.locator('#confirm-cancel').click()
  await expect(field(page, 'lead')).toHaveValue(text)
  await page.locator('.localizer button').first().click()
  await page.getByRole('button', { name: 'engelsk (en)' }).click()
  await page.locator('#confirm-action').click()
  await expect(page).toHaveURL(/locale=en/)
  await expect(field(page, 'lead')).toHaveValue('')
})

test('a newer date in the English draft is named in the Norwegian form, and outlives it', async ({
  page,
}) => {
  const path = await publishedEvent(page, 'Datoen er flyttet på engelsk')
  const said = page.getByText('Utkastet på engelsk har andre opplysninger i: Starter.')
  const start = page.locator('input#field-start')
  await page.goto(`${path}?locale=en`)
  await field(page, 'title').fill('The date has moved in English')
  await fillMoment(page, 'start', '15.12.2027 10:00')
  await saveDraft(page)
  await expect(said).toBeHidden()
  await page.goto(`${path}?locale=nb`)
  await expect(said).toBeVisible()
  await expect(start).toHaveValue(/^0?1\.12\.2027/)
  await field(page, 'lead').fill('Vi møtes til lunsj.')
  await publish(page)
  await expect(page.locator('#action-save')).toBeDisabled()
  await expect(said).toBeVisible()
  await expect(start).toHaveValue(/^0?1\.12\.2027/)
  await field(page, 'lead').fill('Vi møtes til middag.')
  await saveDraft(page)
  await expect(start).toHaveValue(/15\.12\.2027/)
  await expect(said).toBeHidden()
  await page.goto(`${path}?locale=en`)
  await expect(start).toHaveValue(/15\.12\.2027/)
})

test('the language of the content is chosen only where something has another one', async ({
  page,
}) => {
  await signInAs(page, 'admin')
  const choice = page.locator('.app-header .localizer')
  for (const path of ['', '/plans', '/account', '/globals/featured', '/collections/news/create']) {
    await page.goto(`/admin${path}`)
    await page.locator('html[data-content-language]').waitFor({ state: 'attached' })
    await expect(choice).toBeHidden()
  }
  for (const path of ['/globals/site', '/collections/events', '/collections/people/create']) {
    await page.goto(`/admin${path}`)
    await expect(choice).toBeVisible()
  }
})
