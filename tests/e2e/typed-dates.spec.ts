import { expect, test, type Page } from '@playwright/test'
import { signInAs } from './support/sign-in'

const field = (page: Page, name: string) => page.locator(`input#field-${name}`)
const said = (page: Page, name: string) => page.locator(`#field-${name}-words`)
const refusal = (page: Page, name: string) => page.locator(`#field-${name}-error`)

async function type(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text)
  await field(page, name).press('Tab')
}

/** What the panel sends when the document is saved as a draft. */
async function saved(page: Page): Promise<Record<string, unknown>> {
  const sending = page.waitForResponse(
    (answer) =>
      ['POST', 'PATCH'].includes(answer.request().method()) && answer.url().includes('/api/'),
  )
  await page.locator('#action-save-draft').click()
  const answer = await sending
  return (await answer.json()).doc
}

test('a moment typed as people here type it is the one they mean, or is asked about', async ({
  page,
}) => {
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/messages/create?locale=nb')
  for (const typed of [
    '01.06.2027 09.30',
    '01.06.27 09:30',
    '1/6/2027 09:30',
    '01.06.2027 kl. 09.30',
    '1. juni 2027 kl. 9.30',
    '010627 0930',
  ]) {
    await type(page, 'to', typed)
    await expect(field(page, 'to')).toHaveValue('01.06.2027 kl. 09.30')
    await expect(said(page, 'to')).toHaveText('tirsdag 1. juni 2027 kl. 09.30')
    await expect(refusal(page, 'to')).toHaveCount(0)
  }
  for (const [typed, sentence] of [
    ['1.6.2027', 'Skriv klokkeslettet også'],
    ['31.06.2027 09:30', 'Den dagen finnes ikke'],
    ['01.13.2027 09:30', 'Den dagen finnes ikke'],
    ['28.03.2027 02:30', 'Denne natta stilles klokka'],
    ['31.10.2027 02:30', 'to ganger'],
    ['snart', 'Skriv dagen og klokkeslettet slik'],
  ] as const) {
    await type(page, 'to', typed)
    await expect(field(page, 'to')).toHaveValue(typed)
    await expect(refusal(page, 'to')).toContainText(sentence)
    await expect(field(page, 'to')).toHaveAttribute('aria-invalid', 'true')
  }
})

test('a day chosen in the calendar keeps the time that stands there, or waits for one', async ({
  page,
}) => {
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/messages/create?locale=nb')
  await type(page, 'to', '1.6.2027 kl. 9.30')
  const whole = page.locator('.date-input', { has: field(page, 'to') })
  const calendar = whole.locator('.date-input__calendar')
  await expect(calendar).toHaveValue('2027-06-01')
  await whole.getByRole('button', { name: 'Velg dag i kalender' }).click()
  await calendar.fill('2027-06-15')
  await expect(field(page, 'to')).toHaveValue('15.06.2027 kl. 09.30')
  // Choosing by hand puts the calendar away.
  await page.keyboard.press('Escape')

  const from = page.locator('.date-input', { has: field(page, 'from') })
  await field(page, 'from').fill('')
  await from.locator('.date-input__calendar').fill('2027-05-01')
  await expect(field(page, 'from')).toBeFocused()
  await page.keyboard.type('8.00')
  await expect(said(page, 'from')).toHaveText('lørdag 1. mai 2027 kl. 08.00')
})

test('what is not understood is not saved, and stays as it was typed', async ({ page }) => {
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/events/create?locale=nb')
  await page.locator('#field-title').fill('Seminar med dato')
  await type(page, 'start', '31.06.2027 09:30')
  await page.locator('#action-save-draft').click()
  await expect(page.locator('.payload-toast-container .toast-error').first()).toBeVisible()
  await expect(field(page, 'start')).toHaveValue('31.06.2027 09:30')
  await expect(refusal(page, 'start')).toContainText('Den dagen finnes ikke')
  await expect(page.locator('#field-title')).toHaveValue('Seminar med dato')
  await type(page, 'start', '30.06.2027 09:30')
  expect(await saved(page)).toMatchObject({ start: '2027-06-30T07:30:00.000Z' })
})
