import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { answer } from './support/inquiry'
import { editorOver } from './support/rest'
import { startAs } from './support/sign-in'

type Found = { docs: { id: number }[] }
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test('an organisation asks to join from the page about contact, and an editor reads who they are', async ({
  baseURL: origin = '',
  page,
  playwright,
  browser,
}) => {
  test.setTimeout(120_000)
  const name = `Berit ${Date.now()}`
  await page.goto('/kontakt')
  await page.getByRole('link', { name: /^fortell hvem dere er/i }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bli med i huben')
  expect(await axeFindings(page)).toEqual([])
  await box(page, 'Navn').fill(name)
  await box(page, 'E-postadresse').fill('berit@example.org')
  await box(page, 'Organisasjon').fill('Bedriften AS')
  await page.getByLabel('Sektor').selectOption({ label: 'Næringsliv' })
  await page.getByLabel('Innsatsområde').selectOption({ index: 2 })
  const pillar = await page.getByLabel('Innsatsområde').locator('option:checked').textContent()
  await box(page, 'Hva ønsker dere å bidra med?').fill('Et teststed.')
  await page.getByRole('button', { name: 'Send meldingen' }).click()
  await expect(page).toHaveURL(/\/kontakt\/sendt$/)

  const session = await browser.newContext({ baseURL: origin })
  const editor = await session.newPage()
  await startAs(editor, 'editor')
  await editor.goto('/admin/collections/inquiries?sort=-createdAt')
  await editor.getByRole('link', { name }).click()
  await expect(editor.locator('#field-organisationName')).toHaveValue('Bedriften AS')
  await expect(editor.locator('#field-sector')).toContainText('Næringsliv')
  await expect(editor.locator('#field-pillar')).toContainText(String(pillar))
  await session.close()
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  const { docs } = await office.send<Found>(
    'GET',
    `inquiries?where[name][equals]=${encodeURIComponent(name)}`,
  )
  for (const { id } of docs) await office.send('DELETE', `inquiries/${id}?overrideLock=true`)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('somebody writes to a partner from its page, and its communicator reads and answers it', async ({
    baseURL: origin = '',
    browser,
    page,
    playwright,
  }) => {
    test.setTimeout(120_000)
    const name = `Ove ${Date.now()}`
    await page.goto('/en/partners/oslo-cancer-cluster')
    await page.getByRole('link', { name: 'Write to Oslo Cancer Cluster' }).click()
    await expect(page.getByText('read by those who write for Oslo Cancer Cluster')).toBeVisible()
    await box(page, 'Name').fill(name)
    await box(page, 'E-mail address').fill('ove@example.org')
    await box(page, 'Message').fill('May we visit you?')
    await answer(page, 'en')
    await page.getByRole('button', { name: 'Send the message' }).click()
    await expect(page).toHaveURL(/\/en\/contact\/sent$/)
    expect((await page.goto('/partnere/finnes-ikke/skriv'))?.status()).toBe(404)

    const session = await browser.newContext({ baseURL: origin, javaScriptEnabled: true })
    const reader = await session.newPage()
    await startAs(reader, 'communicator')
    await reader.getByRole('link', { name: 'Se henvendelsene' }).click()
    await reader.getByRole('link', { name }).click()
    await expect(reader.getByText('May we visit you?')).toBeVisible()
    await expect(reader.locator('#field-text')).toBeDisabled()
    await reader.locator('#field-state .rs__control').click()
    await reader.getByRole('option', { name: 'Besvart' }).click()
    await reader.getByRole('button', { name: 'Lagre' }).click()
    const office = await editorOver(
      await playwright.request.newContext({ baseURL: origin }),
      origin,
    )
    const find = () =>
      office.send<{ docs: { id: number; state: string }[] }>(
        'GET',
        `inquiries?where[name][equals]=${encodeURIComponent(name)}`,
      )
    await expect.poll(async () => (await find()).docs[0]?.state).toBe('answered')
    await session.close()
    // The form may still be held by who had it open.
    for (const { id } of (await find()).docs)
      await office.send('DELETE', `inquiries/${id}?overrideLock=true`)
  })
})
