import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

const day = (page: Page, date: string) =>
  page.getByRole('cell').filter({ has: page.locator(`time[datetime="${date}"]`) })
const title = 'Planlagt til kvinnedagen'
const data = { title, lead: 'Det viktigste.', kind: 'news', language: 'nb', _status: 'draft' }

test('an editor finds what is planned on its day, in the list of articles, and the way to its form', async ({
  page,
  request,
  baseURL,
}) => {
  const editor = await editorOver(request, String(baseURL))
  const article = await editor.create('news', data)
  await editor.send('POST', `${article}/plans`, { action: 'publish', at: '2027-03-08T08:00:00Z' })
  await signInAs(page, 'editor')

  await page.goto('/admin')
  await page.getByRole('navigation').getByRole('link', { name: 'Planlagt', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Planlagt', exact: true })).toBeVisible()
  await expect(page.locator('td[aria-current=date]')).toContainText('i dag')
  await page.goto('/admin/plans?month=2027-02')
  await page.getByRole('link', { name: 'Neste: mars 2027' }).click()
  await expect(page).toHaveURL(/month=2027-03/)
  await expect(page.getByRole('table', { name: 'Planlagt i mars 2027' })).toBeVisible()
  await expect(page.getByRole('columnheader').first()).toHaveText('mandag')
  await expect(day(page, '2027-03-08')).toContainText('kl. 09.00')
  await expect(day(page, '2027-03-08')).toContainText('Publiseres på norsk')
  expect(await axeFindings(page)).toEqual([])

  await page.setViewportSize({ width: 360, height: 800 })
  await expect(page.getByRole('table')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'mandag 8. mars 2027' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/collections/${article}`))

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/admin/collections/news?locale=nb')
  const row = page.getByRole('row').filter({ hasText: title })
  await expect(row.getByRole('cell', { name: /^Utkast/ })).toContainText(
    'Planlagt 8. mars 2027 kl. 09.00',
  )
  await editor.tidy()
})

test('a communicator finds there what belongs to their organisation, and nothing else', async ({
  page,
  request,
  baseURL,
}) => {
  const origin = String(baseURL)
  const editor = await editorOver(request, origin)
  const foreign = await editor.create('news', { ...data, title: 'En annens plan' })
  await signInAs(page, 'communicator')
  const headers = { Origin: origin }
  const made = await page.request.post('/api/news?locale=nb', {
    headers,
    data: { ...data, title: 'Vår egen plan' },
  })
  const { doc } = await made.json()
  for (const path of [foreign, `news/${doc.id}`])
    await editor.send('POST', `${path}/plans`, { action: 'publish', at: '2027-05-17T08:00:00Z' })
  await page.goto('/admin/plans?month=2027-05')
  await expect(day(page, '2027-05-17')).toContainText('Vår egen plan')
  await expect(page.getByText('En annens plan')).toHaveCount(0)
  await editor.save(`news/${doc.id}`, { deletedAt: new Date().toISOString() })
  await editor.tidy()
})
