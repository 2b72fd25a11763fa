import { expect, type Locator, type Page } from '@playwright/test'

/** A page is shown before it listens: what is typed until React has taken it over is not heard. */
export const listens = (input: Locator): Promise<void> =>
  expect
    .poll(() =>
      input.evaluate((field) => Object.keys(field).some((key) => key.startsWith('__reactProps'))),
    )
    .toBe(true)

/** Fills a date field of the admin panel as an editor types it: a day, with a time where it has one. */
export async function fillMoment(page: Page, name: string, moment: string): Promise<void> {
  const input = page.locator(`input#field-${name}`)
  await listens(input)
  await input.fill(moment)
  await input.press('Tab')
}

/** Chooses in a select or relationship field by the words shown, typing them to find them. */
export async function choose(page: Page, name: string, words: string): Promise<void> {
  const control = page.locator(`#field-${name} .rs__control`)
  await control.click()
  await control.locator('input').first().fill(words)
  await page.getByRole('option', { name: words, exact: true }).click()
}

/** Opens what a form has folded away, and goes there: Payload makes a field when it comes into view. */
export async function unfold(page: Page, words: RegExp | string): Promise<void> {
  await page.locator('form[data-form-ready=true]').first().waitFor()
  const folded = page.locator('.collapsible-field', {
    has: page.locator('.row-label, .collapsible__header-wrap', { hasText: words }),
  })
  const toggle = folded.locator('.collapsible__toggle').first()
  await toggle.click()
  await expect(toggle).toHaveClass(/--open/)
  await folded.evaluate((element) => element.scrollIntoView({ block: 'start' }))
}

/** Writes a paragraph into the running text. */
export async function writeText(page: Page, words: string): Promise<void> {
  const text = page.locator(
    '#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]',
  )
  await text.first().click()
  await page.keyboard.type(words)
  await text.first().getByText(words).waitFor()
}

/** Presses Publish, and waits until this very press is answered and the panel says that it is done. */
export async function publish(page: Page): Promise<void> {
  const answered = page.waitForResponse(
    (answer) =>
      ['POST', 'PATCH'].includes(answer.request().method()) &&
      /^\/api\/(?!payload-)[a-z-]+(\/\d+)?$/.test(new URL(answer.url()).pathname),
  )
  await page
    .getByRole('button', { name: /^Publiser/ })
    .first()
    .click()
  const answer = await answered
  expect(answer.ok(), await answer.text()).toBe(true)
  await expect(page.locator('.payload-toast-container .toast-success').last()).toBeVisible()
}
