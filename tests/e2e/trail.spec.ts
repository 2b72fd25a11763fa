import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

const lines = (page: Page) => page.locator('.trail-lines tbody tr')
const title = '=Hvem gjorde hva'
const lead = 'Det viktigste.'

test('an editor sees who published, on the article and as a whole, and takes it along as a spreadsheet', async ({
  page,
  request,
  baseURL,
}) => {
  const editor = await editorOver(request, String(baseURL))
  const data = { title, lead, kind: 'news', language: 'nb' }
  const article = await editor.create('news', { ...data, _status: 'draft' })
  await editor.save(article, { _status: 'published' })
  await signInAs(page, 'editor')

  await page.goto(`/admin/collections/${article}`)
  await page.getByRole('link', { name: 'Historikk' }).last().click()
  await expect(lines(page)).toHaveText([
    /Eli Redaktør\s*Publisert \(norsk\)/,
    /Eli Redaktør\s*Opprettet \(norsk\)/,
  ])
  await page.goto(`/admin/collections/${article}/versions`)
  await expect(lines(page).first()).toContainText('Eli Redaktør')
  await expect(lines(page).first()).toContainText('Publisert')

  await page.goto('/admin')
  await page.getByRole('navigation').getByRole('link', { name: 'Historikk' }).click()
  await expect(lines(page).first()).toContainText(/Eli Redaktør\s*Logget inn/)
  await page.getByLabel('Tittel').fill('hvem gjorde')
  await page.getByLabel('Fra dag').fill('i fjor')
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(page.locator('.trail').getByRole('alert')).toContainText('«i fjor» er ingen dag.')
  await page.getByLabel('Fra dag').fill('1.1.2026')
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(lines(page)).toHaveCount(2)
  await expect(lines(page).first().getByRole('link', { name: title })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Last ned som regneark (CSV)' }).click()
  const file = await (await downloading).path()
  const rows = (await readFile(file, 'utf8')).trim().split('\r\n')
  expect(rows[0]).toBe('Når;Hvem;Hva;Type;Nummer;Tittel;Språk;Mer')
  expect(rows.slice(1)).toEqual([
    expect.stringContaining(`;Publisert;Nyhet;${article.split('/')[1]};'${title};norsk;`),
    expect.stringContaining(';Opprettet;'),
  ])
  await editor.tidy()
})

test('a communicator sees who did what with the content of their own organisation, and nothing else', async ({
  page,
  request,
  baseURL,
}) => {
  const origin = String(baseURL)
  const editor = await editorOver(request, origin)
  const data = { title: 'En annens sak', lead, kind: 'news', language: 'nb' }
  const foreign = await editor.create('news', data)
  await signInAs(page, 'communicator')
  const headers = { Origin: origin }
  const made = await page.request.post('/api/news?locale=nb', {
    headers,
    data: { ...data, title: 'Vår egen sak', _status: 'draft' },
  })
  const { doc } = await made.json()
  await page.goto('/admin/trail')
  await expect(lines(page).first()).toContainText('Vår egen sak')
  await expect(lines(page).getByText('En annens sak')).toHaveCount(0)
  await expect(lines(page).getByText('Logget inn')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /regneark/ })).toHaveCount(0)
  expect((await page.request.get('/api/trail.csv', { headers })).status()).toBe(404)
  await page.goto(`/admin/collections/news/${doc.id}/trail`)
  await expect(lines(page)).toHaveText([/Kim Kommunikatør\s*Opprettet/])
  await page.goto(`/admin/collections/${foreign}/trail`)
  await expect(page.getByText('den er ikke din å lese')).toBeVisible()
  await expect(lines(page)).toHaveCount(0)
  await editor.save(`news/${doc.id}`, { deletedAt: new Date().toISOString() })
  await editor.tidy()
})
