import { expect, test } from '@playwright/test'
import { publish } from './support/form'
import { editorOver, withdraw } from './support/rest'
import { signInAs } from './support/sign-in'

test('a communicator makes the English version beside the Norwegian one, and each leads to the other', async ({
  baseURL: origin = '',
  page,
  playwright,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  await signInAs(page, 'communicator')
  const { user } = await (
    await page.request.get('/api/users/me', { headers: { Origin: origin } })
  ).json()
  const id = await office.create('news', {
    title: 'Sykehuset tar i bruk ny stråling',
    lead: 'De første pasientene kommer i mai.',
    language: 'nb',
    kind: 'news',
    publisher: user.organisation?.id ?? user.organisation,
  })
  const norwegian = `/admin/collections/${id}?locale=nb`
  await page.goto(norwegian)
  const versions = page.locator('.language-versions')
  await expect(versions.getByRole('listitem').first()).toHaveText('Bokmålpublisert')
  await versions.getByRole('button', { name: 'Lag engelsk versjon' }).click()
  await expect(page.getByText('Utkastet på engelsk er laget.')).toBeVisible()
  await expect(versions.getByRole('listitem').last()).toHaveText('Engelskutkast')
  await page.locator('#field-title').fill('Hospital takes new radiation into use')
  await page.locator('#field-lead').fill('The first patients come in May.')
  await publish(page)
  await expect(versions.getByRole('listitem').last()).toHaveText('Engelskpublisert')
  const english = page.url()

  await page.goto('/aktuelt/sykehuset-tar-i-bruk-ny-straling')
  await page.getByRole('link', { name: 'English' }).first().click()
  await expect(page).toHaveURL(/\/en\/news\/hospital-takes-new-radiation-into-use$/)
  for (const form of [english, norwegian]) {
    await page.goto(form)
    await withdraw(page)
  }
})
