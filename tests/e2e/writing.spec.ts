import { expect, test } from '@playwright/test'
import { articleWithPicture, englishVersion, messageForATime } from '@scripts/bench/tasks-writing'
import { Hand } from '@scripts/bench/hand'
import { withdraw } from './support/rest'

const handOf = async (page: ConstructorParameters<typeof Hand>[0], who: string): Promise<Hand> => {
  const hand = new Hand(page)
  await hand.signIn(`${who}@example.org`, process.env['E2E_PASSWORD'] ?? '')
  return hand
}

test('a communicator publishes an article with a picture, then its English version, in a few presses, and is led to both', async ({
  page,
}) => {
  const hand = await handOf(page, 'communicator')
  const article = await hand.effortOf(() => articleWithPicture(hand))
  expect(article.presses).toBeLessThanOrEqual(8)
  const answer = page.locator('.payload-toast-container').getByRole('link', { name: 'Se siden' })
  const norwegian = page.url()
  const [shown] = await Promise.all([page.waitForEvent('popup'), answer.click()])
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(
    'Sykehusene deler data om kreft',
  )
  await expect(shown.getByRole('img', { name: 'To forskere ved en skjerm' })).toBeVisible()
  await expect(shown.getByText('Kari Nordmann')).toBeVisible()
  await shown.close()

  await page.goto('/admin')
  const version = await hand.effortOf(() => englishVersion(hand))
  expect(version.presses).toBeLessThanOrEqual(5)
  const [english] = await Promise.all([page.waitForEvent('popup'), answer.click()])
  await expect(english.getByRole('img', { name: 'Two researchers at a screen' })).toBeVisible()
  await expect(english.getByText('The registries are joined.')).toBeVisible()
  await english.close()
  for (const form of [page.url(), norwegian]) {
    await page.goto(form)
    await withdraw(page)
  }
})

test('an editor writes a message in both languages on one form, and publishes both by one press', async ({
  page,
  request,
}) => {
  const hand = await handOf(page, 'editor')
  const { presses } = await hand.effortOf(() => messageForATime(hand))
  expect(presses).toBeLessThanOrEqual(3)
  await expect(page.locator('.doc-controls__status')).toContainText('Publisert')
  const now = new Date(Date.now() - 60_000).toISOString()
  const id = page.url().match(/messages\/(\d+)/)?.[1]
  await page.request.patch(`/api/messages/${id}?locale=nb&depth=0`, {
    headers: { Origin: new URL(page.url()).origin },
    data: { from: now, _status: 'published' },
  })
  expect(await (await request.get('/om')).text()).toContain('Nettstedet er nede')
  expect(await (await request.get('/en/about')).text()).toContain('The site is down')
  await page.request.post(`/api/messages/${id}/end`, {
    headers: { Origin: new URL(page.url()).origin },
  })
})

test('a slip is named while it is written, leads to its place, and is put away once it is meant', async ({
  page,
}) => {
  const hand = await handOf(page, 'communicator')
  await page.goto('/admin/collections/news/create?locale=nb')
  await hand.write(page.locator('#field-title'), 'Krefregisteret svarer')
  const slip = page.getByText('«Krefregisteret» – mener du «Kreftregisteret»?')
  await expect(slip).toBeVisible()
  await page.getByRole('button', { name: 'Vis stedet' }).click()
  await expect(page.locator('#field-title')).toBeFocused()
  await page.getByRole('button', { name: 'Det er ment slik' }).click()
  await expect(slip).toBeHidden()
  await page.getByRole('button', { name: 'Lagre utkast' }).click()
  await expect(page).toHaveURL(/news\/\d+/)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Ett merke er slått av. Vis igjen' })).toBeVisible()
  await expect(slip).toBeHidden()
})
