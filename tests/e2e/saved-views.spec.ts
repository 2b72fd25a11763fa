import { expect, test, type Page } from '@playwright/test'
import { signInAs } from './support/sign-in'

const views = (page: Page) => page.getByRole('navigation', { name: 'Lagrede visninger' })
const drawer = (page: Page) => page.getByRole('dialog')
const titles = (page: Page) => page.locator('.table tbody tr')

test('somebody saves what they see, finds it again after looking at other things, renames and removes it', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, 'editor')
  const filter = 'where[or][0][and][0][language][equals]=en'
  await page.goto(`/admin/collections/news?sort=title&${filter}&columns=["title","language"]`)
  await expect(titles(page).first()).toBeVisible()
  const seen = await titles(page).allInnerTexts()

  await page.getByRole('button', { name: 'Lagre visningen' }).click()
  await drawer(page).getByRole('button', { name: 'Lagre visningen' }).click()
  await expect(drawer(page).getByRole('alert')).toHaveText('Gi visningen et navn.')
  await drawer(page).getByLabel('Navn på visningen').fill('Våre på engelsk')
  await drawer(page).getByRole('button', { name: 'Lagre visningen' }).click()
  const link = views(page).getByRole('link', { name: 'Våre på engelsk' })
  await expect(link).toHaveAttribute('aria-current', 'true')
  // What Payload put into the address beside what was asked for belongs to the view.
  await page.reload()
  await expect(link).toHaveAttribute('aria-current', 'true')

  await page.goto('/admin/collections/news?sort=-title&search=kreft&columns=["title","_status"]')
  await expect(link).not.toHaveAttribute('aria-current')
  await link.click()
  await page.waitForURL(/language/)
  await expect(link).toHaveAttribute('aria-current', 'true')
  expect(await titles(page).allInnerTexts()).toEqual(seen)

  const other = await browser.newPage({ baseURL: String(baseURL) })
  await signInAs(other, 'communicator')
  await other.goto('/admin/collections/news')
  await expect(other.getByRole('button', { name: 'Lagre visningen' })).toBeVisible()
  await expect(views(other)).toHaveCount(0)
  await other.close()

  await page.goto('/admin/collections/events')
  await expect(page.getByRole('button', { name: 'Lagre visningen' })).toBeVisible()
  await expect(views(page)).toHaveCount(0)

  await page.goto('/admin/collections/news')
  await page.getByRole('button', { name: 'Lagre eller endre visninger' }).click()
  await drawer(page).getByLabel('Navn på «Våre på engelsk»').fill('Engelske nyheter')
  await drawer(page).getByRole('button', { name: 'Endre navn' }).click()
  await expect(drawer(page).getByText('«Engelske nyheter» er lagret.')).toBeVisible()
  await drawer(page).getByLabel('Navn på visningen').fill('engelske NYHETER')
  await drawer(page).getByRole('button', { name: 'Lagre visningen' }).click()
  await expect(drawer(page).getByRole('alert')).toHaveText(
    'Du har allerede en visning med dette navnet.',
  )
  await drawer(page).getByRole('button', { name: 'Fjern «Engelske nyheter»' }).click()
  await expect(drawer(page).getByText('«Engelske nyheter» er fjernet.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(views(page)).toHaveCount(0)
})
