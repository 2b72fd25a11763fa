import { expect, test, type APIRequestContext } from '@playwright/test'
import Parser from 'rss-parser'
import { readCalendar } from '@tests/support/read-calendar'
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
    expect(list.slice(list.indexOf('>Stengt<'))).toContain('/utlysninger/stenger-straks')
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

test('those who follow calls get a deadline in their calendar that moves with it, and each call once in their reader', async ({
  baseURL: origin = '',
  request,
}) => {
  const office = await editorOver(request, origin)
  try {
    const call = await office.create('calls', {
      title: 'Frist som flyttes',
      slug: 'frist-som-flyttes',
      lead: 'Kort.',
      programme: 'Programmet',
      source: 'https://example.org/u',
      closes: '2031-06-01T15:00:00.000Z',
    })
    const calendars = ['/utlysninger/kalender.ics', '/utlysninger/frist-som-flyttes/kalender.ics']
    const inAll = async () => {
      const found = await Promise.all(
        calendars.map(async (each) => readCalendar(await text(request, each))),
      )
      const own = found.map(({ entries }) =>
        entries.filter(({ summary }) => summary === 'Søknadsfrist: Frist som flyttes'),
      )
      for (const entries of own) expect(entries).toEqual([own[0]?.[0]])
      return own[0]?.[0]
    }
    const first = await inAll()
    expect(first?.utc).toBe('2031-06-01T15:00:00.000Z')
    // Changes are told apart by the second.
    const second = Math.floor(Date.now() / 1000)
    await expect.poll(() => Math.floor(Date.now() / 1000)).toBeGreaterThan(second)
    await office.save(call, { closes: '2031-06-08T15:00:00.000Z' })
    const then = await inAll()
    expect(then?.uid).toBe(first?.uid)
    expect(then?.utc).toBe('2031-06-08T15:00:00.000Z')
    expect(Number(then?.sequence)).toBeGreaterThan(Number(first?.sequence))

    const { items } = await new Parser().parseString(await text(request, '/utlysninger/feed.xml'))
    expect(items.filter((item) => item.title === 'Frist som flyttes')).toMatchObject([
      {
        guid: expect.stringMatching(/^urn:uuid:/),
        link: `${origin}/utlysninger/frist-som-flyttes`,
      },
    ])
    expect(await (await request.get('/hub.json')).json()).toMatchObject({
      calls: expect.arrayContaining([
        expect.objectContaining({
          title: { nb: 'Frist som flyttes' },
          closes: '2031-06-08T15:00:00.000Z',
          source: 'https://example.org/u',
        }),
      ]),
    })

    await office.save(call, { _status: 'draft' })
    expect(await text(request, '/utlysninger/kalender.ics')).not.toContain('Frist som flyttes')
    expect(await text(request, '/utlysninger/feed.atom')).not.toContain('Frist som flyttes')
    expect(await text(request, '/hub.json')).not.toContain('Frist som flyttes')
    expect((await request.get(calendars[1] ?? '')).status()).toBe(404)
  } finally {
    await office.tidy()
  }
  // English readers have calendars and feeds of what is in English.
  for (const each of ['/en/calls/calendar.ics', '/en/calls/feed.json'])
    expect((await request.get(each)).status(), each).toBe(200)
  for (const none of ['/utlysninger/ingen/kalender.ics', '/utlysninger/calendar.ics'])
    expect((await request.get(none)).status(), none).toBe(404)
})
