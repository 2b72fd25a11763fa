import { expect, test } from '@playwright/test'
import { editorOver } from './support/rest'

test('a company finds who in Norway helps, and what a project is, by links alone', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Nettverk og prosjekter' }).click()
  await page.getByRole('link', { name: 'Kontaktpunkter' }).click()
  await expect(page).toHaveURL('/nettverk/kontaktpunkter')
  await expect(page.getByRole('heading', { name: /kontaktpunkt \(NCP\) for helse/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Forskningsrådet' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'ECHoS' })).toHaveCount(0)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/networks/contact-points')
  await page.getByRole('link', { name: 'EU projects' }).click()
  await expect(page.getByText('Funded by the European Union', { exact: true })).toBeVisible()
  await expect(page.getByText('can be held responsible for them')).toBeVisible()
})

test('what an editor fills in about a project stands on the page at once, and search leads there', async ({
  baseURL: origin = '',
  request,
}) => {
  const office = await editorOver(request, origin)
  const text = async (path: string) => (await request.get(path)).text()
  try {
    const project = await office.create('initiatives', {
      name: 'Prøveprosjektet Nordlys',
      kind: 'euProject',
      euFunded: true,
      grantNumber: '101999999',
      from: '2025-01-01T12:00:00Z',
      to: '2028-12-31T12:00:00Z',
      checkedOn: '2026-11-01T12:00:00Z',
      website: 'https://example.org/nordlys',
    })
    const shown = await text('/nettverk/eu-prosjekter')
    for (const words of [
      'Prøveprosjektet Nordlys',
      'Avtalenummer 101999999',
      '1. januar 2025 – 31. desember 2028',
      '1. november 2026',
    ])
      expect(shown).toContain(words)
    const mission = (await text('/samfunnsoppdraget')).replaceAll(/<[^>]*>/g, '')
    expect(mission).toContain('Prøveprosjektet Nordlys: Avtalenummer 101999999')
    const id = project.split('/')[1]
    expect(await text('/sok?q=101999999')).toContain(`href="/nettverk#initiative-${id}"`)
    await office.save(project, { _status: 'draft' })
    expect(await text('/nettverk')).not.toContain('Nordlys')
  } finally {
    await office.tidy()
  }
})

test('a site made with EU funding says so at the end of every page, as long as an editor says that it is', async ({
  baseURL: origin = '',
  request,
}) => {
  const office = await editorOver(request, origin)
  const ends = async (path: string) => (await (await request.get(path)).text()).split('<footer')[1]
  const site = (data: object) => office.send('POST', 'globals/site?locale=nb', data)
  expect(await ends('/kontakt')).not.toContain('Finansiert av')
  try {
    await site({ euFunded: true, grantNumber: '101888888' })
    expect(await ends('/kontakt')).toMatch(/Finansiert av[\s\S]+Avtalenummer 101888888/)
    expect(await ends('/en/contact')).toMatch(/Funded by[\s\S]+Grant[^<]+101888888/)
  } finally {
    await site({ euFunded: false, grantNumber: null })
  }
  expect(await ends('/kontakt')).not.toContain('Finansiert av')
})

test('a kind or pillar that is none is not found', async ({ request }) => {
  for (const none of ['/nettverk/ingen', '/en/networks/eu-prosjekter', '/nettverk/tema/ingen'])
    expect((await request.get(none)).status(), none).toBe(404)
})

test('the map of the Mission says what there is under each pillar, and in words where there is nothing', async ({
  page,
}) => {
  await page.goto('/samfunnsoppdraget')
  await page.getByRole('link', { name: 'Se kartet over samfunnsoppdraget' }).click()
  await expect(page).toHaveURL('/samfunnsoppdraget/kart')
  const cells = page.getByRole('table').getByRole('cell')
  const texts = await cells.allInnerTexts()
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter((words) => words.trim() === '')).toEqual([])
  await expect(page.getByRole('row', { name: /Forebygging/ })).toContainText('Ingenting å søke på')
  await page.getByRole('link', { name: 'UNCAN.eu-plattformen' }).click()
  await expect(page).toHaveURL(/\/nettverk#initiative-\d+$/)
})
