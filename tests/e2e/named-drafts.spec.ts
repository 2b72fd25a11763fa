import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { publish, unfold, writeText } from './support/form'
import { withdraw } from './support/rest'
import { signInAs, startAs } from './support/sign-in'

const title = 'Ny leder for senteret'
const field = (page: Page) => page.locator('.readers-field')
const unfoldReaders = (page: Page) => unfold(page, 'Hvem kan lese utkastet')
const notes = (page: Page) => page.locator('.document-notes')

test('a communicator writes a draft that an editor meets nowhere, until they are named, and all when it is published', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/news/create')
  await page.locator('#field-title').fill(title)
  await page.locator('#field-lead').fill('Hun begynner i august.')
  await writeText(page, 'Det er ikke kjent ennå.')
  await unfoldReaders(page)
  await field(page).getByLabel('Bare de som er navngitt').check()
  await expect(field(page)).toContainText('Gjelder fra utkastet lagres første gang.')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Lagre utkast' }).click()
  await expect(page).toHaveURL(/\/news\/\d+/)
  await expect(notes(page)).toContainText(
    'Bare du og administratorene kan lese dette utkastet. Når det publiseres, kan alle lese det.',
  )
  const address = new URL(page.url()).pathname

  const desk = await browser.newContext({ baseURL: String(baseURL), locale: 'nb-NO' })
  const editor = await desk.newPage()
  await startAs(editor, 'editor')
  await expect(editor.getByText(title)).toHaveCount(0)
  await editor.goto('/admin/collections/news')
  await expect(editor.locator('table tbody tr').first()).toBeVisible()
  await expect(editor.getByText(title)).toHaveCount(0)
  await editor.goto(address)
  await expect(editor.locator('#field-title')).toHaveCount(0)
  await expect(editor.getByRole('heading', { level: 1 })).toBeVisible()

  if (!(await field(page).isVisible())) await unfoldReaders(page)
  await field(page).getByRole('checkbox', { name: 'Eli Redaktør' }).check()
  await field(page).getByRole('button', { name: 'Lagre hvem som kan lese' }).click()
  await expect(field(page).getByRole('status')).toHaveText('Lagret.')
  await expect(notes(page)).toContainText('Bare du, Eli Redaktør og administratorene kan lese')

  await editor.goto('/admin')
  await editor.goto(address)
  await expect(notes(editor)).toContainText('kan lese dette utkastet.')
  await publish(editor)
  await expect(notes(editor)).not.toContainText('kan lese dette utkastet.')
  await unfoldReaders(editor)
  await expect(field(editor)).toHaveText('Teksten er publisert, så alle kan lese den.')
  await withdraw(editor)
  await desk.close()
})
