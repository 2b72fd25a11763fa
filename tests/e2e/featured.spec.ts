import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { fillMoment } from './support/form'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

type Stored = { entries: { document: { relationTo: string; value: number } }[] }

const featured = (page: Page, name = 'Fremhevet') =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name }) })
const newest = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: 'Aktuelt' }) })

test('an editor features an article, moves it up by its keys, and sees it leave the front page at its end', async ({
  baseURL: origin = '',
  page,
  playwright,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  const before = await office.send<Stored>('GET', 'globals/featured?depth=0')
  const title = 'Kreftdagene åpner i morgen'
  const path = await office.create('news', {
    title,
    lead: 'Alle er velkomne.',
    language: 'nb',
    kind: 'news',
  })
  const id = Number(path.split('/')[1])
  await page.goto('/')
  await expect(newest(page)).toContainText(title)

  await signInAs(page, 'editor')
  await page.goto(`/admin/collections/${path}?locale=nb`)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#feature').click()
  await expect(page).toHaveURL(/\/globals\/featured/)
  const rows = page.locator('.array-field__row')
  const last = before.entries.length
  await expect(rows).toHaveCount(last + 1)
  await expect(rows.last()).toContainText(`${last + 1}. ${title}`)
  await expect(rows.last()).toContainText('Vises ikke på engelsk: mangler engelsk versjon.')
  await fillMoment(page, `entries__${last}__to`, '1.6.2090 kl. 12')
  const save = page.getByRole('button', { name: 'Lagre forsiden' })
  await save.click()
  await expect(page.locator('.payload-toast-container .toast-success').last()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  const home = await page.context().newPage()
  await home.goto('/')
  await expect(featured(home).locator('.news-small')).toContainText(title)
  await expect(newest(home)).not.toContainText(title)
  await home.goto('/en')
  await expect(featured(home, 'Featured')).toBeVisible()
  await expect(featured(home, 'Featured')).not.toContainText(title)

  const grip = rows.last().locator('.collapsible__drag')
  await grip.focus()
  const heard = page.locator('[id^=DndLiveRegion]').filter({ hasText: /./ })
  await page.keyboard.press('Space')
  await expect(heard).toContainText(`plass ${last + 1}`)
  // Where the rows are is measured once one is taken hold of.
  await expect(async () => {
    await page.keyboard.press('ArrowUp')
    await expect(heard).toContainText('plass 1 ', { timeout: 500 })
  }).toPass()
  await page.keyboard.press('Space')
  await expect(rows.first()).toContainText(`1. ${title}`)
  await save.click()
  await expect
    .poll(async () => (await office.send<Stored>('GET', 'globals/featured?depth=0')).entries[0])
    .toMatchObject({ document: { value: id } })
  await home.goto('/')
  await expect(featured(home).locator('.lead-story')).toContainText(title)

  const [first, ...others] = (await office.send<Stored>('GET', 'globals/featured?depth=0')).entries
  const to = new Date(Date.now() + 4_000).toISOString()
  await office.send('POST', 'globals/featured', { entries: [{ ...first, to }, ...others] })
  await home.goto('/')
  await expect(featured(home).locator('.lead-story')).toContainText(title)
  await expect(async () => {
    await home.goto('/')
    await expect(newest(home)).toContainText(title, { timeout: 500 })
  }).toPass({ timeout: 60_000 })
  await expect(featured(home)).not.toContainText(title)
  await page.goto('/admin/globals/featured')
  await expect(rows.first()).toContainText('Tiden er ute')

  await office.send('POST', 'globals/featured', { entries: before.entries })
  await office.tidy()
})
