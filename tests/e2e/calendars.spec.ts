import { expect, test, type APIRequestContext } from '@playwright/test'
import { readCalendar } from '@tests/support/read-calendar'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'

/** A calendar as somebody's program fetches it. */
async function subscribe(request: APIRequestContext, path: string) {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const text = await answer.text()
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  return readCalendar(text)
}

const inDays = (days: number): string => {
  const day = new Date()
  day.setUTCDate(day.getUTCDate() + days)
  return `${day.toISOString().slice(0, 10)}T10:00:00.000Z`
}

test('those who subscribe see a meeting move and be cancelled, once, under whatever address', async ({
  baseURL: origin = '',
  request,
}) => {
  const office = await editorOver(request, origin)
  const meeting = await office.create('events', {
    title: 'Møtet som flyttes',
    lead: 'Vi møtes.',
    slug: 'motet-som-flyttes',
    type: 'seminar',
    state: 'planned',
    start: inDays(10),
    start_tz: 'Europe/Oslo',
    venue: 'Oslo',
  })
  const calendars = [
    '/arrangementer/kalender.ics',
    '/arrangementer/type/seminar/kalender.ics',
    '/arrangementer/motet-som-flyttes/kalender.ics',
  ]
  const inAll = async () => {
    const found = await Promise.all(calendars.map((path) => subscribe(request, path)))
    const entries = found.map(({ entries: all }) =>
      all.filter(({ summary }) => summary.includes('Møtet som flyttes')),
    )
    for (const own of entries) expect(own).toEqual([entries[0]?.[0]])
    return entries[0]?.[0]
  }
  const first = await inAll()
  expect(first).toMatchObject({ sequence: 0, status: 'CONFIRMED', utc: inDays(10) })
  expect(first?.url).toBe(`${origin}/arrangementer/motet-som-flyttes`)

  await office.save(meeting, { start: inDays(12), state: 'moved', stateReason: 'større sal' })
  const moved = await inAll()
  expect(moved).toMatchObject({ uid: first?.uid, sequence: 1, utc: inDays(12) })
  expect(moved?.description).toContain('større sal')

  await office.draft(meeting, { start: inDays(14) })
  expect(await inAll()).toEqual(moved)
  await office.save(meeting, {
    start: inDays(12),
    state: 'cancelled',
    stateReason: 'sykdom',
    _status: 'published',
  })
  expect(await inAll()).toMatchObject({ uid: first?.uid, sequence: 2, status: 'CANCELLED' })

  await office.save(meeting, { slug: 'motet-et-annet-sted' })
  const led = await request.get(String(calendars[2]), { maxRedirects: 0 })
  expect(led.status()).toBe(308)
  expect(led.headers()['location']).toBe('/arrangementer/motet-et-annet-sted/kalender.ics')
  expect(await inAll()).toMatchObject({ uid: first?.uid, sequence: 2 })

  await office.save(meeting, { _status: 'draft' })
  for (const path of calendars.slice(0, 2)) {
    const { entries } = await subscribe(request, path)
    expect(entries.map(({ uid }) => uid)).not.toContain(first?.uid)
  }
  expect((await request.get('/arrangementer/motet-et-annet-sted/kalender.ics')).status()).toBe(404)
  await office.tidy()
})

test('a calendar is not sent again to those who have it, and there is none of what is not there', async ({
  request,
}) => {
  const first = await request.get('/en/events/calendar.ics')
  const headers = { 'If-None-Match': String(first.headers()['etag']) }
  expect((await request.get('/en/events/calendar.ics', { headers })).status()).toBe(304)
  for (const path of [
    '/arrangementer/tema/finnes-ikke/kalender.ics',
    '/arrangementer/type/konsert/kalender.ics',
    '/arrangementer/finnes-ikke/kalender.ics',
    '/arrangementer/2025/kalender.ics',
    '/calendars/nb',
  ])
    expect((await request.get(path)).status(), path).toBe(404)
  const other = await request.get('/arrangementer/type/seminar/tema/forebygging/kalender.ics', {
    maxRedirects: 0,
  })
  expect(other.status()).toBe(308)
  expect(other.headers()['location']).toBe(
    '/arrangementer/tema/forebygging/type/seminar/kalender.ics',
  )
})

test('those who subscribe to a pillar are led on when its page moves', async ({
  baseURL: origin = '',
  request,
}) => {
  const office = await editorOver(request, origin)
  const pillar = await office.create('topics', {
    name: 'Et nytt område',
    slug: 'et-nytt-omrade',
    lead: 'Om det.',
    kind: 'pillar',
    colour: 'prevention',
  })
  const [before, now] = ['et-nytt-omrade', 'et-flyttet-omrade'].map(
    (slug) => `/arrangementer/tema/${slug}/kalender.ics`,
  )
  await subscribe(request, String(before))
  await office.save(pillar, { slug: 'et-flyttet-omrade' })
  const led = await request.get(String(before), { maxRedirects: 0 })
  expect(led.status()).toBe(308)
  expect(led.headers()['location']).toBe(now)
  await subscribe(request, String(now))
  await office.tidy()
  expect((await request.get(String(now))).status()).toBe(404)
})

test('a calendar without events is one nevertheless', async ({ request }) => {
  const { entries, name, zones } = await subscribe(
    request,
    '/en/events/type/council-meeting/calendar.ics',
  )
  expect({ entries, name, zones }).toEqual({
    entries: [],
    name: 'Events: Council meeting – Cancer Mission Hub Norway',
    zones: ['Europe/Oslo'],
  })
})

test('lists of events and pages of pillars lead to their calendars, on the screen and not on paper', async ({
  baseURL: origin = '',
  page,
  request,
}) => {
  const links = {
    '/arrangementer': ['/arrangementer/kalender.ics', 'Abonner på kalenderen'],
    '/en/events': ['/en/events/calendar.ics', 'Subscribe to the calendar'],
    '/samfunnsoppdraget/forebygging': [
      '/arrangementer/tema/forebygging/kalender.ics',
      'Abonner på kalenderen',
    ],
  } as const
  for (const [path, [calendar, words]] of Object.entries(links)) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(path)
    const link = page.getByRole('link', { name: words })
    await expect(link).toHaveAttribute('href', `${origin}${calendar}`.replace(/^http/, 'webcal'))
    await expect(page.locator(`a[href="${calendar}"]`)).toBeVisible()
    await subscribe(request, calendar)
    await page.emulateMedia({ media: 'print' })
    await expect(link).toBeHidden()
    await expect(
      page.getByRole('link', { name: /^(Toppledermøtet|Leadership meeting) 2025$/ }),
    ).toBeVisible()
  }
  await page.goto('/arrangementer')
  await expect(page.locator('link[rel=alternate][type="text/calendar"]')).toHaveAttribute(
    'href',
    `${origin}/arrangementer/kalender.ics`,
  )
})

test('an event is put into a calendar from its page while it is to come or is cancelled', async ({
  baseURL: origin = '',
  page,
  request,
}) => {
  const office = await editorOver(request, origin)
  const event = { lead: 'Vi møtes.', type: 'seminar', state: 'planned', start_tz: 'Europe/Oslo' }
  const coming = await office.create('events', {
    ...event,
    title: 'Legges i kalenderen',
    slug: 'legges-i-kalenderen',
    start: inDays(10),
  })
  const link = page.getByRole('link', { name: 'Legg i kalenderen' })
  await page.goto('/arrangementer/legges-i-kalenderen')
  await expect(link).toHaveAttribute('href', '/arrangementer/legges-i-kalenderen/kalender.ics')
  await page.emulateMedia({ media: 'print' })
  await expect(link).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await office.save(coming, { start: inDays(-10) })
  await page.reload()
  await expect(link).toHaveCount(0)
  await office.save(coming, { state: 'cancelled' })
  await page.reload()
  await expect(link).toBeVisible()
  await office.tidy()
})

test('a reader chooses pillars and types, subscribes to that calendar, and chooses otherwise', async ({
  baseURL: origin = '',
  page,
  request,
}) => {
  await page.goto('/arrangementer')
  await page.getByText('Velg hva du vil ha i kalenderen').click()
  await page.getByRole('group', { name: 'Innsatsområder' }).getByLabel('Livskvalitet').check()
  await page.getByLabel('Forebygging').check()
  await page.getByRole('group', { name: 'Typer' }).getByLabel('Seminar', { exact: true }).check()
  await page.getByRole('button', { name: 'Vis kalenderen' }).click()
  await expect(page).toHaveURL(
    /\/arrangementer\/kalender\?tema=forebygging&tema=livskvalitet&type=seminar$/,
  )
  await expect(page.getByRole('heading', { level: 1, name: 'Din kalender' })).toBeVisible()
  const calendar = '/arrangementer/tema/forebygging_livskvalitet/type/seminar/kalender.ics'
  await expect(page.getByLabel('Adressen til kalenderen')).toHaveValue(`${origin}${calendar}`)
  await expect(page.getByRole('link', { name: 'Abonner på kalenderen' })).toHaveAttribute(
    'href',
    `${origin}${calendar}`.replace(/^http/, 'webcal'),
  )
  await expect(page.locator(`a[href="${calendar}"]`)).toBeVisible()
  await subscribe(request, calendar)

  await expect(page.getByLabel('Forebygging')).toBeChecked()
  await expect(page.getByLabel('Forstå kreft')).not.toBeChecked()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByLabel('Prevention')).toBeChecked()
  await expect(page.getByLabel('The address of the calendar')).toHaveValue(
    `${origin}/en/events/topic/prevention_quality-of-life/type/seminar/calendar.ics`,
  )
  for (const name of ['Prevention', 'Quality of life', 'Seminar'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck()
  await page.getByRole('button', { name: 'Show the calendar' }).click()
  await expect(page).toHaveURL(/\/en\/events\/calendar\??$/)
  await expect(page.getByLabel('The address of the calendar')).toHaveValue(
    `${origin}/en/events/calendar.ics`,
  )
})

test('a reader who chooses more than three is told so, keeps the choice, and is given no calendar', async ({
  page,
}) => {
  await page.goto('/arrangementer/kalender')
  const topics = page.getByRole('group', { name: 'Innsatsområder' })
  for (const box of await topics.getByRole('checkbox').all()) await box.check()
  await page.keyboard.press('Enter')
  await expect(topics).toHaveAccessibleDescription(/^Du har valgt for mange\./)
  await expect(page.getByText('Du har valgt for mange.')).toBeVisible()
  await expect(topics.getByRole('checkbox').first()).toBeFocused()
  await expect(topics.getByRole('checkbox', { checked: true })).toHaveCount(5)
  await expect(page.getByRole('link', { name: 'Abonner på kalenderen' })).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await topics.getByRole('checkbox').nth(0).uncheck()
  await topics.getByRole('checkbox').nth(1).uncheck()
  await page.getByRole('button', { name: 'Vis kalenderen' }).click()
  await expect(page.getByRole('link', { name: 'Abonner på kalenderen' })).toBeVisible()
  await expect(page.getByText('Du har valgt for mange.')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
})
