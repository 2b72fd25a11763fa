import { expect, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { newPassword, signOut, typePassword, withNewAccount } from './support/new-account'

const email = 'passnokkel@example.org'
const test = withNewAccount(email)

/** A telephone or computer that keeps keys and knows its owner: Chromium's own. */
async function plugIn(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
  return {
    ownerIsAway: () =>
      devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
    ownerIsBack: () =>
      devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true }),
  }
}

const desk = (page: Page) => page.getByRole('heading', { name: 'Dette venter' }).waitFor()

test('an editor makes a passkey, signs in with it alone, and beside the password, and takes it off', async ({
  page,
  account,
}) => {
  expect(account).toBeGreaterThan(0)
  const device = await plugIn(page)
  await typePassword(page, email)
  await desk(page)
  await page.goto('/admin/account')
  const part = page.getByRole('region', { name: 'Totrinnsinnlogging' })
  await part.getByRole('button', { name: 'Legg til en passnøkkel' }).click()
  await part.getByLabel('Passordet ditt').fill('feil passord her')
  await part.getByRole('button', { name: 'Fortsett' }).click()
  await expect(part.getByRole('alert')).toContainText('passord')
  await part.getByLabel('Passordet ditt').fill(newPassword)
  await part.getByRole('button', { name: 'Fortsett' }).click()
  const name = part.getByLabel('Navn på passnøkkelen')
  await expect(name).toHaveValue(/^Chrom/)
  await name.fill('')
  await device.ownerIsAway()
  await part.getByRole('button', { name: 'Lag passnøkkelen' }).click()
  await expect(part.getByRole('alert')).toContainText('Passnøkkelen ble ikke laget')
  await device.ownerIsBack()
  await name.fill('Jobbmaskinen')
  await part.getByRole('button', { name: 'Lag passnøkkelen' }).click()
  await expect(part.getByRole('listitem')).toHaveCount(10)
  const recovery = await part.getByRole('listitem').first().innerText()
  await part.getByRole('button', { name: 'Jeg har tatt vare på dem' }).click()
  await expect(part.getByText('Jobbmaskinen')).toBeVisible()
  await expect(part.getByText('Ikke brukt ennå.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await signOut(page)

  await page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click()
  await desk(page)
  await signOut(page)

  await typePassword(page, email)
  await expect(page.getByText('Bekreft med passnøkkelen din')).toBeVisible()
  await device.ownerIsAway()
  await page.getByRole('button', { name: 'Bruk passnøkkel' }).click()
  await expect(page.getByText('Passnøkkelen ble ikke brukt.')).toBeVisible()
  await device.ownerIsBack()
  await page.getByRole('button', { name: 'Bruk passnøkkel' }).click()
  await desk(page)

  await page.goto('/admin/account')
  await expect(part.getByText('Sist brukt')).toBeVisible()
  await part.getByRole('button', { name: 'Fjern «Jobbmaskinen»' }).first().click()
  await part.getByLabel('En reservekode').fill(recovery)
  await part.getByLabel('En reservekode').press('Enter')
  await expect(part.getByText('Kontoen er bare beskyttet av passordet.')).toBeVisible()
  await signOut(page)
  await typePassword(page, email)
  await desk(page)
})
