import { expect, test as base } from '@playwright/test'

const before = 'et passord som skal byttes'
const after = 'fire ord uten sammenheng'
const email = 'bytter@example.org'

interface Own {
  /** The status with which somebody is answered who signs in with this password. */
  signIn(password: string): Promise<number>
}

/** An account of a communicator, there for one test and gone however that ends. */
const test = base.extend<{ own: Own }>({
  own: async ({ baseURL: origin = '', playwright }, use) => {
    const options = { baseURL: origin, extraHTTPHeaders: { Origin: origin } }
    const admin = await playwright.request.newContext(options)
    const data = { email: 'admin@example.org', password: process.env['E2E_PASSWORD'] ?? '' }
    await admin.post('/api/users/login', { data })
    const { docs } = await (await admin.get('/api/organisations?limit=1&locale=nb')).json()
    const made = await admin.post('/api/users', {
      data: {
        email,
        password: before,
        name: 'Bo Bytter',
        role: 'communicator',
        organisation: docs[0].id,
      },
    })
    expect(made.status(), await made.text()).toBe(201)
    const { doc } = await made.json()
    const visitor = await playwright.request.newContext(options)
    const signIn = async (password: string) =>
      (await visitor.post('/api/users/login', { data: { email, password } })).status()
    try {
      await use({ signIn })
    } finally {
      // Its form may still be open, which keeps it from being deleted.
      const deleted = await admin.delete(`/api/users/${doc.id}?overrideLock=true`)
      expect(deleted.status(), await deleted.text()).toBe(200)
    }
  },
})

test('a communicator changes their own password in the panel, with the one they have, and is answered at each press', async ({
  own,
  page,
}) => {
  await page.goto('/admin/login')
  await page.getByLabel('E-post').fill(email)
  await page.getByLabel('Passord').fill(before)
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click()
  await page.getByRole('heading', { name: 'Dette venter' }).waitFor()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/admin/account')
  const save = page.locator('#action-save')
  const current = page.getByLabel('Nåværende passord')
  await page.locator('#change-password').click()
  await page.locator('#field-password').fill(after)
  await page.locator('#field-confirm-password').fill('noe annet')
  await save.click()
  await expect(page.getByText('Passordene er ikke like.')).toBeVisible()
  await page.locator('#field-confirm-password').fill(after)
  await current.fill('et annet enn det var')
  await save.click()
  await expect(page.getByText('Det nåværende passordet er feil.').first()).toBeVisible()
  // Refused: nothing of what was typed is gone.
  await expect(page.locator('#field-password')).toHaveValue(after)
  await expect(page.locator('#field-confirm-password')).toHaveValue(after)
  await current.fill(before)
  await save.click()
  // Saved: nothing is left to confirm.
  await expect(page.locator('#field-confirm-password')).toBeHidden()
  expect([await own.signIn(before), await own.signIn(after)]).toEqual([401, 200])

  // And nothing of it is sent again with what they save next.
  await page.getByLabel('Navn').fill('Bo Byttet')
  const sent = page.waitForRequest((request) => request.method() === 'PATCH')
  await save.click()
  expect((await sent).postData()).not.toContain(after)
  expect((await (await sent).response())?.status()).toBe(200)
})
