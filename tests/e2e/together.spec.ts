import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

test('an editor gathers an article and its event, is told what stops them, and publishes both by one press', async ({
  page,
  request,
  baseURL,
}) => {
  const editor = await editorOver(page.request, String(baseURL))
  const article = await editor.create('news', {
    title: 'Vi lanserer registeret',
    lead: 'Det åpner i morgen.',
    language: 'nb',
    kind: 'news',
    _status: 'draft',
  })
  // Without a lead, which readers would miss.
  const { doc } = await editor.send<{ doc: { id: number } }>(
    'POST',
    'events?locale=nb&draft=true',
    { title: 'Lansering av registeret', type: 'seminar', start: '2027-12-01T09:00:00Z' },
  )
  const event = `events/${doc.id}`
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/bundles/create')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('#field-title').fill('Registeret')
  for (const title of ['Vi lanserer registeret', 'Lansering av registeret']) {
    const items = page.locator('#field-items .rs__control')
    await items.click()
    await items.locator('input').first().fill(title)
    await page.getByRole('option', { name: title, exact: true }).click()
  }
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  const parts = page.locator('.bundle-desk__parts li')
  await expect(parts).toHaveText([
    /^Lansering av registeretPubliseres på norskSe siden$/,
    /^Vi lanserer registeretPubliseresSe siden$/,
  ])

  const opening = page.waitForEvent('popup')
  await parts.last().getByRole('link', { name: 'Se siden' }).click()
  const preview = await opening
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Vi lanserer registeret')
  await preview.close()

  await page.getByRole('button', { name: 'Publiser alt nå' }).click()
  await expect(page.locator('.bundle-desk').getByRole('alert')).toContainText(
    'Ingenting er publisert, fordi «Lansering av registeret» ikke kan publiseres: Ingress:',
  )
  expect((await request.get('/aktuelt/vi-lanserer-registeret')).status()).toBe(404)

  await editor.draft(event, { lead: 'Kom og se.' })
  await page.getByRole('button', { name: 'Publiser alt nå' }).click()
  await expect(page.getByText('Publisert. Leserne ser alt nå.')).toBeVisible()
  await expect(parts.first()).toContainText('Ingenting nytt')
  const [read, met] = await Promise.all([
    request.get('/aktuelt/vi-lanserer-registeret'),
    request.get('/arrangementer/lansering-av-registeret'),
  ])
  expect([read.status(), met.status()]).toEqual([200, 200])
  const id = /bundles\/(\d+)/.exec(page.url())?.[1]
  await editor.send('DELETE', `bundles/${id}`)
  for (const made of [article, event])
    await editor.save(made, { deletedAt: new Date().toISOString() })
})

test('an editor puts an event into a new joint publication from its form, and an article beside it', async ({
  page,
  baseURL,
}) => {
  const editor = await editorOver(page.request, String(baseURL))
  const _status = 'draft'
  const met = { title: 'Samles fra skjemaet', lead: 'Snart.', type: 'seminar', _status }
  const event = await editor.create('events', { ...met, start: '2027-12-01T09:00:00Z' })
  const texts = { title: 'Samles ved siden av', lead: 'Snart.', language: 'nb', kind: 'news' }
  const article = await editor.create('news', { ...texts, _status })
  await signInAs(page, 'editor')
  const drawer = page.getByRole('dialog')
  const open = async (document: string) => {
    await page.goto(`/admin/collections/${document}?locale=nb`)
    await page.locator('form[data-form-ready=true]').first().waitFor()
    await page.locator('.doc-controls__popup button').first().click()
    await page.getByRole('button', { name: 'Legg til i en samlet publisering' }).click()
  }
  await open(event)
  await drawer.getByRole('button', { name: 'Lag og legg til' }).click()
  await expect(drawer.getByRole('alert')).toHaveText('Skriv hva det gjelder.')
  await drawer.getByLabel('Eller en ny: hva det gjelder').fill('Åpningen')
  await drawer.getByRole('button', { name: 'Lag og legg til' }).click()
  await expect(drawer.getByRole('status')).toContainText('Lagt til i «Åpningen».')

  await open(article)
  expect(await axeFindings(page)).toEqual([])
  await drawer.getByRole('button', { name: 'Legg til i «Åpningen»' }).click()
  await drawer.getByRole('link', { name: 'Gå til den' }).click()
  await expect(page.locator('.bundle-desk__parts li')).toContainText([
    'Samles fra skjemaet',
    'Samles ved siden av',
  ])
  const id = /bundles\/(\d+)/.exec(page.url())?.[1]
  await editor.send('DELETE', `bundles/${id}`)
  await editor.tidy()
})
