import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Registration } from '@/payload-types'
import { read as matrix, type Column } from '@tests/integration/access/matrix'
import { registrations, registrationsOfHub } from '@tests/integration/access/registrations-matrix'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, signInAsLeaver, type Rest, type SignedIn } from '@tests/support/sign-in'
import { openRegistrations } from './world'

let site: Awaited<ReturnType<typeof openRegistrations>>
let organisation: number
let people: Record<'editor' | 'admin' | 'own' | 'other' | 'left', SignedIn>
beforeAll(async () => {
  site = await openRegistrations()
  const { payload } = site
  organisation = await publisherNamed(payload, 'Egen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
    own: await signIn(payload, { role: 'communicator', organisation }),
    other: await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'Andre'),
    }),
    left: await signInAsLeaver(payload, organisation),
  }
})
afterAll(() => site.close())
beforeEach(() => site.clear())

const asked = (who: Column): Rest =>
  who === 'web' || who === 'page' ? restWith() : people[who].rest
const hasOne = async (answer: Response): Promise<boolean> =>
  answer.ok && ((await answer.json()) as { totalDocs: number }).totalDocs === 1

const attempts: Record<string, (by: Rest, one: Registration) => Promise<boolean>> = {
  find: async (by) => hasOne(await by('GET', '/api/registrations')),
  read: async (by, { id }) => (await by('GET', `/api/registrations/${id}`)).ok,
  count: async (by) => hasOne(await by('GET', '/api/registrations/count')),
  sheet: async (by, { event }) =>
    (await by('GET', `/api/registrations/sheet?event=${Number(event)}`)).ok,
  key: async (by, { id }) => {
    const shown = await (await by('GET', `/api/registrations/${id}`)).text()
    const where = await by('GET', '/api/registrations?where[token][like]=a')
    return shown.includes('token') || where.ok
  },
  create: async (by, { event }) =>
    (await by('POST', '/api/registrations', { ...somebody, event: Number(event) })).ok,
  rewrite: async (by, { id }) =>
    (await by('PATCH', `/api/registrations/${id}`, { name: 'En annen', place: 'waiting' })).ok,
  delete: async (by, { id }) => (await by('DELETE', `/api/registrations/${id}`)).ok,
}
const somebody = {
  name: 'Ola',
  email: 'ola@example.org',
  emailKey: 'ola@example.org',
  place: 'seat',
  language: 'nb',
  token: 'mine',
}

describe.each([
  ['an event of an organisation', registrations, () => organisation],
  ['an event of the hub', registrationsOfHub, () => null],
])('who registered for %s', (_, table, publisher) => {
  for (const { operation, who, allowed } of matrix(table))
    it(`${operation}: ${who}${allowed ? '' : ' does not'}`, async () => {
      const event = await site.event({}, { publisher: publisher() })
      await site.take(event)
      const [one] = await site.kept(event)
      if (!one) throw new Error('nobody was registered')
      expect(await attempts[operation]?.(asked(who), one)).toBe(allowed)
      const after = await site.kept(event)
      expect(after.map(({ name }) => name)).toEqual(
        operation === 'delete' && allowed ? [] : ['Kari'],
      )
    })
})

it('whoever is cancelled by hand is told, and the first of those who wait gets the place', async () => {
  const event = await site.event({ capacity: 1, waitingList: true }, { publisher: organisation })
  for (const name of ['a', 'b', 'c']) await site.take(event, `${name}@example.org`)
  const [first] = await site.kept(event)
  await people.own.rest('DELETE', `/api/registrations/${first?.id}`)
  expect((await site.kept(event)).map(({ email, place }) => [email, place])).toEqual([
    ['b@example.org', 'seat'],
    ['c@example.org', 'waiting'],
  ])
  const [away, up] = (await site.mails()).slice(-2)
  const toFirst = (await site.mails()).filter(({ to }) => to === 'a@example.org')
  expect(toFirst.map(({ subject }) => subject)).toEqual(['Du er meldt av: Folkemøte'])
  expect([away?.to, away?.subject]).toEqual(['a@example.org', 'Du er meldt av: Folkemøte'])
  expect([up?.to, up?.subject]).toEqual(['b@example.org', 'Du har fått plass: Folkemøte'])
  // Full all the time.
  expect(await site.told(event)).toBe(1)
})

it('and the pages are told when it is not full any more', async () => {
  const event = await site.event({ capacity: 1 }, { publisher: organisation })
  await site.take(event)
  const [only] = await site.kept(event)
  await people.own.rest('DELETE', `/api/registrations/${only?.id}`)
  expect(await site.told(event)).toBe(2)
  expect(await site.take(event)).toBe('seat')
})

it('the list is a spreadsheet with those who have a place first, and no formulas', async () => {
  const event = await site.event({ capacity: 1, waitingList: true }, { publisher: organisation })
  const entry = {
    name: '=HYPERLINK("https://evil.example")',
    email: '+kari@example.org',
    emailKey: '+kari@example.org',
    organisation: '@SUM(1)',
  }
  await site.take(event, undefined, { entry })
  await site.take(event, 'ola@example.org', { locale: 'nb' })
  const answer = await people.own.rest('GET', `/api/registrations/sheet?event=${event}`)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="pameldte-\d+-[\d-]+\.csv"$/,
  )
  const lines = (await answer.text()).trim().split('\r\n')
  expect(lines[0]).toBe('Navn;E-post;Organisasjon;Plass;Meldt på;Språk')
  expect(lines[1]).toMatch(
    /^"'=HYPERLINK\(""https:\/\/evil\.example""\)";'\+kari@example\.org;'@SUM\(1\);Har plass;/,
  )
  expect(lines[2]).toContain('ola@example.org;;Venteliste;')
})

it.each(['', '?event=', '?event=abc', '?event=-1', '?event=1e99', '?event=999999'])(
  'there is no spreadsheet at %s',
  async (query) => {
    expect((await people.admin.rest('GET', `/api/registrations/sheet${query}`)).status).toBe(404)
  },
)

it('an event for which somebody has registered is not deleted for good', async () => {
  const event = await site.event()
  await site.take(event)
  expect((await people.editor.rest('DELETE', `/api/events/${event}`)).ok).toBe(false)
  expect(await site.kept(event)).toHaveLength(1)
})

it('nothing of it is read through the pages of the site', async () => {
  const reading = site.payload.find({ collection: 'registrations', overrideAccess: false })
  await expect(reading).rejects.toThrow()
})
