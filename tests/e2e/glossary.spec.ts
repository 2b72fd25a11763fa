import { expect, test } from '@playwright/test'
import { editorOver } from './support/rest'

test('a reader finds a term from A to Z as soon as it is published in their language, and not after it is withdrawn', async ({
  baseURL: origin = '',
  page,
  request,
}) => {
  const office = await editorOver(request, origin)
  const heading = page.getByRole('heading', { level: 3, name: 'ørekreft' })
  const english = page.getByRole('heading', { level: 3, name: 'ear cancer' })
  await page.goto('/a-aa')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fra A til Å')
  await expect(heading).toHaveCount(0)

  const term = await office.create('terms', { name: 'ørekreft', synonyms: ['otokreft'] })
  await page.goto('/a-aa')
  await page.getByRole('navigation', { name: 'Bokstaver' }).getByRole('link', { name: 'Ø' }).click()
  await expect(page.locator('#oe')).toBeInViewport()
  await expect(page.locator('#oe').getByRole('listitem')).toHaveText(/ørekreft.*otokreft/s)
  await page.goto('/en/a-z')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From A to Z')
  await expect(heading).toHaveCount(0)

  await office.save(term, { name: 'ear cancer', _status: 'published' }, 'en')
  await page.goto('/en/a-z')
  await expect(english).toBeVisible()
  await page.goto('/a-aa')
  await expect(heading).toBeVisible()
  await expect(page.locator('#oe i[lang=en]')).toHaveText('ear cancer')

  await office.save(term, { _status: 'draft' }, 'nb')
  await page.goto('/a-aa')
  await expect(heading).toHaveCount(0)
  await page.goto('/en/a-z')
  await expect(english).toBeVisible()
  await office.tidy()
  await page.goto('/en/a-z')
  await expect(english).toHaveCount(0)
})

test('somebody whose search finds nothing is led to what there is from A to Z', async ({
  page,
}) => {
  await page.goto('/sok?q=xqzzwv')
  await page.getByRole('main').getByRole('link', { name: 'Fra A til Å' }).click()
  await expect(page).toHaveURL('/a-aa')
})
