import { expect, test, type Page } from '@playwright/test'
import { editorOver } from './support/rest'
import { signInAs, startAs } from './support/sign-in'

test.beforeEach(({ page }) => signInAs(page, 'editor'))

type Found = { docs: { id: number; to?: string }[] }

/** The roster as other tests know it. */
test.afterAll(async ({ playwright, baseURL }) => {
  const editor = await editorOver(await playwright.request.newContext(), String(baseURL))
  const deletedAt = new Date().toISOString()
  const find = (type: string, field: string, text: string) =>
    editor.send<Found>('GET', `${type}?locale=nb&where[${field}][like]=${text}`)
  for (const { id } of (await find('appointments', 'label', 'Nora Nyvald')).docs)
    await editor.save(`appointments/${id}`, { deletedAt })
  for (const { id, to } of (await find('appointments', 'label', 'Ketil Widerberg')).docs)
    await editor.save(`appointments/${id}`, { to: to && null, _status: 'published' })
  for (const { id } of (await find('people', 'name', 'Nora Nyvald')).docs)
    await editor.save(`people/${id}`, { deletedAt })
})

/** How often somebody presses something; into a field does not count. */
async function presses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = { presses: 0 }
    Object.assign(window, { counted })
    addEventListener(
      'click',
      ({ target, isTrusted }) => {
        const isField = target instanceof Element && target.closest('input, label')
        if (isTrusted && !isField) counted.presses += 1
      },
      true,
    )
  })
  return () =>
    page.evaluate(() => (window as unknown as { counted: { presses: number } }).counted.presses)
}

const members = (page: Page) => page.locator('main .board-name')
const namesOn = async (page: Page, path: string): Promise<string[]> => {
  await page.goto(path)
  return page.locator('.roster .people li').allTextContents()
}

test('an editor replaces a member by somebody new from a date, in five presses at most', async ({
  page,
}) => {
  await page.goto('/admin')
  const count = await presses(page)
  await page.getByRole('main').getByRole('link', { name: 'Koordineringsgruppen' }).click()
  await page.getByRole('button', { name: 'Erstatt Ketil Widerberg' }).click()
  await page.getByLabel('Hvem tar plassen?').fill('Nora Nyvald')
  await page.getByRole('button', { name: 'Ny person: Nora Nyvald' }).click()
  await page.getByLabel('Tittel på norsk').fill('Direktør')
  await page.getByLabel('Fra og med').fill('1. juli 2031')
  await page.getByRole('button', { name: 'Erstatt', exact: true }).click()
  await expect(page.getByText('Nora Nyvald tar over fra 1. juli 2031.')).toBeVisible()
  expect(await count()).toBeLessThanOrEqual(5)

  const before = await namesOn(page, '/om/sammensetning/2031-06-30')
  const after = await namesOn(page, '/om/sammensetning/2031-07-01')
  expect(before).toContain('Ketil Widerberg')
  expect(after).toEqual(before.map((name) => (name === 'Ketil Widerberg' ? 'Nora Nyvald' : name)))
  expect(await namesOn(page, '/en/about/composition/2031-07-01')).toContain('Nora Nyvald')
  expect(await namesOn(page, '/koordineringsgruppen')).toEqual(before)

  await page.goto('/admin/roster?day=2031-07-01')
  await expect(members(page).filter({ hasText: 'Nora Nyvald' })).toBeVisible()
  await expect(page.getByText('Første dag for Nora Nyvald, Oslo Cancer Cluster')).toBeVisible()
})

test('what is refused is said at its field, and nothing typed is lost', async ({ page }) => {
  await page.goto('/admin/roster')
  await page.getByRole('button', { name: 'Erstatt Øystein Risa' }).click()
  await page.getByLabel('Hvem tar plassen?').fill('Nils Nyseth')
  await page.getByRole('button', { name: 'Ny person: Nils Nyseth' }).click()
  await page.getByLabel('Fra og med').fill('31.02.2031')
  await page.getByRole('button', { name: 'Erstatt', exact: true }).click()
  await expect(page.getByText('Den dagen finnes ikke.')).toBeVisible()
  await page.getByLabel('Fra og med').fill('21.09.2023')
  await page.getByRole('button', { name: 'Erstatt', exact: true }).click()
  await expect(page.getByText('Øystein Risa har hatt vervet fra 21. september 2023.')).toBeVisible()
  await expect(page.getByLabel('Navn')).toHaveValue('Nils Nyseth')
})

/** Where to is said at the press; visitors see it a moment later, when it is saved. */
const isShown = (page: Page, order: string[]) =>
  expect(async () => {
    await page.goto('/koordineringsgruppen')
    await expect(page.locator('.roster .body-name')).toHaveText(order, { timeout: 1000 })
  }).toPass({ timeout: 20_000 })

test('a member is moved by key over the whole list, and where to is said', async ({ page }) => {
  await page.goto('/admin/roster')
  const headings = page.locator('.board-body h2')
  const order = await headings.allTextContents()
  const up = page.getByRole('button', { name: 'Flytt Kjetil Taskén opp' })
  const at = order.findIndex((name) => name.includes('OUS'))
  // Nothing that is not heard yet can take the focus.
  await expect(up).toBeEnabled()
  await up.focus()
  for (const step of [1, 2]) {
    await page.keyboard.press('Enter')
    const said = `Kjetil Taskén står nå på plass ${at + 1 - step} av ${order.length}.`
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
    await expect(up).toBeFocused()
  }
  const wanted = [...order]
  wanted.splice(at - 2, 0, ...wanted.splice(at, 1))
  await expect(headings).toHaveText(wanted)
  const shown = await page.context().newPage()
  await isShown(shown, wanted)

  const down = page.getByRole('button', { name: 'Flytt Kjetil Taskén ned' })
  for (const step of [1, 2]) {
    await down.press('Enter')
    const said = `på plass ${at - 1 + step} av ${order.length}.`
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
  }
  await isShown(shown, order)
})

test('the whole roster is confirmed in one press, and visitors see when and by what', async ({
  page,
}) => {
  await page.goto('/admin/roster')
  await page.getByLabel('Kilde', { exact: true }).fill('møte i sekretariatet')
  await page.getByRole('button', { name: 'Bekreft hele oversikten' }).click()
  await expect(page.getByText(/^Oversikten er bekreftet/)).toBeVisible()
  await page.goto('/koordineringsgruppen')
  await expect(page.getByText(/Sist bekreftet .* Kilde: møte i sekretariatet\./)).toBeVisible()
})

test('who becomes a partner and who leaves stands on the line of time, and leads to its day', async ({
  page,
  playwright,
  baseURL,
}) => {
  const editor = await editorOver(await playwright.request.newContext({ baseURL }), String(baseURL))
  await editor.create('organisations', {
    name: 'Nykomlingen',
    slug: 'nykomlingen',
    sector: 'research',
    partner: true,
    partnerFrom: '2031-03-01T12:00:00.000Z',
    partnerTo: '2032-02-29T12:00:00.000Z',
  })
  await page.goto('/admin/roster')
  const lines = page.locator('.board-changes li')
  await expect(lines.filter({ hasText: 'Siste dag som partner for Nykomlingen' })).toBeVisible()
  const joins = lines.filter({ hasText: 'Nykomlingen blir partner' })
  await expect(joins.getByRole('button')).toBeEnabled()
  await joins.getByRole('button', { name: '1. mars 2031' }).click()
  await page.getByRole('button', { name: 'Partnere' }).click()
  await expect(page.locator('.board-body', { hasText: 'Nykomlingen' })).toBeVisible()
  await editor.tidy()
})

test('a communicator has no such page', async ({ page }) => {
  await page.context().clearCookies()
  await startAs(page, 'communicator')
  await expect(page.getByRole('link', { name: 'Koordineringsgruppen' })).toHaveCount(0)
  expect((await page.goto('/admin/roster'))?.status()).toBe(404)
})

test('an editor who opens somebody of the register sees where they sit, and goes there', async ({
  page,
  baseURL,
}) => {
  const headers = { Origin: String(baseURL) }
  const answer = await page.request.get(
    '/api/people?where[name][equals]=Ingrid Stenstadvold Ross',
    {
      headers,
    },
  )
  const { docs } = await answer.json()
  await page.goto(`/admin/collections/people/${docs[0].id}?locale=nb`)
  const seats = page.locator('.seats')
  await expect(seats.getByRole('listitem')).toHaveText([
    'Strategisk koordineringsgruppe, for KreftforeningenFra 21.09.2023',
  ])
  await seats.getByRole('link').click()
  await expect(page).toHaveURL(/collections\/appointments\/\d+/)
})
