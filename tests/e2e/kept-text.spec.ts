import { expect, test, type Page } from '@playwright/test'
import { signInAs } from './support/sign-in'

const title = (page: Page) => page.locator('#field-title')
const offer = (page: Page) => page.locator('.kept-text')

/** Typing is heard once the form listens, and kept a moment later. */
async function type(page: Page, words: string): Promise<void> {
  await page.goto('/admin/collections/news/create?locale=nb')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await title(page).fill(words)
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type('Et avsnitt som ikke er lagret.')
  await expect
    .poll(() =>
      page.evaluate(() =>
        Object.values(localStorage).some((kept) => kept.includes('ikke er lagret')),
      ),
    )
    .toBe(true)
}

test('a text typed before the window went away is offered to whoever wrote it, and gone once it is saved', async ({
  context,
  page: lost,
}) => {
  await signInAs(lost, 'communicator')
  await type(lost, 'Vinduet ble borte')
  await lost.close()

  const page = await context.newPage()
  await page.goto('/admin/collections/news/create?locale=nb')
  await expect(offer(page)).toContainText('Du skrev «Vinduet ble borte» her')
  await page.getByRole('button', { name: 'Hent teksten' }).click()
  await expect(title(page)).toHaveValue('Vinduet ble borte')
  await expect(page.getByText('Et avsnitt som ikke er lagret.')).toBeVisible()
  await page.getByRole('button', { name: 'Lagre utkast' }).click()
  await expect(page).toHaveURL(/news\/\d+/)
  await page.goto('/admin/collections/news/create?locale=nb')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await expect(offer(page)).toBeHidden()
})

test('another account in the same browser is not offered it, and signing out leaves nothing', async ({
  page,
}) => {
  await signInAs(page, 'communicator')
  await type(page, 'Bare for meg')
  await page.evaluate(() => fetch('/api/users/logout', { method: 'POST' }))
  page.on('dialog', (dialog) => void dialog.accept())
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/news/create?locale=nb')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await expect(offer(page)).toBeHidden()
  await page.goto('/admin/logout')
  await expect
    .poll(() =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kept-text'))),
    )
    .toEqual([])
})

test('a communicator throws away a draft nobody has seen', async ({ page }) => {
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/news/create?locale=nb')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await title(page).fill('Et utkast for mye')
  await page.getByRole('button', { name: 'Lagre utkast' }).click()
  await expect(page).toHaveURL(/news\/\d+/)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#discard').click()
  await page.locator('#confirm-action').click()
  await expect(page).toHaveURL(/collections\/news(\?|$)/)
  await expect(page.getByText('Utkastet ligger i papirkurven.')).toBeVisible()
})
