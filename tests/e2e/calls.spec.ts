import { expect, test, type APIRequestContext } from '@playwright/test'
import { fillMoment, publish } from './support/form'
import { editorOver, withdraw } from './support/rest'
import { signInAs } from './support/sign-in'

const text = async (request: APIRequestContext, path: string) => (await request.get(path)).text()
const title = 'Tidlig diagnose i hele landet'
const path = '/utlysninger/tidlig-diagnose-i-hele-landet'

test('an editor writes a call with a deadline as people type it, and readers find it everywhere until it is withdrawn', async ({
  page,
  request,
}) => {
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/calls/create?locale=nb')
  await page.locator('form[data-form-ready=true]').waitFor()
  const field = (name: string) => page.locator(`#field-${name}`)
  await field('title').fill(title)
  await field('lead').fill('Penger til metoder som finner kreft tidlig.')
  await fillMoment(page, 'opens', '1.6.2026 9.00')
  await fillMoment(page, 'closes', '1. juni 2031 kl. 17')
  await field('programme').fill('Horisont Europa')
  await field('topicCode').fill('EKSEMPEL-2031-01')
  await field('applicants').fill('Sykehus og universiteter.')
  await field('source').fill('https://example.org/utlysningen')
  await publish(page)

  for (const place of ['/utlysninger', '/', '/sok?q=EKSEMPEL-2031-01', '/sitemap/calls-0.xml'])
    expect(await text(request, place), place).toContain(path)
  const shown = await text(request, path)
  for (const words of ['Åpen til 1. juni 2031', 'kl. 17.00 CEST', 'Sykehus og universiteter.'])
    expect(shown).toContain(words)
  expect(shown).toContain('href="https://example.org/utlysningen"')
  // English readers find it too, with the word that it is in Norwegian.
  expect(await text(request, '/en/calls')).toMatch(/Tidlig diagnose[\s\S]+In Norwegian/)

  await withdraw(page)
  for (const place of ['/utlysninger', '/', '/en/calls', '/sok?q=EKSEMPEL-2031-01'])
    expect(await text(request, place), place).not.toContain(path)
  expect((await request.get(path)).status()).toBe(404)
})

test('a call that closes while its page is open is closed for the next who looks, without anybody pressing anything', async ({
  request,
  baseURL,
}) => {
  const office = await editorOver(request, String(baseURL))
  try {
    await office.create('calls', {
      title: 'Stenger straks',
      slug: 'stenger-straks',
      lead: 'Kort.',
      programme: 'Programmet',
      source: 'https://example.org',
      closes: new Date(Date.now() + 4000).toISOString(),
    })
    expect(await text(request, '/utlysninger/stenger-straks')).toContain('Stenger i dag')
    await expect
      .poll(() => text(request, '/utlysninger/stenger-straks'), { timeout: 15_000 })
      .toContain('Les hos den som lyste ut')
    const list = await text(request, '/utlysninger')
    expect(list.slice(list.indexOf('>Lukket<'))).toContain('/utlysninger/stenger-straks')
    expect(await text(request, '/')).not.toContain('/utlysninger/stenger-straks')
  } finally {
    await office.tidy()
  }
})

test('a year without closed calls, a pillar that is none and a call that is none are not found', async ({
  request,
}) => {
  for (const unknown of ['/utlysninger/1999', '/utlysninger/tema/ingen', '/en/calls/none'])
    expect((await request.get(unknown)).status(), unknown).toBe(404)
})
