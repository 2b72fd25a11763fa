import { expect, test, type Page } from '@playwright/test'
import { paragraph, textOf, words } from '@tests/support/texts'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { signInAs, startAs } from './support/sign-in'

const title = 'Flere overlever lungekreft'
const first = 'Tallene er fra i fjor høst.'
const second = 'Lungekreft oppdages tidligere enn før, viser nye tall.'
const comments = (page: Page) => page.locator('.comments')
const unfold = (page: Page) => comments(page).locator('summary').first().click()

const paragraphs = (...texts: string[]) => textOf(...texts.map((each) => paragraph(words(each))))

test('a communicator and an editor talk about a paragraph beside the form, and settle it', async ({
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
  const article = await rest.create('news', {
    title,
    lead: 'Det viktigste.',
    body: paragraphs(first, second),
    language: 'nb',
    publisher: me.user.organisation,
    _status: 'draft',
  })

  const desk = await browser.newContext({ baseURL: origin, locale: 'nb-NO' })
  const editor = await desk.newPage()
  await startAs(editor, 'editor')
  await editor.goto(`/admin/collections/${article}`)
  await editor.locator('.rich-text-lexical').getByText(second).click()
  await unfold(editor)
  await expect(comments(editor)).toContainText('Ingen åpne kommentarer.')
  await expect(comments(editor).getByLabel('Gjelder').locator('option:checked')).toHaveText(
    'Lungekreft oppdages tidligere enn før, viser nye tall.',
  )
  await comments(editor).getByLabel('Ny kommentar').fill('Hvilke tall?')

  // What cannot be sent stays, for a window that is opened again, too.
  await desk.setOffline(true)
  await comments(editor).getByRole('button', { name: 'Kommenter' }).click()
  await expect(comments(editor).getByRole('alert')).toBeVisible()
  await desk.setOffline(false)
  await editor.reload()
  await unfold(editor)
  await expect(comments(editor).getByLabel('Ny kommentar')).toHaveValue('Hvilke tall?')
  await comments(editor).getByLabel('Gjelder').selectOption(second)
  await comments(editor).getByRole('button', { name: 'Kommenter' }).click()
  await expect(comments(editor).locator('summary').first()).toHaveText('Kommentarer (1)')
  await expect(comments(editor).getByLabel('Ny kommentar')).toHaveValue('')
  expect(await axeFindings(editor)).toEqual([])
  // Nothing of it is a change of the form: leaving asks nothing.
  await editor.goto('/admin')

  await page.goto('/admin')
  const figure = page.locator('.start-figure', { hasText: 'åpen kommentar' })
  await figure.getByRole('link', { name: `${title} (1)` }).click()
  await expect(comments(page)).toHaveAttribute('open')
  await comments(page)
    .getByRole('button', { name: `Vis i teksten: «${second}»` })
    .click()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(second)
  await comments(page).getByRole('button', { name: 'Svar' }).press('Enter')
  await page.keyboard.type('De fra registeret.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(comments(page).locator('.comments__comment')).toHaveCount(2)

  await editor.goto(`/admin/collections/${article}#comments`)
  await expect(comments(editor)).toContainText('De fra registeret.')
  const answer = comments(editor).locator('.comments__comment', { hasText: 'De fra registeret.' })
  await expect(answer.getByRole('button', { name: 'Endre' })).toHaveCount(0)
  await comments(editor).getByRole('button', { name: 'Marker som avklart' }).click()
  await expect(comments(editor)).toContainText('Ingen åpne kommentarer.')
  await comments(editor).getByText('Én avklart').click()
  await expect(comments(editor)).toContainText(/Avklart .* av Eli Redaktør/)
  await comments(editor).getByRole('button', { name: 'Åpne igjen' }).click()
  await expect(comments(editor).locator('summary').first()).toHaveText('Kommentarer (1)')
  await desk.close()
  await rest.tidy()
})

test('a comment on a text behind a tab leads there, and says when its paragraph was rewritten or deleted', async ({
  page,
  request,
  baseURL,
}) => {
  const rest = await editorOver(request, String(baseURL))
  const body = paragraphs(first, second)
  const event = await rest.create('events', {
    title: 'Møte om lungekreft',
    lead: 'Nye tall.',
    type: 'seminar',
    start: '2030-05-05T10:00:00Z',
    body,
    _status: 'draft',
  })
  const say = (about: string) =>
    rest.send('POST', `${event}/comments`, { text: 'Sjekk', language: 'nb', paragraph: about })
  await say(second)
  await say('Tallene er fra i fjor vår.')
  await say('Et avsnitt som er strøket.')
  await signInAs(page, 'editor')
  await page.goto(`/admin/collections/${event}#comments`)
  await expect(comments(page)).toContainText('Avsnittet er skrevet om siden.')
  await expect(comments(page)).toContainText(
    'Avsnittet står ikke i teksten lenger: «Et avsnitt som er strøket.»',
  )
  await expect(page.locator('.rich-text-lexical')).toHaveCount(0)
  await comments(page)
    .getByRole('button', { name: `Vis i teksten: «${second}»` })
    .click()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(second)
  await page.goto(`/admin/collections/${event}?locale=en`)
  await unfold(page)
  await expect(comments(page)).toContainText('Ingen åpne kommentarer.')
  await rest.tidy()
})
