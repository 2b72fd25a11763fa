import { expect, test } from '@playwright/test'
import { editorOver } from './support/rest'

let editor: Awaited<ReturnType<typeof editorOver>>

test.beforeEach(async ({ playwright, baseURL: origin = '' }) => {
  editor = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
})
test.afterEach(() => editor.tidy())

const seminar = {
  title: 'Seminar på Montebello',
  lead: 'Vi møtes.',
  type: 'seminar',
  venue: 'Radiumhospitalet',
  start: '2031-02-03T09:00:00.000Z',
  end: '2031-02-03T11:00:00.000Z',
  timeKnown: true,
}

test('a list says at what time an event is and where, and its page when a cancelled one was to be', async ({
  page,
}) => {
  await editor.create('events', seminar)
  await editor.create('events', { ...seminar, title: 'Seminar som utgår', state: 'cancelled' })
  await page.goto('/arrangementer')
  const row = page.getByRole('article').filter({ hasText: seminar.title })
  await expect(row).toContainText('Kl. 10.00–12.00 CET · Radiumhospitalet')
  await page.goto('/arrangementer/seminar-som-utgar')
  await expect(page.getByText('Skulle vært', { exact: true })).toBeVisible()
})

test('whom to ask about an event is reached from its page', async ({ page }) => {
  const person = await editor.create('people', {
    name: 'Kari Kontakt',
    email: 'kari@example.org',
    phone: '+47 22 00 00 00 (kl. 9–15)',
  })
  await editor.create('events', {
    ...seminar,
    title: 'Seminar med kontakt',
    contact: Number(person.split('/')[1]),
  })
  await page.goto('/arrangementer/seminar-med-kontakt')
  await expect(page.getByRole('link', { name: 'kari@example.org' })).toHaveAttribute(
    'href',
    'mailto:kari@example.org',
  )
  await expect(page.getByRole('link', { name: /22 00 00 00/ })).toHaveAttribute(
    'href',
    'tel:+4722000000',
  )
})

test('a list says what an article is and whose', async ({ page }) => {
  const { docs } = await editor.send<{ docs: { id: number }[] }>(
    'GET',
    'organisations?locale=nb&limit=1&where[slug][equals]=kreftforeningen',
  )
  await editor.create('news', {
    title: 'Slik kan flere delta',
    lead: 'En mening.',
    language: 'nb',
    kind: 'opinion',
    publisher: docs[0]?.id,
  })
  await page.goto('/aktuelt')
  const row = page.getByRole('article').filter({ hasText: 'Slik kan flere delta' })
  await expect(row).toContainText('Kronikk')
  await expect(row).toContainText('Kreftforeningen')
})

test('whoever goes on behind an open menu, or presses Escape, has it put away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/om')
  const menu = page.locator('details.menu.all')
  for (const leave of [
    () => page.keyboard.press('Escape'),
    async () => {
      for (let step = 0; step < 9; step += 1) await page.keyboard.press('Tab')
    },
    () => page.locator('main').click({ position: { x: 5, y: 700 } }),
  ]) {
    await menu.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(menu.getByText('Lukk')).toBeVisible()
    await leave()
    await expect(menu).not.toHaveAttribute('open')
    await expect(menu.getByText('Meny')).toBeVisible()
  }
})

test('both typefaces are asked for before the style sheet is read', async ({ request }) => {
  for (const path of ['/', '/en/partners', '/finnes-ikke']) {
    const page = await (await request.get(path)).text()
    expect(page.match(/<link rel="preload"[^>]+as="font"/g)).toHaveLength(2)
  }
})
