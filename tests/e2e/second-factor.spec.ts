import { expect, type Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { axeFindings } from './support/axe'
import { newPassword, signOut, typePassword, withNewAccount } from './support/new-account'

const email = 'tofaktor@example.org'
const password = newPassword
const test = withNewAccount(email)

const codeOf = (key: string, halfMinutes = 0): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({
    timestamp: Date.now() + halfMinutes * 30_000,
  })

const signIn = (page: Page) => typePassword(page, email)

test('an editor sets up a second factor, is asked for its code when signing in, and gets back in without the telephone', async ({
  page,
  account,
  admin,
}) => {
  await signIn(page)
  await page.getByRole('heading', { name: 'Dette venter' }).waitFor()
  await page.goto('/admin/account')
  const part = page.getByRole('region', { name: 'Totrinnsinnlogging' })
  await part.getByRole('button', { name: 'Sett opp' }).click()
  await part.getByLabel('Passordet ditt').fill(password)
  await part.getByRole('button', { name: 'Fortsett' }).click()
  await expect(part.getByRole('img', { name: 'QR-kode' })).toBeVisible()
  const key = (await part.locator('code').innerText()).replaceAll(' ', '')
  await part.getByLabel('Kode', { exact: true }).fill('000000')
  await part.getByLabel('Kode', { exact: true }).press('Enter')
  await expect(part.getByRole('alert')).toContainText('Koden er feil')
  await part.getByLabel('Kode', { exact: true }).fill(codeOf(key))
  await part.getByRole('button', { name: 'Slå på' }).click()
  await expect(part.getByRole('listitem')).toHaveCount(10)
  const recovery = await part.getByRole('listitem').first().innerText()
  await part.getByRole('button', { name: 'Jeg har tatt vare på dem' }).click()
  await expect(part.getByText('Du har 10 reservekoder igjen')).toBeVisible()
  // What was done here is no change of the account that would have to be saved.
  await signOut(page)

  await signIn(page)
  const code = page.getByLabel('Kode fra autentiseringsappen')
  await expect(code).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await code.fill('000 000')
  await code.press('Enter')
  await expect(page.locator('.code-field').getByRole('alert')).toContainText('Koden er feil')
  await expect(page.getByLabel('Passord')).toHaveValue(password)
  // The next one: the present may be the one it was set up with.
  await code.fill(codeOf(key, 1))
  await code.press('Enter')
  await page.getByRole('heading', { name: 'Dette venter' }).waitFor()
  await signOut(page)

  await signIn(page)
  await code.fill(recovery)
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click()
  await page.getByRole('heading', { name: 'Dette venter' }).waitFor()
  await signOut(page)

  expect((await admin.delete(`/api/users/${account}/second-factor`)).status()).toBe(200)
  await signIn(page)
  await page.getByRole('heading', { name: 'Dette venter' }).waitFor()
})

test('where it is demanded, an editor sets it up before anything else', async ({
  page,
  account,
  admin,
}) => {
  const { user: doc } = await (await admin.get('/api/users/me')).json()
  expect(doc.id).not.toBe(account)
  const demanded = await admin.post('/api/globals/site?locale=nb', {
    data: { secondFactorDemanded: true },
  })
  expect(demanded.status()).toBe(200)
  try {
    await signIn(page)
    await page.getByRole('heading', { name: 'Sett opp totrinnsinnlogging' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.goto('/admin/collections/news')
    await page.getByRole('heading', { name: 'Sett opp totrinnsinnlogging' }).waitFor()
    await page.getByRole('button', { name: 'Sett opp' }).click()
    await page.getByLabel('Passordet ditt').fill(password)
    await page.getByRole('button', { name: 'Fortsett' }).click()
    const key = (await page.locator('code').innerText()).replaceAll(' ', '')
    await page.getByLabel('Kode', { exact: true }).fill(codeOf(key))
    await page.getByRole('button', { name: 'Slå på' }).click()
    await page.getByRole('button', { name: 'Jeg har tatt vare på dem' }).click()
    await page.getByRole('heading', { name: 'Dette venter' }).waitFor()
  } finally {
    // The administrator has none either, and sets one up to take the demand back.
    const path = `/api/users/${doc.id}/second-factor`
    const begun = await admin.post(path, {
      data: { currentPassword: process.env['E2E_PASSWORD'] },
    })
    const { key } = await begun.json()
    await admin.post(`${path}/confirm`, { data: { code: codeOf(key) } })
    await admin.post('/api/globals/site?locale=nb', { data: { secondFactorDemanded: false } })
    const off = await admin.post(`${path}/off`, { data: { code: codeOf(key, 1) } })
    expect(off.status(), await off.text()).toBe(200)
  }
})
