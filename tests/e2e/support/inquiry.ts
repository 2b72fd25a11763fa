import type { Page } from '@playwright/test'

const words = {
  nb: 'null en to tre fire fem seks sju åtte ni'.split(' '),
  en: 'no one two three four five six seven eight nine'.split(' '),
}

/** Answers the question of a form as a person does. */
export async function answer(page: Page, locale: 'nb' | 'en'): Promise<void> {
  const sum = (await page.locator('#form-sum').textContent()) ?? ''
  const numbers = sum.split(' ').map((word) => words[locale].indexOf(word))
  const total = numbers.filter((number) => number > 0).reduce((a, b) => a + b, 0)
  await page.locator('#form-answer').fill(String(total))
}

/** Writes to the hub in Norwegian, and sends it. */
export async function writeToHub(
  page: Page,
  { name, email, text }: { name: string; email: string; text: string },
): Promise<void> {
  await page.goto('/kontakt/skriv')
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill(name)
  await page.getByRole('textbox', { name: 'E-postadresse', exact: true }).fill(email)
  await page.getByLabel('Hva gjelder det?').selectOption({ label: 'Presse' })
  await page.getByRole('textbox', { name: 'Melding', exact: true }).fill(text)
  await page.getByRole('button', { name: 'Send meldingen' }).click()
  await page.waitForURL('**/kontakt/sendt')
}
