import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { signInAs, startAs } from './support/sign-in'

const lines = (page: Page) => page.locator('.desk-lines tbody tr')
const title = 'Kreftregisteret åpner dataene'
const article = { lead: 'Det viktigste.', kind: 'news' }

test('a communicator finds what is outdated from the start page, and opens it', async ({
  baseURL: origin = '',
  page,
  request,
}) => {
  const office = await editorOver(request, origin)
  await signInAs(page, 'communicator')
  const headers = { Origin: origin }
  const { user } = await (await page.request.get('/api/users/me', { headers })).json()
  const publisher = user.organisation?.id ?? user.organisation
  const original = await office.create('news', { ...article, title, language: 'nb', publisher })
  const version = await office.create(
    'news',
    {
      ...article,
      title: 'Cancer registry opens its data',
      language: 'en',
      publisher,
      translation: { original: Number(original.split('/')[1]) },
    },
    'en',
  )
  const untranslated = await office.create('news', {
    ...article,
    title: 'Ennå bare på norsk',
    language: 'nb',
    publisher,
  })
  await office.save(original, { lead: 'Noe annet er viktigst.' })

  await startAs(page, 'communicator')
  await page
    .locator('.start-figure', { hasText: /utdater(t oversettelse|te oversettelser)/ })
    .getByRole('link', { name: 'Oversettelser' })
    .click()
  await expect(page.getByRole('heading', { name: 'Oversettelser' })).toBeVisible()
  // What other tests have left outdated stands beside it.
  const own = lines(page).filter({ hasText: title })
  await expect(own).toHaveCount(1)
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('navigation').getByRole('link', { name: 'Oversettelser' }).click()
  await expect(page).toHaveURL(/translations$/)
  await page.getByLabel('Status').selectOption('mangler')
  await page.getByLabel('Type').selectOption('Nyhet')
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(page).toHaveURL(/status=missing&type=news/)
  await expect(lines(page).filter({ hasText: title })).toHaveCount(0)
  await lines(page).filter({ hasText: 'Ennå bare på norsk' }).getByText('mangler').click()
  await expect(page).toHaveURL(new RegExp(`${untranslated}\\?locale=en`))
  await expect(page.getByRole('button', { name: 'Lag engelsk versjon' })).toBeVisible()

  await page.goto('/admin/collections/news?locale=nb&limit=50')
  const row = (words: string) => page.getByRole('row').filter({ hasText: words })
  await expect(row('Ennå bare på norsk')).toContainText('Engelsk: mangler')
  await expect(row(title)).toContainText('Engelsk: utdatert')

  await page.goto('/admin/translations?status=outdated')
  await page.getByRole('link', { name: `Engelsk: utdatert. ${title}` }).click()
  await expect(page).toHaveURL(new RegExp(version))
  await page.getByRole('button', { name: 'Oversettelsen er à jour' }).click()
  await expect(page.getByText('Oversettelsen er merket som à jour.')).toBeVisible()
  await page.goto('/admin/translations?status=outdated')
  await expect(page.getByRole('heading', { name: 'Oversettelser' })).toBeVisible()
  await expect(own).toHaveCount(0)
  await office.tidy()
})

test('an editor sees what has changed in the other language of an event, and says that this one is up to date', async ({
  baseURL: origin = '',
  page,
  request,
}) => {
  const office = await editorOver(request, origin)
  const texts = { lead: 'Det viktigste.', type: 'seminar', start: '2099-01-01T08:00:00Z' }
  const event = await office.create('events', { ...texts, title: 'Språk som følges ad' })
  const _status = 'published'
  const english = { title: 'Languages in step', lead: 'What matters.', slug: 'in-step', _status }
  await office.save(event, english, 'en')
  await office.save(event, { lead: 'Noe annet er viktigst.', _status })

  await signInAs(page, 'editor')
  await page.goto(`/admin/collections/${event}?locale=nb`)
  await expect(page.getByText('Teksten på engelsk er utdatert')).toBeVisible()
  await page.getByRole('link', { name: 'Åpne teksten på engelsk' }).click()
  const notes = page.locator('.outdated')
  await expect(notes).toContainText('Teksten på norsk er endret')
  await notes.getByText('Se hva som er endret').click()
  await expect(notes.locator('del')).toHaveText('Det viktigste.')
  await expect(notes.locator('ins')).toHaveText('Noe annet er viktigst.')
  expect(await axeFindings(page)).toEqual([])
  await notes.getByRole('button', { name: 'Teksten er à jour' }).click()
  await expect(page.getByText('Teksten er merket som à jour.')).toBeVisible()
  await expect(notes).toHaveCount(0)
  await page.goto('/admin/translations?type=events&status=outdated')
  await expect(page.getByRole('heading', { name: 'Oversettelser' })).toBeVisible()
  await expect(lines(page).filter({ hasText: 'Språk som følges ad' })).toHaveCount(0)
  await office.tidy()
})
