import { expect } from '@playwright/test'
import { axeFindings } from './support/axe'
import { publish } from './support/form'
import { newPassword, withNewAccount } from './support/new-account'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

const email = 'bare-engelsk@example.org'
const test = withNewAccount(email)

test('an editor who is limited to English publishes the English text of an event, and reads the rest', async ({
  account,
  baseURL: origin = '',
  page,
  playwright,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  const event = await office.create('events', {
    title: 'Åpent møte om kreft',
    lead: 'Alle er velkomne.',
    type: 'public',
    start: '2090-06-01T10:00:00.000Z',
  })
  const article = await office.create('news', {
    title: 'En norsk sak om kreft',
    lead: 'Det viktigste.',
    language: 'nb',
    kind: 'news',
  })

  await signInAs(page, 'admin')
  await page.goto(`/admin/collections/users/${account}`)
  await page.locator('#field-editsIn .rs__control').click()
  await page.getByRole('option', { name: 'Engelsk', exact: true }).click()
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await expect(page.locator('.payload-toast-container .toast-success').last()).toBeVisible()
  await page.goto(`/admin/collections/users/${account}/trail`)
  await expect(page.locator('.trail-lines tbody tr').first()).toContainText('begge språk → engelsk')

  const data = { email, password: newPassword }
  await page.request.post('/api/users/login', { headers: { Origin: origin }, data })
  await page.goto(`/admin/collections/${article}?locale=nb`)
  await expect(page.getByText('Denne kan du lese, men ikke endre.')).toBeVisible()
  await expect(page.locator('#field-title')).toBeDisabled()
  await expect(page.getByRole('button', { name: /^(Publiser|Lagre)/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /engelsk versjon/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /nynorsk/ })).toHaveCount(0)

  await page.goto(`/admin/collections/${event}?locale=nb`)
  await expect(page.locator('#field-title')).toBeDisabled()
  await expect(page.getByRole('button', { name: /^(Publiser|Lagre)/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Åpne på engelsk' }).click()
  await expect(page.getByText('Det som gjelder begge språk, kan du lese.')).toBeVisible()
  await expect(page.locator('#field-start')).not.toBeEditable()
  await page.locator('#field-title').fill('Open meeting on cancer')
  await page.locator('#field-lead').fill('Everybody is welcome.')
  expect(await axeFindings(page)).toEqual([])
  await publish(page)
  await page.goto('/en/events/open-meeting-on-cancer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open meeting on cancer')
  await page.goto('/arrangementer')
  await expect(page.getByRole('main')).toContainText('Åpent møte om kreft')

  const both = 'Dette gjelder begge språk, og kontoen din kan bare redigere på engelsk.'
  await page.goto('/admin/roster')
  await expect(page.getByText(both)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Åpne / }).first()).toBeVisible()
  const changing = /^(Erstatt|Avslutt|Legg til|Flytt|Bekreft)/
  await expect(page.getByRole('button', { name: changing })).toHaveCount(0)
  await page.goto('/admin/sheets')
  await expect(page.getByText(both)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Last ned/ })).toBeVisible()
  await expect(page.locator('input[type=file]')).toHaveCount(0)
  await office.tidy()
})
