import { expect, test } from '@playwright/test'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

test.beforeEach(({ page }) => signInAs(page, 'editor'))

const asFile = (text: string) => ({
  name: 'oversikt.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

test('an editor takes a roster out, changes it, is told what the file does, and carries it out', async ({
  page,
  playwright,
  baseURL,
}) => {
  const editor = await editorOver(await playwright.request.newContext({ baseURL }), String(baseURL))
  await editor.create('groups', { name: 'Regnegruppen', slug: 'regnegruppen' })
  await page.goto('/admin/roster')
  await page.getByRole('link', { name: 'Regnegruppen' }).click()
  await page.getByRole('link', { name: 'Ta ut eller les inn som regneark' }).click()
  await expect(page.getByRole('heading', { name: 'Regneark' })).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Last ned Regnegruppen' }).click()
  expect((await download).suggestedFilename()).toMatch(/^regnegruppen-\d{4}-\d\d-\d\d\.csv$/)

  const look = page.getByRole('button', { name: 'Se hva filen gjør' })
  const file = page.getByLabel('Velg fil (CSV)')
  await expect(look).toBeEnabled()
  const rows = (...lines: string[]) =>
    asFile(['Person;Organisasjon;Fra og med;Til og med', ...lines].join('\r\n'))
  await file.setInputFiles(
    rows('Rita Regner;Kreftforeningen;31.2.2031;', 'Rolf Regner;Ukjent AS;1.3.2031;'),
  )
  await look.click()
  await expect(page.getByRole('heading', { name: '2 rader må rettes først' })).toBeFocused()
  await expect(page.getByRole('listitem').filter({ hasText: 'Rad 3' })).toContainText('«Ukjent AS»')
  await expect(page.getByRole('button', { name: 'Gjennomfør' })).toHaveCount(0)

  await file.setInputFiles(rows('Rita Regner;Kreftforeningen;1. mars 2026;'))
  await look.click()
  await expect(page.getByRole('heading', { name: 'Én legges til' })).toBeVisible()
  await expect(
    page.getByText('Rita Regner blir med for Kreftforeningen fra 1. mars 2026.'),
  ).toBeVisible()
  await page.goto('/grupper/regnegruppen')
  await expect(page.getByText('Registeret viser ingen medlemmer ennå.')).toBeVisible()
  await page.goBack()
  await expect(look).toBeEnabled()
  await file.setInputFiles(rows('Rita Regner;Kreftforeningen;1. mars 2026;'))
  await look.click()
  await page.getByRole('button', { name: 'Gjennomfør' }).click()
  await expect(page.getByText('Gjennomført: én rad er lagret.')).toBeVisible()
  await page.goto('/grupper/regnegruppen')
  await expect(page.getByText('Rita Regner', { exact: true })).toBeVisible()

  type Found = { docs: { id: number }[] }
  const deletedAt = new Date().toISOString()
  for (const [type, field] of [
    ['appointments', 'label'],
    ['people', 'name'],
  ] as const) {
    const query = `${type}?locale=nb&where[${field}][like]=Rita Regner`
    for (const { id } of (await editor.send<Found>('GET', query)).docs)
      await editor.save(`${type}/${id}`, { deletedAt })
  }
  await editor.tidy()
})

test('a communicator has no such page', async ({ page }) => {
  await page.context().clearCookies()
  await signInAs(page, 'communicator')
  expect((await page.goto('/admin/sheets'))?.status()).toBe(404)
})
