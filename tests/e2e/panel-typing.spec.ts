import { expect, test } from '@playwright/test'
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
