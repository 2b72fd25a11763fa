import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

const field = (page: Page, name: string) => page.locator(`#field-${name}`)
const standing = (page: Page) => page.locator('.short-address')

/** Saves the form, and waits for the answer. */
async function save(page: Page): Promise<number> {
  await page.locator('form[data-form-ready=true]').first().waitFor()
  const answered = page.waitForResponse(
    (answer) =>
      ['POST', 'PATCH'].includes(answer.request().method()) &&
      /\/api\/short-addresses(?:\/\d+)?\?/.test(answer.url()),
  )
  await page.locator('#action-save').click()
  return (await answered).status()
}

/** Where a reader who types an address is sent, in one step. */
async function ledTo(request: APIRequestContext, path: string) {
  const answer = await request.get(path, { maxRedirects: 0 })
  return [answer.status(), answer.headers()['location']]
}

test('an editor gives a page a short address, readers follow it, and it is changed and taken away', async ({
  baseURL: origin = '',
  page,
  playwright,
  request,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  const slug = 'kortproven-2031'
  const event = await office.create('events', {
    title: 'Kortprøven 2031',
    lead: 'Det viktigste.',
    slug,
    type: 'seminar',
    state: 'planned',
    start: '2031-05-02T10:00:00.000Z',
    start_tz: 'Europe/Oslo',
  })
  expect((await request.get('/kortproven')).status()).toBe(404)

  await signInAs(page, 'editor')
  await page.goto('/admin/collections/short-addresses/create')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await field(page, 'path').fill('/sok')
  const control = page.locator('#field-document .rs__control')
  await control.click()
  await control.locator('input').first().fill('Kortprøven')
  await page.getByRole('option', { name: 'Kortprøven 2031' }).click()
  expect(await save(page)).toBe(400)
  await expect(page.getByText('På /sok står det alltid en side').first()).toBeVisible()
  await field(page, 'path').fill('Kortprøven/')
  expect(await save(page)).toBe(201)
  await expect(field(page, 'path')).toHaveValue('/kortproven')
  await expect(standing(page)).toHaveText(`Leserne ledes til /arrangementer/${slug}.`)
  expect(await axeFindings(page)).toEqual([])

  for (const typed of ['/kortproven', '/Kortpr%C3%B8ven/', '/nb/kortproven?utm_source=plakat'])
    expect(await ledTo(request, typed)).toEqual([308, `/arrangementer/${slug}`])
  // Straight to a new address, and to nothing while it is not public.
  await office.save(event, { slug: `${slug}-ny`, _status: 'published' })
  expect(await ledTo(request, '/kortproven')).toEqual([308, `/arrangementer/${slug}-ny`])
  await office.save(event, { _status: 'draft' })
  expect((await request.get('/kortproven')).status()).toBe(404)
  await page.reload()
  await expect(standing(page)).toHaveText('Fører ingen steder: målet er ikke publisert.')

  await page.locator('label[for=field-leadsTo-address]').click()
  await field(page, 'address').fill('https://annet.example/program')
  await page.locator('input#field-until').fill('31.12.2031')
  await page.locator('input#field-until').press('Tab')
  expect(await save(page)).toBe(200)
  await expect(standing(page)).toHaveText(
    'Leserne ledes ut av nettstedet, til https://annet.example/program. Til og med 31.12.2031.',
  )
  expect(await ledTo(request, '/kortproven')).toEqual([307, 'https://annet.example/program'])

  await page.goto('/admin/collections/short-addresses')
  const row = page.getByRole('row', { name: /\/kortproven/ })
  await expect(row).toContainText('https://annet.example/program')
  await expect(row).toContainText('Ut av nettstedet')
  expect(await axeFindings(page)).toEqual([])
  const found = await office.send<{ docs: { id: number }[] }>(
    'GET',
    'short-addresses?where[path][equals]=/kortproven',
  )
  for (const { id } of found.docs) await office.send('DELETE', `short-addresses/${id}`)
  expect((await request.get('/kortproven')).status()).toBe(404)
  await office.tidy()
})

test('an old address of several parts leads on, over another short address in one step, and never round', async ({
  baseURL: origin = '',
  playwright,
  request,
}) => {
  const session = await playwright.request.newContext({ baseURL: origin })
  const office = await editorOver(session, origin)
  const make = async (path: string, address: string) => {
    const answer = await session.post('/api/short-addresses', {
      headers: { Origin: origin },
      data: { path, leadsTo: 'address', address },
    })
    expect(answer.status(), await answer.text()).toBe(201)
    return (await answer.json()).doc.id as number
  }
  const old = '/arrangementer-cm/2019/kortprove'
  expect((await request.get('/helt/ukjent/sted')).status()).toBe(404)
  const first = await make('/en/korttest', '/en/contact')
  const second = await make(old, '/en/korttest')
  expect(await ledTo(request, '/en/korttest/')).toEqual([308, '/en/contact'])
  expect(await ledTo(request, old)).toEqual([308, '/en/contact'])
  const round = await session.patch(`/api/short-addresses/${first}`, {
    headers: { Origin: origin },
    data: { address: old },
  })
  expect(round.status()).toBe(400)
  expect(await ledTo(request, old)).toEqual([308, '/en/contact'])
  for (const id of [second, first]) await office.send('DELETE', `short-addresses/${id}`)
  expect((await request.get('/en/korttest')).status()).toBe(404)
})
