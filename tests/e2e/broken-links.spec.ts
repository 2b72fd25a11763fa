import { expect, test, type Page } from '@playwright/test'
import { linkTo, linkToAddress, textOf } from '@tests/support/texts'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

const line = (page: Page, title: string) =>
  page.locator('.trail-lines tbody tr').filter({ hasText: title })

/** The worker looks a moment after a save: the page is asked for until it says so. */
async function reloadUntil(page: Page, seen: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(async () => {
      await page.reload()
      return seen()
    })
    .toBe(true)
}

test('an editor is led from the start page to a link that another’s withdrawal has broken, and settles it', async ({
  page,
  request,
  baseURL,
}) => {
  const editor = await editorOver(request, String(baseURL))
  const words = { lead: 'Det viktigste.', kind: 'news', language: 'nb' }
  const target = await editor.create('news', { ...words, title: 'Rapporten om søvn' })
  const source = await editor.create('news', {
    ...words,
    title: 'Møtet om søvn',
    body: textOf(linkTo('news', Number(target.split('/')[1])), linkToAddress('/finnes/ikke')),
  })
  await editor.save(target, { _status: 'draft' })

  await signInAs(page, 'editor')
  await page.goto('/admin')
  const figure = page.locator('.start-figure', { hasText: 'ødelagte lenker' })
  await reloadUntil(page, () => figure.isVisible())
  await figure.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ødelagte lenker')
  await reloadUntil(page, async () => (await line(page, 'Møtet om søvn').count()) === 2)

  const toReport = line(page, 'rapporten fra møtet')
  await expect(toReport).toContainText('Det den fører til, er ikke publisert.')
  await expect(toReport).toContainText('til nyhet «Rapporten om søvn»')
  await expect(line(page, '/finnes/ikke')).toContainText(
    'Ingen side på nettstedet har denne adressen.',
  )
  expect(await axeFindings(page)).toEqual([])

  await line(page, '/finnes/ikke').getByRole('button', { name: 'Det er meningen' }).click()
  await expect(line(page, '/finnes/ikke')).toHaveCount(0)
  await page.getByRole('link', { name: 'Lenker som er meningen' }).click()
  await expect(line(page, '/finnes/ikke')).toContainText('Møtet om søvn')
  await line(page, '/finnes/ikke').getByRole('button', { name: 'Si fra likevel' }).click()
  await expect(line(page, '/finnes/ikke')).toHaveCount(0)

  await editor.save(target, { _status: 'published' })
  await page.getByRole('link', { name: 'Lenker som ikke er meningen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ødelagte lenker')
  await reloadUntil(page, async () => (await toReport.count()) === 0)
  await expect(line(page, '/finnes/ikke')).toBeVisible()
  await line(page, '/finnes/ikke').getByRole('button', { name: 'Sjekk på nytt' }).click()
  await expect(line(page, '/finnes/ikke').getByRole('status')).toContainText('Sjekkes nå.')
  await line(page, '/finnes/ikke').getByRole('link', { name: 'Møtet om søvn' }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/collections/${source}`))
  await editor.tidy()
})

test('a communicator sees the broken links of their own organisation and no others', async ({
  page,
  request,
  baseURL,
}) => {
  const origin = String(baseURL)
  const editor = await editorOver(request, origin)
  const words = { lead: 'Det viktigste.', kind: 'news', language: 'nb' }
  const body = textOf(linkToAddress('/finnes/ikke'))
  await editor.create('news', { ...words, title: 'En annens lenke', body })
  await signInAs(page, 'communicator')
  const made = await page.request.post('/api/news?locale=nb', {
    headers: { Origin: origin },
    data: { ...words, title: 'Vår egen lenke', body, _status: 'published' },
  })
  expect(made.status()).toBe(201)
  await page.goto('/admin/broken-links')
  await reloadUntil(page, async () => (await line(page, 'Vår egen lenke').count()) === 1)
  await expect(line(page, 'En annens lenke')).toHaveCount(0)
  const { doc } = await made.json()
  await page.request.patch(`/api/news/${doc.id}?locale=nb`, {
    headers: { Origin: origin },
    data: { _status: 'draft' },
  })
  await editor.tidy()
})
