import { expect, test as base, type APIRequestContext, type Page } from '@playwright/test'

export const newPassword = 'fire ord uten sammenheng'

/** An account of an editor, there for one test and gone however that ends. */
export const withNewAccount = (email: string) =>
  base.extend<{ admin: APIRequestContext; account: number }>({
    admin: async ({ baseURL: origin = '', playwright }, use) => {
      const options = { baseURL: origin, extraHTTPHeaders: { Origin: origin } }
      const admin = await playwright.request.newContext(options)
      const data = { email: 'admin@example.org', password: process.env['E2E_PASSWORD'] ?? '' }
      await admin.post('/api/users/login', { data })
      await use(admin)
    },
    account: async ({ admin }, use) => {
      const data = { email, password: newPassword, name: 'To Faktor', role: 'editor' }
      const made = await admin.post('/api/users', { data })
      expect(made.status(), await made.text()).toBe(201)
      const { doc } = await made.json()
      try {
        await use(doc.id)
      } finally {
        await admin.delete(`/api/users/${doc.id}?overrideLock=true`)
      }
    },
  })

/** As people do it, with the password. */
export async function typePassword(page: Page, email: string): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('E-post').fill(email)
  await page.getByLabel('Passord').fill(newPassword)
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click()
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/admin/logout')
  await page.getByRole('button', { name: 'Logg inn', exact: true }).waitFor()
}
