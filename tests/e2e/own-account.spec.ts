import { expect, test } from '@playwright/test'

test('a communicator changes their own password in the panel, with the one they have', async ({
  baseURL: origin = '',
  page,
  playwright,
}) => {
  const email = 'bytter@example.org'
  const before = 'et passord som skal byttes'
  const after = 'fire ord uten sammenheng'
  const headers = { Origin: origin }
  const admin = await playwright.request.newContext({ baseURL: origin, extraHTTPHeaders: headers })
  const data = { email: 'admin@example.org', password: process.env['E2E_PASSWORD'] ?? '' }
  await admin.post('/api/users/login', { data })
  const organisation = await admin.post('/api/organisations?locale=nb', {
    data: { name: 'Byttestiftelsen', slug: 'byttestiftelsen', sector: 'research' },
  })
  const { doc: own } = await organisation.json()
  const account = { name: 'Bo Bytter', role: 'communicator', organisation: own.id }
  const made = await admin.post('/api/users', { data: { email, password: before, ...account } })
  expect(made.status(), await made.text()).toBe(201)

  await page.goto('/admin/login')
  await page.getByLabel('E-post').fill(email)
  await page.getByLabel('Passord').fill(before)
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await page.getByRole('heading', { name: 'Dette venter' }).waitFor()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/admin/account')
  await page.locator('#change-password').click()
  await page.locator('#field-password').fill(after)
  await page.locator('#field-confirm-password').fill('noe annet')
  // The panel may still be drawing the form anew: whoever sees nothing happen presses again.
  await expect(async () => {
    await page.locator('#action-save').click()
    await expect(page.getByText('Passordene er ikke like.')).toBeVisible({ timeout: 5000 })
  }).toPass()
  await page.locator('#field-confirm-password').fill(after)
  // Payload looks at what is typed a moment later; until then it refuses the press.
  await expect(page.getByText('Passordene er ikke like.')).toBeHidden()
  await page.getByLabel('Nåværende passord').fill('et annet enn det var')
  await expect(async () => {
    await page.locator('#action-save').click()
    await expect(page.getByText('Det nåværende passordet er feil.').first()).toBeVisible({
      timeout: 5000,
    })
  }).toPass()
  // Refused: nothing of what was typed is gone.
  await expect(page.locator('#field-password')).toHaveValue(after)
  await expect(page.locator('#field-confirm-password')).toHaveValue(after)
  await page.getByLabel('Nåværende passord').fill(before)
  // Saved: nothing is left to confirm.
  await expect(async () => {
    await page.locator('#action-save').click({ timeout: 2000 })
    await expect(page.locator('#field-confirm-password')).toBeHidden({ timeout: 5000 })
  }).toPass()

  const visitor = await playwright.request.newContext({
    baseURL: origin,
    extraHTTPHeaders: headers,
  })
  const signsIn = async (password: string) =>
    (await visitor.post('/api/users/login', { data: { email, password } })).status()
  expect([await signsIn(before), await signsIn(after)]).toEqual([401, 200])
  await admin.delete(`/api/users/${(await made.json()).doc.id}`)
  await admin.delete(`/api/organisations/${own.id}`)
})
