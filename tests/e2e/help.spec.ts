import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { signInAs, startAs } from './support/sign-in'

test('somebody new is shown to the help, finds there what their screens are for, and is not asked again', async ({
  page,
}) => {
  await startAs(page, 'communicator')
  const line = page.locator('.start-help')
  await expect(line).toHaveText('Ny her? Hjelpen sier hva du finner hvor, og hvordan.')
  const noted = page.waitForResponse(/payload-preferences\/help-seen/)
  await line.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hjelp')
  await noted
  const help = page.locator('.help')
  await expect(help.getByRole('link', { name: 'Nyheter', exact: true })).toBeVisible()
  await expect(help).not.toContainText('Bytte ut et medlem')
  await expect(help).not.toContainText('Kontoer, roller')
  expect(await axeFindings(page)).toEqual([])

  await page.goto('/admin')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(line).toHaveCount(0)
})

test('an editor who has read what is new is told how much has come since', async ({
  page,
  baseURL,
}) => {
  await signInAs(page, 'editor')
  await page.request.post('/api/payload-preferences/help-seen', {
    headers: { Origin: String(baseURL) },
    data: { value: '2026-01-01' },
  })
  await page.goto('/admin')
  await page.getByRole('link', { name: /nye i panelet siden du sist/ }).click()
  await expect(page.locator('.help')).toContainText('Bytte ut et medlem')
})
