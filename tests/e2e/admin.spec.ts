import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { choose, fillMoment, publish } from './support/form'
import { withdraw } from './support/rest'
import { signInAs, startAs } from './support/sign-in'

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const field = (page: Page, name: string) => page.locator(`#field-${name}`)
const menu = (page: Page) => page.locator('.nav__link')

test('a communicator sees what concerns them, and publishes an article', async ({
  page,
  request,
}) => {
  await startAs(page, 'communicator')
  await expect(menu(page)).toHaveText([
    'Startside',
    'Planlagt',
    'Oversettelser',
    'Skal sees over',
    'Ødelagte lenker',
    'Historikk',
    'Hjelp',
    'Henvendelser',
    'Påmeldinger',
    'Nyheter',
    'Arrangementer',
    'Kort i Koblingsboksen',
    'Dokumenter',
    'Bilder og filer',
    'Samlede publiseringer',
    'Organisasjoner',
  ])
  await page.getByRole('link', { name: 'Skriv en nyhet' }).click()
  await field(page, 'title').fill('En nyhet fra klyngen')
  await field(page, 'lead').fill('Det viktigste i to setninger.')
  await publish(page)
  await expect(page).toHaveURL(/\/news\/\d+/)
  await expect(page.getByText('Publisert', { exact: true }).first()).toBeVisible()
  expect((await request.get('/aktuelt/en-nyhet-fra-klyngen')).status()).toBe(200)
  await withdraw(page)
})

test('an editor creates and publishes an event', async ({ page, request }) => {
  await startAs(page, 'editor')
  await page.getByRole('link', { name: 'Nytt arrangement' }).click()
  await field(page, 'title').fill('Frokostmøte om kliniske studier')
  await field(page, 'lead').fill('Vi møtes til frokost.')
  await fillMoment(page, 'start', '01.12.2027 10:00')
  await choose(page, 'type', 'Seminar')
  await publish(page)
  await expect(page).toHaveURL(/\/events\/\d+/)
  const answer = await request.get('/arrangementer/frokostmote-om-kliniske-studier')
  expect(await answer.text()).toContain('Frokostmøte om kliniske studier')
  await withdraw(page)
})

test('an editor puts up a message that every page shows until it is ended', async ({
  page,
  request,
}) => {
  await startAs(page, 'editor')
  await page.getByRole('link', { name: 'Ny melding' }).click()
  await field(page, 'text').fill('Nettstedet får ny drakt i kveld')
  await fillMoment(page, 'from', '01.01.2026 10:00')
  await publish(page)
  await expect(page).toHaveURL(/\/messages\/\d+/)
  expect(await (await request.get('/om')).text()).toContain('Nettstedet får ny drakt i kveld')
  await page.getByRole('button', { name: 'Avslutt meldingen' }).click()
  await expect(page.getByRole('button', { name: 'Avslutt meldingen' })).toBeHidden()
  expect(await (await request.get('/om')).text()).not.toContain('Nettstedet får ny drakt i kveld')
})

test('the panel speaks another language from the account page, and before anybody has signed in', async ({
  page,
}) => {
  await page.goto('/admin/login')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Norsk', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Logg inn', exact: true })).toBeVisible()
  await signInAs(page, 'editor')
  await page.goto('/admin/account')
  await page.locator('.payload-settings__language .rs__control').click()
  await page.getByRole('option', { name: 'English' }).click()
  await expect(page.getByLabel('Language', { exact: true })).toBeVisible()
  await page.goto('/admin')
  await expect(heading(page, 'What is waiting')).toBeVisible()
})

test('a wrong password says nothing about who has an account', async ({ page }) => {
  await page.goto('/admin/login')
  await page.getByLabel('E-post').fill('ukjent@example.org')
  await page.getByLabel('Passord').fill('feil passord her')
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click()
  await expect(page.getByText('E-postadressen eller passordet er feil, eller')).toBeVisible()
})

test('axe finds nothing in our own parts of the admin panel', async ({ page }) => {
  await page.goto('/admin/login')
  await expect(page.getByRole('button', { name: 'Logg inn', exact: true })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await startAs(page, 'editor')
  const ours = (await axeFindings(page)).filter((finding) =>
    /start|bar-links|nav-head|wordmark/.test(finding),
  )
  expect(ours).toEqual([])
})
