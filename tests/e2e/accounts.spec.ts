import { expect, test, type Browser, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { signInAs } from './support/sign-in'

const password = 'fire ord uten sammenheng'

async function fillIn(page: Page, email: string) {
  await page.goto('/admin/collections/users/create')
  await page.getByLabel('E-post', { exact: false }).first().fill(email)
  await page.getByLabel('Navn').fill('Inga Invitert')
  await page.locator('#field-role').click()
  await page.getByRole('option', { name: 'Redaktør' }).click()
  await page.locator('#action-save').click()
}

async function asVisitor(
  browser: Browser,
  baseURL: string | undefined,
  path: string,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: String(baseURL), locale: 'nb-NO' })
  const page = await context.newPage()
  await page.goto(path)
  return page
}

async function choose(page: Page) {
  await page.getByLabel('Nytt passord').fill(password)
  await page.getByLabel('Bekreft passord').fill(password)
  await page.getByRole('button', { name: 'Lagre passordet og logg inn' }).click()
}

test('an administrator invites somebody without a mail server, who chooses a password and is in', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, 'admin')
  await fillIn(page, 'inga@example.org')
  await expect(page.getByText(/Invitasjon laget .*, men ikke sendt/)).toBeVisible()
  await page.getByRole('link', { name: 'Åpne postkassen' }).click()
  await expect(page.getByRole('heading', { name: 'Postkasse' })).toBeVisible()
  const mail = page.getByRole('listitem').filter({ hasText: 'Hei, Inga Invitert!' })
  await expect(mail).toContainText('Ikke sendt.')
  expect(await axeFindings(page)).toEqual([])
  const link = String(await mail.getByRole('link').getAttribute('href'))

  const inga = await asVisitor(browser, baseURL, link)
  await expect(inga.getByRole('heading', { name: 'Velkommen, Inga Invitert' })).toBeVisible()
  await expect(inga.getByText('minst 12 tegn')).toBeVisible()
  expect(await axeFindings(inga)).toEqual([])
  await choose(inga)
  await inga.getByRole('heading', { name: 'Dette venter' }).waitFor()
  // Used once: whoever finds the link later gets nowhere.
  const later = await asVisitor(browser, baseURL, link)
  await expect(later.getByRole('heading', { name: 'Lenken virker ikke' })).toBeVisible()
  await inga.context().close()

  // The password is forgotten, and no mail can come: a link is handed over.
  await page.goto('/admin/collections/users?search=inga')
  await page.getByRole('link', { name: 'Inga Invitert' }).click()
  await expect(page.getByText('Har tatt imot invitasjonen')).toBeVisible()
  await page.getByRole('button', { name: 'Lag en lenke å gi videre' }).click()
  const handed = await page.getByLabel('Lenke til å velge passord').inputValue()
  await later.goto(handed)
  await expect(later.getByRole('heading', { name: 'Velg nytt passord' })).toBeVisible()
  await choose(later)
  await later.getByRole('heading', { name: 'Dette venter' }).waitFor()
  await later.context().close()

  // The address is taken now.
  await fillIn(page, 'inga@example.org')
  await expect(page.locator('.auth-fields')).toContainText(
    'Det finnes allerede en bruker med denne e-postadressen.',
  )
  await expect(page.getByLabel('Navn')).toHaveValue('Inga Invitert')
})

test('nobody is told that a link was sent where there is no mail server', async ({
  browser,
  baseURL,
}) => {
  const page = await asVisitor(browser, baseURL, '/admin/forgot')
  await page.getByLabel('E-post').fill('communicator@example.org')
  await page.locator('form button[type=submit]').click()
  await expect(page.getByRole('heading', { name: 'Ingen e-post er sendt' })).toBeVisible()
  await page.context().close()
})

test('somebody sees on their account page where they are signed in, and signs out elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  const elsewhere = await asVisitor(browser, baseURL, '/admin/login')
  await signInAs(elsewhere, 'communicator')
  await signInAs(page, 'communicator')
  await page.goto('/admin/account')
  const sessions = page.getByRole('region', { name: 'Innlogginger' })
  await expect(sessions.getByText('(denne)')).toHaveCount(1)
  await expect(sessions.getByText('Chrome på Linux').first()).toBeVisible()
  await sessions.getByRole('button', { name: 'Logg ut alle andre' }).click()
  await expect(sessions.getByRole('listitem')).toHaveCount(1)
  await elsewhere.goto('/admin')
  await expect(elsewhere.getByRole('button', { name: 'Logg inn', exact: true })).toBeVisible()
  await elsewhere.context().close()
})
