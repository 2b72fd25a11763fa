import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RegistrationDatabase } from '@/web/registrations/database'
import { questionOn } from './inquiry-site'
import { openTestSite } from './site-in-test'

const fields = ['name', 'email', 'organisation', 'answer']
  .map((name) => `<input id="form-${name}" name="${name}"><p id="form-${name}-error"></p>`)
  .join('')
const form = `<!DOCTYPE html><html lang="nb"><head><title>Meld deg på</title></head><body><form data-about="7">
  <p id="form-problem"></p><ul id="form-problems"></ul>${fields}<span id="form-sum"></span>
  <input type="hidden" id="form-token" name="token"><input type="hidden" id="form-proof" name="altcha"></form></body></html>`
const place = `<!DOCTYPE html><html lang="nb"><head><title>Plassen din</title></head><body><p id="place-state"></p>
  <form id="place-form" hidden><input id="place-key" name="key"></form></body></html>`
const origin: RequestListener = ({ url }, res) => {
  const isForm = /pamelding|registration/.test(url ?? '')
  res
    .writeHead(url?.includes('uten') ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(isForm ? form : place)
}

/** What the database says next: what there is of places, and whose place a key is. */
const state = { works: true, isOpen: true, seats: 0, place: true, isCancelled: false, client: 0 }
const kept: unknown[][] = []
const mails: unknown[][] = []
const about = { title: 'Folkemøte', slug: 'mote', lang: 'nb', start: '2031-03-04T09:00:00Z' }
const answerTo = (statement: string, values: unknown[] = []): unknown[] => {
  if (statement.startsWith('insert into inquiry_tokens')) return [{ token: values[0] }]
  if (statement.includes('"hasWaitingList"'))
    return [
      { capacity: 2, seats: state.seats, waiting: 0, hasWaitingList: false, isOpen: state.isOpen },
    ]
  if (statement.startsWith('insert into registrations')) {
    kept.push(values)
    return [{ id: 1, email: values[2], language: values[6], token: values[7] }]
  }
  if (statement.startsWith('insert into mails')) mails.push(values)
  if (statement.includes('l.title')) return [{ ...about, timeKnown: true }]
  if (statement.startsWith('delete')) state.place = false
  else if (statement.includes('where token = $1') && state.place)
    return [{ event: 7, place: 'seat', isCancelled: state.isCancelled }]
  return []
}
const query = async (statement: string, values?: unknown[]) => {
  if (!state.works) throw new Error('no database')
  return { rows: answerTo(statement, values) }
}
const registrations: RegistrationDatabase = {
  query,
  connect: async () => {
    if (!state.works) throw new Error('no database')
    return { query, release: () => {} }
  },
}

let site: Awaited<ReturnType<typeof openTestSite>>
beforeAll(async () => {
  const known = ['/arrangementer/mote', '/arrangementer/uten', '/en/events/meeting']
  site = await openTestSite(origin, { known, trustedProxyHops: 1, registrations })
})
afterAll(() => site.close())
beforeEach(() => {
  Object.assign(state, { works: true, isOpen: true, seats: 0, place: true, isCancelled: false })
  state.client += 1
  kept.length = 0
  mails.length = 0
})

const path = '/arrangementer/mote/pamelding'
const written = { name: 'Kari Nordmann', email: 'Kari@Example.org', organisation: 'Bedriften AS' }
const open = async (at = path) => questionOn(String((await site.ask(at)).body))
const send = (sent: Record<string, string> | string, at = path, headers = {}) =>
  site.ask(at, {
    method: 'POST',
    body: typeof sent === 'string' ? sent : String(new URLSearchParams(sent)),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': `198.51.100.${state.client}`,
      ...headers,
    },
  })

test('whoever registers is kept once, led to a page that says so, and nothing they wrote is in the e-mail', async () => {
  const answer = await send({ ...written, ...(await open()) })
  expect([answer.status, answer.headers.location]).toEqual([303, '/arrangementer/pameldt'])
  expect(kept[0]?.slice(0, 7)).toEqual([
    7,
    'Kari Nordmann',
    'Kari@Example.org',
    'kari@example.org',
    'Bedriften AS',
    'seat',
    'nb',
  ])
  const [to, subject, text] = mails[0] ?? []
  expect([to, subject]).toEqual(['Kari@Example.org', 'Du er påmeldt: Folkemøte'])
  expect(text).toMatch(/https:\/\/hub\.example\/arrangementer\/min-plass\?key=[\w-]{32}/)
  for (const theirs of ['Kari', 'Bedriften']) expect(text).not.toContain(theirs)
})

test.each([
  ['no name', { name: '' }, 'name', 'Skriv navnet ditt.'],
  ['no address', { email: '' }, 'email', 'Skriv e-postadressen din'],
  ['a header in a name', { name: 'Kari\r\nBcc: alle@b.no' }, 'name', 'tegn som ikke kan leses'],
  ['a header in an address', { email: 'a@b.no\nBcc: c@d.no' }, 'email', 'tegn som ikke kan'],
  ['two addresses', { email: 'a@b.no,c@d.no' }, 'email', 'Dette er ingen e-postadresse'],
  ['an endless name', { name: 'a'.repeat(101) }, 'name', 'høyst 100 tegn'],
  ['an endless organisation', { organisation: 'a'.repeat(161) }, 'organisation', 'høyst 160 tegn'],
  ['a NUL', { organisation: 'A\u0000' }, 'organisation', 'tegn som ikke kan leses'],
  ['a wrong answer', { answer: '99' }, 'answer', 'Svaret stemmer ikke'],
])('%s is said at its field, and what was typed stays', async (_, wrong, field, sentence) => {
  const answer = await send({ ...written, ...(await open()), ...wrong })
  const html = String(answer.body)
  expect([answer.status, kept.length]).toEqual([422, 0])
  expect(html.split(`id="form-${field}-error">`)[1]?.split('</p>')[0]).toContain(sentence)
  expect(html).toContain(`value="${field === 'name' ? written.email : written.name}"`)
  expect(html).toContain('<title>Ikke meldt på: Meld deg på</title>')
})

test.each([
  ['a field twice', 'name=a&name=b', {}, 400],
  ['bytes that are no letters', 'name=\u00ff\u00fe', {}, 400],
  ['a form of another site', 'name=a', { 'sec-fetch-site': 'cross-site' }, 400],
  ['seventy thousand bytes', `name=${'a'.repeat(70_000)}`, {}, 413],
  ['JSON', '{"name":"a"}', { 'content-type': 'application/json' }, 415],
])('%s is refused in a sentence', async (_, body, headers, status) => {
  const answer = await send(body, path, headers)
  expect(answer.status).toBe(status)
  expect(String(answer.body)).toMatch(/^Påmeldingen [^\n]*\.\n$/)
})

test.each([
  ['full', { seats: 2 }, 'alle plassene er tatt'],
  ['closed', { isOpen: false }, 'påmeldingen er ikke åpen'],
])('whoever writes until it is %s is told, and keeps what they typed', async (_, now, sentence) => {
  Object.assign(state, now)
  const answer = await send({ ...written, ...(await open()) })
  expect([answer.status, kept.length, mails.length]).toEqual([409, 0, 0])
  expect(String(answer.body)).toContain(sentence)
  expect(String(answer.body)).toContain(`value="${written.name}"`)
})

test('while the database is away nothing is lost', async () => {
  const question = await open()
  state.works = false
  const answer = await send({ ...written, ...question })
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '60'])
  expect(String(answer.body)).toContain(`value="${written.name}"`)
  state.works = true
  expect((await send({ ...written, ...questionOn(String(answer.body)) })).status).toBe(303)
})

test('an event without registration here, and one that never was, have no form', async () => {
  expect((await site.ask('/arrangementer/uten/pamelding')).status).toBe(404)
  expect((await send(written, '/arrangementer/uten/pamelding')).status).toBe(404)
  expect((await send(written, '/arrangementer/ukjent/pamelding')).status).toBe(405)
})

describe('the link in an e-mail', () => {
  const key = 'k'.repeat(32)
  const page = `/arrangementer/min-plass?key=${key}`
  const said = (body: unknown) =>
    /place-state">([^<]*)</.exec(String(body))?.[1]?.replaceAll('&nbsp;', ' ')

  test('says whose place it is and cancels nothing by itself, however often it is followed', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) {
      const answer = await site.ask(page, { method })
      expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store'])
    }
    const { body } = await site.ask(page)
    expect(said(body)).toBe('Du har plass på «Folkemøte», 4. mars 2031, kl. 10.00 CET.')
    expect(String(body)).toContain(`name="key" value="${key}"`)
    expect(String(body)).not.toMatch(/<form[^>]* hidden/)
  })

  test('says so when the event is cancelled', async () => {
    state.isCancelled = true
    const { body } = await site.ask(page)
    expect(said(body)).toBe('«Folkemøte», 4. mars 2031, kl. 10.00 CET, er avlyst.')
  })

  test('leads to a button that cancels, once', async () => {
    const cancelled = await send({ key }, '/arrangementer/min-plass')
    expect([cancelled.status, said(cancelled.body)]).toEqual([
      200,
      'Du er meldt av «Folkemøte», 4. mars 2031, kl. 10.00 CET.',
    ])
    const again = await send({ key }, '/arrangementer/min-plass')
    expect([again.status, said(again.body)]).toEqual([
      404,
      'Du er ikke påmeldt: plassen er meldt av, eller arrangementet er for lengst over.',
    ])
    expect(String(again.body)).toMatch(/<form[^>]* hidden/)
  })

  test.each([
    ['', 200, 'Åpne siden med lenken'],
    ['?key=', 200, 'Åpne siden med lenken'],
    ["?key=' or 1=1", 404, 'Du er ikke påmeldt'],
    [`?key=${'a'.repeat(5000)}`, 404, 'Du er ikke påmeldt'],
  ])('with %s as its key cancels nothing and says so', async (asked, status, sentence) => {
    const answer = await site.ask(`/arrangementer/min-plass${asked.replaceAll(' ', '%20')}`)
    expect([answer.status, said(answer.body)?.startsWith(sentence)]).toEqual([status, true])
    expect(String(answer.body)).toMatch(/<form[^>]* hidden/)
  })

  test('cannot be pressed from another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect((await send({ key }, '/arrangementer/min-plass', headers)).status).toBe(400)
    expect(state.place).toBe(true)
  })

  test('says in English that nothing was changed while the database is away', async () => {
    state.works = false
    const answer = await send({ key }, '/en/events/my-place')
    expect([answer.status, said(answer.body)]).toEqual([
      503,
      'We cannot look up your place just now. Nothing was changed. Try once more in a while.',
    ])
  })

  test('is looked up sixty times for one network, and then not for a while', async () => {
    for (let time = 0; time < 60; time += 1) await send({ key: 'x' }, '/arrangementer/min-plass')
    const answer = await send({ key }, '/arrangementer/min-plass')
    expect([answer.status, state.place]).toEqual([429, true])
  })
})
