import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { writeToHub } from './support/inquiry'
import { signInAs } from './support/sign-in'

test('an administrator hands out what is stored about somebody, erases it, and the trail tells of it without saying whom', async ({
  browser,
  baseURL,
  page,
}) => {
  test.setTimeout(120_000)
  const email = `ronja.${Date.now()}@example.org`
  await writeToHub(page, { name: 'Ronja Rosenlund', email, text: 'Slett meg gjerne senere.' })

  const session = await browser.newContext({ baseURL })
  const admin = await session.newPage()
  await signInAs(admin, 'admin')
  await admin.goto('/admin/personal-data')
  const who = admin.getByLabel('E-postadresse eller navn')
  const search = admin.getByRole('button', { name: 'Se hva som er lagret' })
  await who.fill('ro')
  await search.click()
  await expect(admin.locator('.personal-data-problem')).toContainText('på minst tre tegn')
  await who.fill('Ronja Rosenlund')
  await search.click()
  await expect(admin.getByRole('heading', { name: `Fra ${email}` })).toBeVisible()
  await expect(admin.getByText('Slett meg gjerne senere.')).toBeVisible()
  expect(new URL(admin.url()).search).toBe('')
  expect(await axeFindings(admin)).toEqual([])

  const [download] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByRole('button', { name: 'Last ned alt som fil' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^personal-data-\d{4}-\d\d-\d\d\.json$/)
  const file = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(file.senders[0].inquiries[0]).toMatchObject({ email, text: 'Slett meg gjerne senere.' })

  await admin.getByRole('button', { name: `Slett alt fra ${email} …` }).click()
  const confirm = admin.getByLabel(`Skriv ${email} for å bekrefte`)
  await confirm.fill('feil@example.org')
  await admin.getByRole('button', { name: 'Slett for godt' }).click()
  await expect(admin.locator('.personal-data-problem')).toContainText('nøyaktig for å bekrefte')
  await confirm.fill(email)
  await admin.getByRole('button', { name: 'Slett for godt' }).click()
  await expect(admin.getByText('Ingenting er lagret om Ronja Rosenlund.')).toBeVisible()

  await admin.goto('/admin/trail')
  const line = admin.locator('.trail-lines tbody tr').first()
  await expect(line).toContainText('Slettet en persons opplysninger')
  await expect(line).toContainText('én henvendelse')
  await expect(admin.locator('main')).not.toContainText('Ronja')
  await session.close()
})

test('an editor is not shown that there is such a page', async ({ page }) => {
  await signInAs(page, 'editor')
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'Historikk' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Personopplysninger' })).toHaveCount(0)
  expect((await page.goto('/admin/personal-data'))?.status()).toBe(404)
})
