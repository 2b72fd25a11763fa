import { expect, test, type Page } from '@playwright/test'
import { editorOver } from './support/rest'

const menu = (page: Page) => page.locator('.doc-controls__popup .popup-button').first()
const dialogue = (page: Page) => page.locator('.confirmation-modal')

const idIn = (made: string): number => Number(made.split('/')[1])

let editor: Awaited<ReturnType<typeof editorOver>>
test.beforeEach(async ({ page, baseURL }) => {
  editor = await editorOver(page.request, String(baseURL))
})
test.afterEach(() => editor.tidy())

/** Somebody with a seat in the group for an organisation. */
async function seated(name: string, organisation: string): Promise<string> {
  const person = await editor.create('people', { name })
  const sender = await editor.create('organisations', {
    name: organisation,
    slug: `setet-${idIn(person)}`,
    sector: 'research',
    partner: true,
  })
  const from = '2023-12-01'
  const seat = { person: idIn(person), organisation: idIn(sender), from }
  await editor.create('appointments', seat)
  return person
}

test('whoever throws a person away is told where the person is used, and cannot delete for good', async ({
  page,
}) => {
  const person = await seated('Signe Setesdal', 'Setestiftelsen')
  await page.goto(`/admin/collections/${person}?locale=nb`)
  await menu(page).click()
  await page.locator('#action-delete').click()
  await expect(dialogue(page)).toContainText('verv «Signe Setesdal, Setestiftelsen»')
  await page.locator('#delete-forever').check()
  await page.locator('#confirm-action').click()
  await expect(page.getByText('er i bruk og kan ikke slettes for godt').first()).toBeVisible()
})

test('the list says where what was chosen is used', async ({ page }) => {
  await seated('Bjarne Bruker', 'Bruktstiftelsen')
  await page.goto('/admin/collections/organisations?limit=10&sort=-id&locale=nb')
  const row = page.getByRole('row').filter({ hasText: 'Bruktstiftelsen' })
  await row.locator('input[type=checkbox]').check()
  await page.locator('.delete-documents__toggle').click()
  await expect(dialogue(page)).toContainText('I bruk')
  await expect(dialogue(page)).toContainText('Bruktstiftelsen')
})

test('a person in the trash is still in the group, under the name', async ({ page, request }) => {
  const person = await seated('Kasper Kassert', 'Kassertstiftelsen')
  await page.goto(`/admin/collections/${person}?locale=nb`)
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
    expect(await (await request.get(path)).text()).toContain('Kasper Kassert')
})

test('a message that was shown is ended by its button', async ({ page, request }) => {
  const text = 'Vi er stengt i dag'
  const message = await editor.create('messages', { text, from: '2026-01-01T09:00:00.000Z' })
  expect(await (await request.get('/om')).text()).toContain(text)
  await page.goto(`/admin/collections/${message}?locale=nb`)
  await page.getByRole('button', { name: 'Avslutt meldingen' }).click()
  await expect(page.getByRole('button', { name: 'Avslutt meldingen' })).toBeHidden()
  expect(await (await request.get('/om')).text()).not.toContain(text)
})
