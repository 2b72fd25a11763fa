import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

test('an editor puts a date on a page, finds it on the start page when it has come, and moves it on by one press', async ({
  page,
  request,
  baseURL,
}) => {
  const editor = await editorOver(request, String(baseURL))
  const words = { title: 'Om søvn og kreft', slug: 'om-sovn-og-kreft', kind: 'plain' }
  const made = await editor.create('pages', words)
  await signInAs(page, 'editor')
  await page.goto(`/admin/collections/${made}`)
  const field = page.locator('.review-field')
  await field.getByLabel('Skal sees over').fill('1.2.2026')
  await field.getByLabel('Deretter').selectOption('hver 6. måned')
  await field.getByRole('button', { name: 'Lagre datoen' }).click()
  await expect(field.getByRole('status')).toHaveText('Datoen er lagret.')
  expect(await axeFindings(page)).toEqual([])

  await page.goto('/admin')
  await page.locator('.start-figure', { hasText: 'skal sees over' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skal sees over')
  const line = page.locator('.trail-lines tbody tr', { hasText: words.title })
  await expect(line).toContainText('Forfalt 01.02.2026')
  await expect(line).toContainText('Ikke sett over før')
  expect(await axeFindings(page)).toEqual([])
  await line.getByRole('button', { name: 'Sett over i dag' }).click()
  await expect(line.getByRole('status')).toContainText('Sett over. Neste gang')
  await page.reload()
  await expect(line).toHaveCount(0)

  await page.goto(`/admin/collections/${made}`)
  await expect(field).toContainText(/Sist sett over .* av Eli Redaktør/)
  await expect(field.getByLabel('Deretter')).toHaveValue('6')
  await page.goto(`/admin/collections/${made}/trail`)
  await expect(page.locator('.trail-lines tbody tr').first()).toContainText('Sett over')
  await editor.tidy()
})
