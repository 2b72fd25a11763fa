import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { publish } from './support/form'
import { withdraw } from './support/rest'
import { signInAs } from './support/sign-in'

/** A browser that is never idle: what waits for that comes as late as it may. */
const neverIdle = () => {
  window.requestIdleCallback = (run, options) =>
    Number(
      setTimeout(() => run({ didTimeout: true, timeRemaining: () => 0 }), options?.timeout ?? 500),
    )
}

test('somebody who publishes the moment the last word is typed loses none, in a box within the text either', async ({
  page,
  request,
}) => {
  await page.addInitScript(neverIdle)
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/news/create?locale=nb')
  await page.locator('#field-title').fill('Skrevet i siste øyeblikk')
  await page.locator('#field-lead').fill('Alt som er skrevet, blir med.')
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await text.click()
  await page.keyboard.type('Første avsnitt. ')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/Faktaboks')
  await page.locator('.slash-menu-popup').getByText('Faktaboks').first().click()
  const box = page.locator('[data-block-drawer-slug]')
  await box.locator('input[name=title]').fill('Boksen')
  await box.locator('textarea').fill('Ordene i boksen.')
  await publish(page)
  const article = await (await request.get('/aktuelt/skrevet-i-siste-oyeblikk')).text()
  for (const words of ['Første avsnitt.', 'Boksen', 'Ordene i boksen.'])
    expect(article).toContain(words)
  await withdraw(page)
})

test('the words about a picture are asked for, whatever the panel was asking about when it came', async ({
  page,
}) => {
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/news/create?locale=nb')
  // What is known about the picture comes after the panel has asked about it, and right before it is told.
  const asked = Promise.withResolvers<void>()
  const known = Promise.withResolvers<void>()
  await page.route(/\/api\/media\/\d+/, async (route) => {
    await asked.promise
    await route.continue()
    known.resolve()
  })
  await page.route(/\/collections\/news\/create/, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    const response = await route.fetch()
    asked.resolve()
    await known.promise
    await page.waitForTimeout(100)
    await route.fulfill({ response })
  })
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Last opp et bilde' }).click()
  await (
    await chooser
  ).setFiles({
    name: 'mote.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp({ create: { width: 800, height: 500, channels: 3, background: '#2c4a9a' } })
      .jpeg()
      .toBuffer(),
  })
  await expect(page.locator('#field-pictureWords__alt')).toBeVisible()
})
