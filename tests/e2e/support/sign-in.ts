import { expect, test, type Page } from '@playwright/test'

type Login = 'admin' | 'editor' | 'communicator'

/**
 * Signs in with a demo login, over REST: opening two pages of the panel for it takes more than many a test does.
 * How people sign in is tested in own-account.spec.ts and writing.spec.ts.
 */
export async function signInAs(page: Page, login: Login): Promise<void> {
  const answer = await page.request.post('/api/users/login', {
    headers: { Origin: String(test.info().project.use.baseURL) },
    data: { email: `${login}@example.org`, password: process.env['E2E_PASSWORD'] ?? '' },
  })
  expect(answer.status()).toBe(200)
}

/** Signs in and opens the start page. */
export async function startAs(page: Page, login: Login): Promise<void> {
  await signInAs(page, login)
  await page.goto('/admin')
  await page.getByRole('heading', { name: 'Dette venter' }).waitFor()
}
