import type { Page } from '@playwright/test'

type Login = 'admin' | 'editor' | 'communicator'

/** Signs in with a demo login the way people do, and waits for the start page. */
export async function signInAs(page: Page, login: Login): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('E-post').fill(`${login}@example.org`)
  await page.getByLabel('Passord').fill(process.env['E2E_PASSWORD'] ?? '')
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await page.getByRole('heading', { name: 'Dette venter' }).waitFor()
}
