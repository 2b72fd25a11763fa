import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { answer } from './support/inquiry'
import { editorOver } from './support/rest'
import { startAs } from './support/sign-in'

type Kept = { id: number; state: string }
type Found = { totalDocs: number; docs: Kept[] }

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('somebody writes to the hub from the page about contact, corrects a mistake, and is told it came', async ({
    context,
    page,
  }) => {
    await page.goto('/kontakt')
    await page.getByRole('link', { name: 'Åpne skjemaet' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv til huben')
    await expect(page.getByText('Ikke skriv om din egen helse')).toBeVisible()
    await expect(page.getByText('slettes etter seks måneder')).toBeVisible()
    await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Kari Nordmann')
    // The browser itself takes this for an address.
    await page.getByRole('textbox', { name: 'E-postadresse', exact: true }).fill('kari@eksempel')
    await page.getByLabel('Hva gjelder det?').selectOption({ label: 'Presse' })
    await page
      .getByRole('textbox', { name: 'Melding', exact: true })
      .fill('Hvem kan jeg snakke med?')
    await answer(page, 'nb')
    await page.getByRole('button', { name: 'Send meldingen' }).click()

    await expect(page).toHaveTitle(/^Ikke sendt: Skriv til huben/)
    const email = page.getByRole('textbox', { name: 'E-postadresse', exact: true })
    await expect(email).toHaveAccessibleDescription(/Dette er ingen e-postadresse/)
    await expect(email).toHaveValue('kari@eksempel')
    await expect(page.getByRole('textbox', { name: 'Melding', exact: true })).toHaveValue(
      'Hvem kan jeg snakke med?',
    )
    await expect(page.getByLabel('Hva gjelder det?')).toHaveValue('press')
    await email.fill('kari@example.org')
    await page.locator('#form-answer').fill('99')
    await page.getByRole('button', { name: 'Send meldingen' }).click()
    await expect(page.locator('#form-answer')).toBeFocused()
    await answer(page, 'nb')
    await page.getByRole('button', { name: 'Send meldingen' }).click()

    await expect(page).toHaveURL(/\/kontakt\/sendt$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meldingen er mottatt')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meldingen er mottatt')
    expect(await context.cookies()).toEqual([])
  })
})

test('whoever’s browser reckons is asked nothing, and sends as soon as they have written', async ({
  page,
}) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await page.goto('/kontakt/skriv')
  await expect(page.locator('#form-answer')).toBeHidden()
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Kari Nordmann')
  await page.getByRole('textbox', { name: 'E-postadresse', exact: true }).fill('kari@example')
  await page.getByLabel('Hva gjelder det?').selectOption({ label: 'Presse' })
  await page.getByRole('textbox', { name: 'Melding', exact: true }).fill('Hei.')
  await page.getByRole('button', { name: 'Send meldingen' }).click()
  await expect(page).toHaveTitle(/^Ikke sendt/)
  await expect(page.locator('#form-answer')).toBeHidden()
  await page.getByRole('textbox', { name: 'E-postadresse', exact: true }).fill('kari@example.org')
  await page.getByRole('button', { name: 'Send meldingen' }).click()
  await expect(page).toHaveURL(/\/kontakt\/sendt$/)
  // The first is the answer to the address that was none.
  expect(refused.filter((text) => !text.includes('422'))).toEqual([])
})

test('in English somebody sends once, however often they go back, and an editor answers and deletes it', async ({
  baseURL: origin = '',
  browser,
  page,
  playwright,
}) => {
  test.setTimeout(180_000)
  const name = `Ada ${Date.now()}`
  await page.goto('/en/contact')
  await page.getByRole('link', { name: 'Open the form' }).click()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('textbox', { name: 'E-mail address', exact: true }).fill('ada@example.org')
  await page.getByLabel('What is it about?').selectOption({ label: 'Press' })
  await page.getByRole('textbox', { name: 'Message', exact: true }).fill('We would like to join.')
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST'),
    page.getByRole('button', { name: 'Send the message' }).click(),
  ])
  await expect(page).toHaveURL(/\/en\/contact\/sent$/)
  expect(await axeFindings(page)).toEqual([])

  const again = await page.request.post('/en/contact/write', {
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    data: sent.postData() ?? '',
    maxRedirects: 0,
  })
  expect(again.status()).toBe(303)
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  const found = await office.send<Found>(
    'GET',
    `inquiries?where[name][equals]=${encodeURIComponent(name)}`,
  )
  expect(found.totalDocs).toBe(1)

  const session = await browser.newContext({ baseURL: origin })
  const editor = await session.newPage()
  await startAs(editor, 'editor')
  await editor.getByRole('link', { name: 'Se henvendelsene' }).click()
  await editor.getByRole('link', { name }).click()
  await expect(editor.getByText('We would like to join.')).toBeVisible()
  await expect(editor.locator('#field-text')).toBeDisabled()
  await editor.locator('#field-state .rs__control').click()
  await editor.getByRole('option', { name: 'Besvart' }).click()
  await editor.getByRole('button', { name: 'Lagre' }).click()
  await expect
    .poll(async () => (await office.send<Kept>('GET', `inquiries/${found.docs[0]?.id}`)).state)
    .toBe('answered')
  await office.send('DELETE', `inquiries/${found.docs[0]?.id}?overrideLock=true`)
  await session.close()
})
