import { expect, test, type Page, type Request } from '@playwright/test'
import { publish } from './support/form'
import { withdraw } from './support/rest'
import { signInAs } from './support/sign-in'

const field = (page: Page, name: string) => page.locator(`#field-${name}`)

const sentText = (request: Request, words: string): boolean =>
  request.postDataBuffer()?.includes(words) === true

/** A published article, in the form of the editor who wrote it. */
async function publishedArticle(page: Page, title: string): Promise<void> {
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/news/create?locale=nb')
  await field(page, 'title').fill(title)
  await field(page, 'lead').fill('Det viktigste.')
  await publish(page)
  await expect(page).toHaveURL(/\/news\/\d+/)
}

test('somebody whose session has ended keeps the text, and signs in beside it', async ({
  page,
  context,
}) => {
  await publishedArticle(page, 'Økten er slutt')
  await field(page, 'lead').fill('Endret mens økten gikk ut.')
  await context.clearCookies()
  await page.locator('#action-save').click()
  const notice = page.locator('.document-notes__problem')
  await expect(notice).toContainText('Du er logget ut')
  await expect(field(page, 'lead')).toHaveValue('Endret mens økten gikk ut.')
  await expect(page.locator('#action-save')).toBeEnabled()
  await notice.getByRole('button', { name: 'Logg inn her' }).click()
  const beside = page.getByRole('dialog')
  // What is typed before the form in it has begun is taken out again.
  await beside.locator('form[data-form-ready=true]').waitFor()
  await beside.getByLabel('E-post').fill('editor@example.org')
  await beside.getByLabel('Passord', { exact: true }).fill('feil passord her')
  await beside.getByRole('button', { name: 'Logg inn', exact: true }).click()
  await expect(page.getByText('E-postadressen eller passordet er feil, eller')).toBeVisible()
  await beside.getByLabel('Passord', { exact: true }).fill(process.env['E2E_PASSWORD'] ?? '')
  await beside.getByRole('button', { name: 'Logg inn', exact: true }).click()
  await expect(beside).toBeHidden()
  await expect(notice).toBeHidden()
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container .toast-success').last()).toBeVisible()
  await expect(notice).toBeHidden()
  await expect(field(page, 'lead')).toHaveValue('Endret mens økten gikk ut.')
  await withdraw(page)
})

test('the second of two who save is shown both texts, chooses, and saves without losing anything of either', async ({
  page,
  browser,
}) => {
  await publishedArticle(page, 'To skriver samtidig')
  const url = page.url()
  const second = await (await browser.newContext()).newPage()
  await signInAs(second, 'admin')
  await second.goto(url)
  await expect(field(second, 'lead')).toHaveValue('Det viktigste.')
  await field(page, 'lead').fill('Den første lagrer.')
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await text.click()
  await page.keyboard.type('Den første skrev brødteksten.')
  await publish(page)
  // Whoever writes on is shown as the one who writes here, until somebody takes over.
  const asked = page.waitForResponse((response) => {
    const request = response.request()
    return (
      new URL(request.url()).pathname.startsWith('/admin') && sentText(request, 'skriver videre')
    )
  })
  await field(page, 'lead').fill('Den første lagrer, og skriver videre.')
  await asked

  await field(second, 'title').fill('To skrev samtidig')
  const stored = second.waitForResponse((response) => {
    const { pathname, searchParams } = new URL(response.url())
    return searchParams.has('_rsc') && pathname === new URL(url).pathname
  })
  await second.getByRole('button', { name: 'Ta over' }).click()
  await stored
  await expect(field(second, 'title')).toHaveValue('To skrev samtidig')
  await field(second, 'lead').fill('Den andre lagrer.')
  await second.locator('#action-save').click()
  await expect(second.locator('.document-notes__problem')).toContainText('Noen andre har lagret')
  await expect(field(second, 'lead')).toHaveValue('Den andre lagrer.')
  const both = second.getByRole('region', { name: 'Begge tekstene' })
  await expect(both.getByText('De andre har endret Tekst. Det kommer med.')).toBeVisible()
  const lead = both.getByRole('group', { name: 'Ingress' })
  await expect(lead.getByLabel('Ditt')).toBeChecked()
  await expect(lead).toContainText('Den andre lagrer.')
  await lead.getByLabel('Det som er lagret').check()
  await expect(both.getByRole('group')).toHaveCount(2)
  await expect(both.getByRole('group', { name: 'Tittel' })).toContainText('To skriver samtidig')
  await both.getByRole('button').click()

  await expect(both).toBeHidden()
  await expect(field(second, 'lead')).toHaveValue('Den første lagrer.')
  await expect(field(second, 'title')).toHaveValue('To skrev samtidig')
  await expect(second.locator('.rich-text-lexical [contenteditable=true]').first()).toContainText(
    'Den første skrev brødteksten.',
  )
  await second.locator('#action-save').click()
  await expect(second.locator('.payload-toast-container .toast-success').last()).toBeVisible()
  // Nothing is left to be saved: the page goes without asking.
  await second.reload()
  await expect(field(second, 'title')).toHaveValue('To skrev samtidig')
  await expect(field(second, 'lead')).toHaveValue('Den første lagrer.')
  await withdraw(second)
  await second.context().close()
})

test('what was typed stays when the page comes anew while a save is being refused', async ({
  page,
  browser,
}) => {
  await publishedArticle(page, 'Avvist og hentet på nytt')
  const second = await (await browser.newContext()).newPage()
  await signInAs(second, 'admin')
  await second.goto(page.url())
  await expect(field(second, 'lead')).toHaveValue('Det viktigste.')
  await field(page, 'lead').fill('Den første lagrer.')
  await publish(page)
  const takeOver = second.getByRole('button', { name: 'Ta over' })
  await field(second, 'title').fill('Avvist, og hentet på nytt')
  await expect(takeOver.or(second.locator('#action-save:not([disabled])')).first()).toBeVisible()
  if (await takeOver.isVisible()) await takeOver.click()
  await field(second, 'lead').fill('Den andre lagrer.')
  // A refusal is known before it is read, and what is stored may come in between.
  await second.evaluate(() => {
    const fetch = window.fetch.bind(window)
    window.fetch = async (...asked) => {
      const response = await fetch(...asked)
      if (asked[1]?.method !== 'PATCH') return response
      const json = response.json.bind(response)
      response.json = async () => {
        Reflect.get(window, 'next').router.refresh()
        await new Promise((resolve) => setTimeout(resolve, 2500))
        return json()
      }
      return response
    }
  })
  const anew = second.waitForResponse((response) =>
    new URL(response.url()).searchParams.has('_rsc'),
  )
  await second.locator('#action-save').click()
  await anew
  await expect(second.locator('.document-notes__problem')).toContainText('Noen andre har lagret')
  await expect(field(second, 'lead')).toHaveValue('Den andre lagrer.')
  await expect(field(second, 'title')).toHaveValue('Avvist, og hentet på nytt')
  await second.context().close()
  await withdraw(page)
})

test('what is typed to sign in stays when the page comes anew', async ({ page }) => {
  await page.goto('/admin/login')
  await page.locator('form[data-form-ready=true]').waitFor()
  const email = page.getByLabel('E-post')
  await email.fill('editor@example.org')
  for (let times = 0; times < 2; times += 1) {
    const anew = page.waitForResponse((response) =>
      new URL(response.url()).searchParams.has('_rsc'),
    )
    await page.evaluate(() => Reflect.get(window, 'next').router.refresh())
    await anew
    await page.getByLabel('Passord', { exact: true }).fill(`et passord ${times}`)
    await expect(email).toHaveValue('editor@example.org')
  }
})

test('the panel opened under another name of the site leads to its own before signing in', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${String(baseURL).replace('localhost', '127.0.0.1')}/admin/login`)
  await expect(page).toHaveURL(new RegExp(`^${baseURL}/admin/login`))
})

test('a link in mail that is read in the browser leads whoever is signed in to where it points', async ({
  page,
  baseURL,
}) => {
  await signInAs(page, 'editor')
  await page.goto(String(baseURL).replace('localhost', '127.0.0.1'))
  await page.evaluate((to) => {
    document.body.innerHTML = `<a href="${to}">Godkjenn saken</a>`
  }, `${baseURL}/admin/collections/news`)
  await page.getByRole('link', { name: 'Godkjenn saken' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/news/)
  await expect(page.getByRole('heading', { name: 'Nyheter', level: 1 })).toBeVisible()
})
