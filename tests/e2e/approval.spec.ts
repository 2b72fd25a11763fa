import { expect, test, type Page } from '@playwright/test'
import { Hand } from '@scripts/bench/hand'
import { writeText } from './support/form'
import { editorOver, withdraw } from './support/rest'
import { signInAs, startAs } from './support/sign-in'

const title = 'Pasientene får være med fra starten'
const named = (name: string) => `#field-${name}`
const told = (page: Page, words: string) =>
  expect(page.locator('.payload-toast-container').getByText(words).first()).toBeVisible()
const notes = (page: Page) => page.locator('.document-notes')

/** Whoever left a form a moment ago may still hold it: the next one is asked before they write in it. */
async function takeOverIfAsked(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Ta over' })
  const isAsked = await button.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  )
  if (isAsked) await button.click()
}

/** Other tests publish for the same organisation. */
let approved = ''
test.afterAll(async ({ playwright, baseURL }) => {
  const editor = await editorOver(await playwright.request.newContext(), String(baseURL))
  if (approved) await editor.save(approved, { approval: false, _status: 'published' })
})

test('a communicator submits an article, corrects what an editor returned, and the editor approves it', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  const origin = String(baseURL)
  const rest = await editorOver(request, origin)
  await signInAs(page, 'communicator')
  const me = await (
    await page.request.get('/api/users/me?depth=0', { headers: { Origin: origin } })
  ).json()
  const organisation = `organisations/${me.user.organisation}`
  await rest.save(organisation, { approval: true, _status: 'published' })
  approved = organisation

  const writer = new Hand(page)
  await page.goto('/admin')
  await writer.press(page.getByRole('link', { name: 'Skriv en nyhet' }))
  await writer.write(page.locator(named('title')), title)
  await writer.write(page.locator(named('lead')), 'De som vet hvor skoen trykker, er med.')
  await writeText(page, 'Første avsnitt om pasientene.')
  await expect(page.getByRole('button', { name: /^Publiser/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Send til godkjenning' }).click()
  await told(page, 'Sendt til godkjenning.')
  await expect(notes(page)).toContainText('av Kim Kommunikatør.')
  await expect(page.getByRole('button', { name: 'Send til godkjenning' })).toBeDisabled()

  const desk = await browser.newContext({ baseURL: origin, locale: 'nb-NO' })
  const editor = await desk.newPage()
  await startAs(editor, 'editor')
  await editor.getByRole('link', { name: `Les og avgjør: ${title}` }).click()
  await editor.getByRole('button', { name: 'Returner …' }).click()
  await editor.getByLabel('Hva skal endres?').fill('Si hvem pasientene er.')
  await editor
    .getByLabel('Hvor i teksten?')
    .selectOption('Avsnitt 1: Første avsnitt om pasientene.')
  await editor.getByRole('button', { name: 'Returner', exact: true }).click()
  await told(editor, 'Returnert.')

  await page.goto('/admin')
  await page
    .getByRole('link', { name: `Skriv videre: ${title}` })
    .first()
    .click()
  await expect(notes(page)).toContainText('Si hvem pasientene er.')
  await expect(notes(page)).toContainText('avsnitt 1: «Første avsnitt om pasientene.»')
  await writer.write(page.locator(named('lead')), 'Brukerutvalgene ved sykehusene er med.')
  await page.getByRole('button', { name: 'Send til godkjenning' }).click()
  await told(page, 'Sendt til godkjenning.')
  await expect(notes(page)).toContainText('Sendt til godkjenning')

  await page.goto('/admin')
  await editor.goto('/admin')
  const approver = new Hand(editor)
  const { presses } = await approver.effortOf(async () => {
    await approver.press(editor.getByRole('link', { name: `Les og avgjør: ${title}` }))
    await takeOverIfAsked(editor)
    await approver.press(editor.getByRole('button', { name: 'Godkjenn og publiser' }))
    await approver.isTold('Godkjent og publisert.')
  })
  expect(presses).toBeLessThanOrEqual(2)
  await expect(notes(editor)).toContainText('av Eli Redaktør.')

  const [shown] = await Promise.all([
    editor.waitForEvent('popup'),
    editor.locator('.status').getByRole('link', { name: 'Se siden' }).click(),
  ])
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(shown.getByText('Brukerutvalgene ved sykehusene er med.')).toBeVisible()
  await withdraw(editor)
  await desk.close()
})
