import { expect, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { newPassword, signOut, typePassword, withNewAccount } from './support/new-account'

const email = 'feide@example.org'
const test = withNewAccount(email)

const desk = (page: Page) => page.getByRole('heading', { name: 'Dette venter' }).waitFor()

/** From the page to sign in on, in a browser that neither side remembers. */
async function toProvider(page: Page) {
  await page.context().clearCookies()
  await page.getByRole('link', { name: 'Logg inn med Feide' }).click()
}

async function atProvider(page: Page, who: string) {
  await page.getByLabel('Hvem er du?').fill(who)
  await page.getByRole('button', { name: 'Fortsett' }).click()
}

test('an editor connects the account at work, signs in with it, and takes it off again', async ({
  page,
  account,
}) => {
  const who = `feide-${account}`
  await typePassword(page, email)
  await desk(page)
  await page.goto('/admin/account')
  const part = page.getByRole('region', { name: 'Innlogging med Feide' })
  await part.getByRole('button', { name: 'Koble til Feide' }).click()
  await part.getByLabel('Passordet ditt').fill(newPassword)
  await part.getByLabel('Passordet ditt').press('Enter')
  await atProvider(page, who)
  await expect(part.getByText('Koblet til siden')).toBeVisible()
  await signOut(page)

  expect(await axeFindings(page)).toEqual([])
  await toProvider(page)
  await atProvider(page, 'en helt annen')
  await expect(page.getByText('ikke knyttet til noen konto her')).toBeVisible()
  await toProvider(page)
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByText('Innloggingen med Feide ble avbrutt')).toBeVisible()
  await toProvider(page)
  await atProvider(page, who)
  await desk(page)

  await page.goto('/admin/account')
  await expect(part.getByText('Sist brukt')).toBeVisible()
  await part.getByRole('button', { name: 'Koble fra Feide' }).click()
  await part.getByLabel('Passordet ditt').fill(newPassword)
  await part.getByLabel('Passordet ditt').press('Enter')
  await expect(part.getByText('Ikke koblet til.')).toBeVisible()
})

test('somebody who is invited comes in with the account at work instead of a password', async ({
  page,
  admin,
}) => {
  const data = { email: 'innbudt@example.org', name: 'Ida Innbudt', role: 'editor' }
  const made = await admin.post('/api/users', { data })
  const { doc } = await made.json()
  try {
    const handed = await admin.post(`/api/users/${doc.id}/invitation`, { data: { by: 'link' } })
    const { url } = await handed.json()
    await page.goto(url)
    await page.getByRole('button', { name: 'Bruk Feide i stedet for et passord' }).click()
    await atProvider(page, `innbudt-${doc.id}`)
    await desk(page)
    await page.goto(url)
    await expect(page.getByText('Du er allerede logget inn')).toBeVisible()
  } finally {
    await admin.delete(`/api/users/${doc.id}?overrideLock=true`)
  }
})
