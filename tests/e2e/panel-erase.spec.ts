import { expect, test, type Page } from '@playwright/test'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

const name = 'Solbjørg Erlandsvik'
const menu = (page: Page) => page.locator('.doc-controls__popup .popup-button').first()
const act = (page: Page) => page.getByRole('button', { name: 'Slett på forespørsel …' })
const dialogue = (page: Page) => page.locator('.erase-drawer')
const idIn = (made: string): number => Number(made.split('/')[1])

test('an administrator erases somebody on request, and reads what is left to do by hand', async ({
  page,
  request,
  baseURL,
}) => {
  const editor = await editorOver(request, String(baseURL))
  const person = await editor.create('people', { name })
  const organisation = await editor.create('organisations', {
    name: 'Erlandsvik senter',
    slug: 'erlandsvik-senter',
    sector: 'research',
    partner: true,
  })
  await editor.create('appointments', {
    person: idIn(person),
    organisation: idIn(organisation),
    from: '2024-01-01',
    to: '2024-06-30',
  })
  const article = { slug: 'skrevet-av-noen', lead: 'Det viktigste.', language: 'nb', kind: 'news' }
  const written = await editor.create('news', {
    ...article,
    title: 'Skrevet av noen',
    byline: { people: [{ person: idIn(person) }] },
  })
  const about = await editor.create('news', {
    ...article,
    slug: 'om-noen',
    title: 'Om noen',
    lead: `Vi har møtt ${name}.`,
  })
  const text = async (path: string) => (await request.get(path)).text()
  expect(await text('/aktuelt/skrevet-av-noen')).toContain(name)

  await signInAs(page, 'admin')
  await page.goto(`/admin/collections/${person}?locale=nb`)
  await menu(page).click()
  await act(page).click()
  await expect(dialogue(page)).toContainText('Ett verv blir stående med «navn fjernet»')
  await expect(dialogue(page)).toContainText('nyhet «Skrevet av noen»')
  const left = dialogue(page).getByRole('link', { name: 'nyhet «Om noen» (norsk)' })
  await expect(left).toHaveAttribute('href', `/admin/collections/${about}?locale=nb`)
  const typed = dialogue(page).getByLabel(`Skriv ${name} for å bekrefte`)
  await typed.fill('Solbjørg')
  await dialogue(page).getByRole('button', { name: 'Slett for godt' }).click()
  await expect(dialogue(page).getByRole('alert')).toContainText('Navnet stemmer ikke')
  await typed.fill(name)
  await dialogue(page).getByRole('button', { name: 'Slett for godt' }).click()
  await expect(dialogue(page)).toContainText('Ett verv står nå med «navn fjernet».')
  await expect(left).toBeVisible()

  for (const [path, words] of [
    ['/om/sammensetning/2024-03-01', 'navn fjernet'],
    ['/en/about/composition/2024-03-01', 'name removed'],
  ] as const) {
    await page.goto(path)
    await expect(page.locator('.roster')).toContainText(words)
    await expect(page.locator('body')).not.toContainText(name)
  }
  expect(await text('/aktuelt/skrevet-av-noen')).not.toContain(name)
  await page.goto(`/admin/collections/${person}?locale=nb`)
  await expect(page.locator('body')).not.toContainText(name)
  await page.goto(`/admin/collections/${written}?locale=nb`)
  await expect(page.locator('#field-title')).toHaveValue('Skrevet av noen')
  await editor.save(about, { lead: 'Vi har møtt noen.', _status: 'published' })
  await editor.tidy()
})

test('an editor is not offered it', async ({ page, baseURL }) => {
  const editor = await editorOver(page.request, String(baseURL))
  const person = await editor.create('people', { name })
  await page.goto(`/admin/collections/${person}?locale=nb`)
  await expect(page.locator('#field-name')).toHaveValue(name)
  await menu(page).click()
  await expect(page.locator('#action-delete')).toBeVisible()
  await expect(act(page)).toBeHidden()
  await editor.tidy()
})
