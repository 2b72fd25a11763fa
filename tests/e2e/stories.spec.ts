import { expect, test, type Page } from '@playwright/test'
import { choose, fillMoment, publish, writeText } from './support/form'
import { editorOver, withdraw } from './support/rest'
import { signInAs } from './support/sign-in'

/** A visitor somewhere else: no cookies, no cache, nothing in common with whoever publishes. */
async function elsewhere(page: Page, see: (reader: Page) => Promise<void>): Promise<void> {
  const context = await page.context().browser()?.newContext()
  if (!context) throw new Error('There is no browser to open a second window in.')
  await see(await context.newPage())
  await context.close()
}

test('a visitor reads an article in Norwegian and in English, and is told where there is no English', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Alle nyheter' }).click()
  await page.getByRole('link', { name: /Norge har fått/ }).click()
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toContainText('Norge har fått')
  await expect(page.getByText('17. juni 2026').first()).toBeVisible()

  await page.getByRole('navigation').getByRole('link', { name: 'English', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(headline).not.toContainText('Norge')
  await expect(page.getByText('17 June 2026').first()).toBeVisible()

  await page.getByRole('navigation').getByRole('link', { name: 'Norsk', exact: true }).click()
  await expect(headline).toContainText('Norge har fått')

  await page.goto('/aktuelt')
  await page.getByRole('link', { name: /norsk kreftbehandling/ }).click()
  await expect(page.getByText('This page has not been translated')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/news$/)
})

test('a communicator publishes an article, and somebody else reads it at once', async ({
  page,
}) => {
  const title = 'Klyngen inviterer til samtale om kliniske studier'
  const address = '/aktuelt/klyngen-inviterer-til-samtale-om-kliniske-studier'
  await elsewhere(page, async (reader) => {
    expect((await reader.goto(address))?.status()).toBe(404)
  })
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/news/create?locale=nb')
  await page.locator('#field-title').fill(title)
  await page.locator('#field-lead').fill('Forskere, bedrifter og pasienter møtes i Oslo.')
  await writeText(page, 'Samtalen er åpen for alle som vil bidra.')
  await publish(page)
  await elsewhere(page, async (reader) => {
    await reader.goto('/aktuelt')
    await reader.getByRole('link', { name: title }).click()
    await expect(reader).toHaveURL(new RegExp(`${address}$`))
    await expect(reader.getByText('Samtalen er åpen for alle som vil bidra.')).toBeVisible()
    await reader.goto('/aktuelt/fra/oslo-cancer-cluster')
    await expect(reader.getByRole('link', { name: title })).toBeVisible()
  })
  await withdraw(page)
})

test('an editor ends one appointment and starts another, and the composition changes on the right days', async ({
  page,
  baseURL,
}) => {
  const editor = await editorOver(page.request, String(baseURL))
  const [before, after, sender] = ['Astri Avtroppende', 'Pål Påtroppende', 'Stafettstiftelsen']
  const person = await editor.create('people', { name: before })
  await editor.create('people', { name: after })
  const organisation = await editor.create('organisations', {
    name: sender,
    slug: 'stafettstiftelsen',
    sector: 'research',
    partner: true,
  })
  const appointment = await editor.create('appointments', {
    person: Number(person.split('/')[1]),
    organisation: Number(organisation.split('/')[1]),
    from: '2024-01-01',
  })
  await page.goto(`/admin/collections/${appointment}?locale=nb`)
  await fillMoment(page, 'to', '30.06.2031')
  await publish(page)

  await page.goto('/admin/collections/appointments/create?locale=nb')
  await choose(page, 'person', after)
  await choose(page, 'organisation', sender)
  await fillMoment(page, 'from', '01.07.2031')
  await publish(page)
  await expect(page).toHaveURL(/\/appointments\/\d+/)

  await elsewhere(page, async (reader) => {
    const shows = async (path: string, name: string, isShown: boolean) => {
      await reader.goto(path)
      const people = reader.locator('.roster').getByText(name, { exact: true })
      await expect(people).toHaveCount(isShown ? 1 : 0)
    }
    for (const path of ['/om/sammensetning', '/en/about/composition']) {
      await shows(`${path}/2031-06-30`, before, true)
      await shows(`${path}/2031-06-30`, after, false)
      await shows(`${path}/2031-07-01`, before, false)
      await shows(`${path}/2031-07-01`, after, true)
    }
    await shows('/koordineringsgruppen', before, true)
    await shows('/koordineringsgruppen', after, false)
  })
  await withdraw(page)
  await editor.tidy()
})
