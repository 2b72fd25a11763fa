import { expect, test, type Page } from '@playwright/test'
import { fillMoment, publish } from './support/form'
import { signInAs } from './support/sign-in'

const menu = (page: Page) => page.locator('.doc-controls__popup .popup-button').first()
const dialogue = (page: Page) => page.locator('.confirmation-modal')

/** Ingrid Stenstadvold Ross has a seat in the group and speaks at an event. */
async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto(`/admin/collections/people?search=${encodeURIComponent(name)}`)
  const link = page.getByRole('link', { name, exact: true })
  await page.goto((await link.getAttribute('href')) ?? '')
  await expect(page.locator('#field-name')).toHaveValue(name)
}

test('whoever throws a person away is told where the person is used, and cannot delete for good', async ({
  page,
}) => {
  await signInAs(page, 'editor')
  await openPerson(page, 'Ingrid Stenstadvold Ross')
  await menu(page).click()
  await page.locator('#action-delete').click()
  await expect(dialogue(page)).toContainText('verv «Ingrid Stenstadvold Ross, Kreftforeningen»')
  await page.locator('#delete-forever').check()
  await page.locator('#confirm-action').click()
  await expect(page.getByText('er i bruk og kan ikke slettes for godt').first()).toBeVisible()
})

test('the list says where what was chosen is used', async ({ page }) => {
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/organisations?limit=100')
  const row = page.getByRole('row').filter({ hasText: 'Kreftforeningen' })
  await row.locator('input[type=checkbox]').check()
  await page.locator('.delete-documents__toggle').click()
  await expect(dialogue(page)).toContainText('I bruk')
  await expect(dialogue(page)).toContainText('Kreftforeningen')
})

test('a person in the trash is still in the group, under the name', async ({ page, request }) => {
  await signInAs(page, 'editor')
  await openPerson(page, 'Otto Christian Dahl')
  await menu(page).click()
  await page.locator('#action-delete').click()
  await expect(dialogue(page)).toContainText('I bruk')
  await page.locator('#confirm-action').click()
  await expect(page).toHaveURL(/\/collections\/people(\?|$)/)
  for (const path of [
    '/koordineringsgruppen',
    '/om/sammensetning',
    '/en/about/composition/2024-01-01',
  ])
    expect(await (await request.get(path)).text()).toContain('Otto Christian Dahl')
})

test('a message that was shown is ended by its button', async ({ page, request }) => {
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/messages/create')
  await page.locator('#field-text').fill('Vi er stengt i dag')
  await fillMoment(page, 'from', '01.01.2026 10:00')
  await publish(page)
  await expect(page).toHaveURL(/\/messages\/\d+/)
  await page.reload()
  await page.getByRole('button', { name: 'Avslutt meldingen' }).click()
  await expect(page.getByRole('button', { name: 'Avslutt meldingen' })).toBeHidden()
  expect(await (await request.get('/om')).text()).not.toContain('Vi er stengt i dag')
})
