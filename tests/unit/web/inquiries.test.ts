import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { parse } from 'parse5'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readContent } from '@/seed/content'
import { inquiryMonths } from '@/lib/inquiries'
import { countInWords } from '@/lib/numerals'
import { publicHeaders } from '@/web/http/security-headers'
import { solverScript, solverScriptSource } from '@/web/forms/solver'
import { joining, openInquirySite, questionOn, written } from './inquiry-site'

type InquirySite = Awaited<ReturnType<typeof openInquirySite>>
let site: InquirySite
let kept: InquirySite['kept']
let state: InquirySite['state']
let open: InquirySite['open']
let send: InquirySite['send']
beforeAll(async () => {
  site = await openInquirySite()
  ;({ kept, open, send, state } = site)
})
afterAll(() => site.close())
beforeEach(() => {
  kept.clear()
  state.works = true
  state.client += 1
})
afterEach(() => vi.useRealTimers())

test('each visitor is asked a question of their own, no statement for it, and the page is kept by nobody', async () => {
  state.asked = 0
  const [first, second] = [await site.ask('/kontakt/skriv'), await site.ask('/kontakt/skriv')]
  expect(first.headers['cache-control']).toBe('no-store')
  expect(questionOn(String(first.body)).token).not.toBe(questionOn(String(second.body)).token)
  expect(state.asked).toBe(0)
})

test('what somebody writes is kept, and they are led to a page that says so', async () => {
  const answer = await send({ ...written, ...(await open()) })
  expect([answer.status, answer.headers.location]).toEqual([303, '/kontakt/sendt'])
  const [values = []] = [...kept.values()]
  expect(values.slice(6, 11)).toEqual(['nb', 'press', written.name, written.email, written.text])
})

test('who wishes to join says which organisation, sector and pillar, and nothing of what they say is lost', async () => {
  const path = '/kontakt/bli-med'
  const sent = { ...written, ...joining, ...(await open(path)) }
  expect((await send(sent, {}, path)).status).toBe(303)
  const [values = []] = [...kept.values()]
  expect(values[7]).toBe('join')
  expect(values.slice(12, 15)).toEqual(['Bedriften AS', 'industry', 3])
})

test.each([
  ['no organisation', { organisation: '' }, 'organisation', 'Skriv hvilken organisasjon'],
  ['a header in an organisation', { organisation: 'A\nBcc: b@c.no' }, 'organisation', 'tegn som'],
  ['an endless organisation', { organisation: 'a'.repeat(161) }, 'organisation', 'høyst 160 tegn'],
  ['a sector there is none of', { sector: 'mafia' }, 'sector', 'Velg sektoren'],
  ['no name', { name: '' }, 'name', 'Skriv navnet'],
])('%s is said at its field of the form to join', async (_, wrong, field, sentence) => {
  const path = '/kontakt/bli-med'
  const html = String(
    (await send({ ...written, ...joining, ...(await open(path)), ...wrong }, {}, path)).body,
  )
  expect(html.split(`id="form-${field}-error">`)[1]?.split('</p>')[0]).toContain(sentence)
  expect(html).toContain('value="industry"')
  expect(kept.size).toBe(0)
})

test.each(['abc', '-1', '1e9', '99999999999', '3; drop table topics'])(
  'a pillar called %s is none, and the rest is kept',
  async (pillar) => {
    const path = '/kontakt/bli-med'
    await send({ ...written, ...joining, pillar, ...(await open(path)) }, {}, path)
    expect([...kept.values()].map((values) => values[14])).toEqual([null])
  },
)

test('what is written to a partner is for the one whose page it is, whatever else is sent', async () => {
  const path = '/partnere/klyngen/skriv'
  const sent = { ...written, ...(await open(path)), recipient: '1', topic: 'join' }
  expect((await send(sent, {}, path)).status).toBe(303)
  const [values = []] = [...kept.values()]
  expect([values[7], values[11]]).toEqual(['partner', 7])
})

test('what is written about a card is for whose card it is, and names the card', async () => {
  const path = '/koblingsboksen/teststed/skriv'
  expect((await send({ ...written, ...(await open(path)), card: '1' }, {}, path)).status).toBe(303)
  const [values = []] = [...kept.values()]
  expect([values[7], values[11], values[15]]).toEqual(['card', null, 7])
})

test.each(['partner', 'card', 'join'])(
  'nobody says in the form to the hub that it is about %s, which has a form of its own',
  async (topic) => {
    expect((await send({ ...written, ...(await open()), topic })).status).toBe(422)
    expect(kept.size).toBe(0)
  },
)

test('the same words to another form are another message', async () => {
  const question = await open()
  expect((await send({ ...written, ...question })).status).toBe(303)
  const other = await send({ ...written, ...question }, {}, '/partnere/klyngen/skriv')
  expect([other.status, kept.size]).toEqual([422, 1])
})

test('a partner that is unknown or not shown has no form', async () => {
  expect((await site.ask('/partnere/skjult/skriv')).status).toBe(404)
  const late = await send({ ...written, ...(await open()) }, {}, '/partnere/skjult/skriv')
  expect(late.status).toBe(404)
  expect(String(late.body)).toMatch(/^Meldingen er ikke sendt, [^\n]*\.\n$/)
  expect((await send(written, {}, '/partnere/ukjent/skriv')).status).toBe(405)
  expect(kept.size).toBe(0)
})

test('nothing that a stranger wrote is in the e-mail about it', async () => {
  await send({ ...written, ...(await open('/en/contact/write')) }, {}, '/en/contact/write')
  const [values = []] = [...kept.values()]
  const [, , subject, before, link, after, language] = values
  expect(link).toBe('https://hub.example/admin/collections/inquiries/')
  expect(language).toBe('en')
  for (const stranger of [written.name, written.email, 'snakke'])
    expect([subject, before, after].join(' ')).not.toContain(stranger)
})

test('the same sent twice is kept once, and something else from the same page is not lost in silence', async () => {
  const question = await open()
  for (let time = 0; time < 2; time += 1)
    expect((await send({ ...written, ...question })).status).toBe(303)
  const other = await send({ ...written, text: 'Noe annet', ...question })
  expect(other.status).toBe(422)
  expect(String(other.body)).toMatch(/En annen melding er alt sendt/)
  expect(questionOn(String(other.body)).token).not.toBe(question.token)
  expect(kept.size).toBe(1)
})

test.each([
  ['no name', { name: ' ' }, 'name', 'Skriv navnet ditt.'],
  ['no address', { email: '' }, 'email', 'Skriv e-postadressen din'],
  ['what is no address', { email: 'kari@example' }, 'email', 'Dette er ingen e-postadresse'],
  ['two addresses', { email: 'a@b.no,c@d.no' }, 'email', 'Dette er ingen e-postadresse'],
  ['an endless address', { email: `${'a'.repeat(260)}@b.no` }, 'email', 'Dette er ingen'],
  ['a header in a name', { name: 'Kari\r\nBcc: alle@b.no' }, 'name', 'tegn som ikke kan leses'],
  ['a header in an address', { email: 'a@b.no\nBcc: c@d.no' }, 'email', 'tegn som ikke kan'],
  ['a line separator in a name', { name: 'Kari\u2028Bcc' }, 'name', 'tegn som ikke kan leses'],
  ['an endless name', { name: 'a'.repeat(101) }, 'name', 'høyst 100 tegn'],
  ['a topic there is none of', { topic: 'press\nBcc: x' }, 'topic', 'Velg hva det gjelder'],
  ['no message', { text: '\n ' }, 'text', 'Skriv en melding.'],
  ['an endless message', { text: 'a'.repeat(4001) }, 'text', 'høyst 4000 tegn'],
  ['a NUL', { text: 'Hei\u0000' }, 'text', 'tegn som ikke kan leses'],
  ['no answer', { answer: '' }, 'answer', 'Svar på spørsmålet med et tall'],
  ['a wrong answer', { answer: '99' }, 'answer', 'Svaret stemmer ikke'],
  ['a question we never asked', { token: 'a.b.c' }, 'answer', 'Svaret stemmer ikke'],
])('%s is said at its field, and what was typed stays', async (_, wrong, field, sentence) => {
  const answer = await send({ ...written, ...(await open()), ...wrong })
  const html = String(answer.body)
  expect([answer.status, answer.headers['cache-control']]).toEqual([422, 'no-store'])
  const at = html.split(`id="form-${field}-error">`)[1]?.split('</p>')[0]
  expect(at).toContain(sentence)
  expect(html).toContain(`href="#form-${field}"`)
  expect(html).toContain(`value="${field === 'name' ? written.email : written.name}"`)
  expect(html).toContain('<title>Ikke sendt: Skriv til huben</title>')
  expect(kept.size).toBe(0)
})

test('whoever mistyped their address is not asked a second time for what they answered', async () => {
  const question = await open()
  const html = String((await send({ ...written, ...question, email: 'kari' })).body)
  expect(questionOn(html)).toEqual(question)
  expect(html).toContain(`name="answer" value="${question.answer}"`)
})

test('what was typed comes back as text, whatever it is', async () => {
  const name = '"><script>alert(1)</script>'
  const text = '</textarea><script>alert(2)</script>'
  const html = String((await send({ ...written, ...(await open()), name, text, email: '' })).body)
  expect(html).not.toContain('<script>alert')
  expect(
    JSON.stringify(parse(html), (key, value) => (key === 'parentNode' ? null : value)),
  ).toContain(JSON.stringify(text).slice(1, -1))
})

/** What a browser sends that has done the work of a page, with no answer to the question. */
async function work(html: string) {
  const { token } = questionOn(html)
  const [, attribute = ''] = /data-challenge="([^"]*)"/.exec(html) ?? []
  const challenge: Challenge = JSON.parse(attribute.replaceAll('&quot;', '"'))
  const solution = await solveChallenge({ challenge, deriveKey })
  return { token, challenge, solution }
}
const asSent = (payload: object): string => btoa(JSON.stringify(payload))

test('whoever’s browser has done the work is asked nothing, and the same proof sends nothing twice', async () => {
  const shown = await site.ask('/kontakt/skriv')
  const { challenge, solution, token } = await work(String(shown.body))
  const proof = { token, altcha: asSent({ challenge, solution }) }
  const mistyped = await send({ ...written, ...proof, email: 'kari' })
  expect(questionOn(String(mistyped.body)).token).toBe(token)
  for (let time = 0; time < 2; time += 1)
    expect((await send({ ...written, ...proof })).status).toBe(303)
  const other = await send({ ...written, text: 'Noe annet', ...proof })
  expect([other.status, kept.size]).toEqual([422, 1])
  expect(String(other.body)).toMatch(/En annen melding er alt sendt/)
})

test('a proof that is not of this page, or of less work, is none', async () => {
  const { challenge, solution, token } = await work(String((await site.ask('/kontakt/skriv')).body))
  const next = questionOn(String((await site.ask('/kontakt/skriv')).body))
  const { parameters } = challenge
  const wrong: Record<string, string>[] = [
    { token: next.token, altcha: asSent({ challenge, solution }) },
    { token, altcha: asSent({ challenge, solution: { ...solution, counter: -1 } }) },
    { token, altcha: asSent({ challenge, solution: { counter: 0, derivedKey: '00' } }) },
    {
      token,
      altcha: asSent({
        challenge: { ...challenge, parameters: { ...parameters, cost: 1 } },
        solution,
      }),
    },
    { token, altcha: asSent({ challenge: { parameters }, solution }) },
    { token, altcha: asSent({ challenge, solution: null }) },
    { token, altcha: '{}' },
    { token, altcha: '\u0000'.repeat(2000) },
    { token, altcha: 'null' },
  ]
  for (const proof of wrong) {
    state.client += 1
    const answer = await send({ ...written, ...proof })
    expect([answer.status, kept.size]).toEqual([422, 0])
    expect(String(answer.body)).toContain('Svar på spørsmålet med et tall.')
  }
})

test('only the page of a form gets the script that does the work, by its hash', async () => {
  const shown = await site.ask('/kontakt/skriv')
  const policy = String(shown.headers['content-security-policy'])
  expect(policy).toContain(solverScriptSource)
  expect(policy).not.toContain('unsafe')
  expect(String(shown.body)).toContain(`<script>${solverScript}</script>`)
  expect(solverScript.length).toBeLessThan(2048)
  expect(JSON.stringify(publicHeaders(true))).not.toContain(solverScriptSource)
})

test('a question holds for two hours', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const question = await open()
  vi.setSystemTime(Date.now() + 2 * 3_600_000 + 1000)
  const late = await send({ ...written, ...question })
  expect([late.status, kept.size]).toEqual([422, 0])
  const html = String(late.body)
  expect(html).toContain('mer enn to timer')
  expect((await send({ ...written, ...questionOn(html) })).status).toBe(303)
})

test.each([
  ['a field twice', 'name=a&name=b', {}, 400],
  ['bytes that are no form', 'name=\u00ff\u00fe', {}, 400],
  ['a form of another site', 'name=a', { 'sec-fetch-site': 'cross-site' }, 400],
  ['more than anybody writes', `text=${'a'.repeat(70_000)}`, {}, 413],
  ['something else than a form', '{"name":"a"}', { 'content-type': 'application/json' }, 415],
  ['a file', 'name=a', { 'content-type': 'multipart/form-data; boundary=a' }, 415],
] as const)('%s is refused in a sentence', async (_, body, headers, status) => {
  const answer = await send(body, headers)
  expect(answer.status).toBe(status)
  expect(String(answer.body)).toMatch(/^Meldingen [^\n]*\.\n$/)
  expect(kept.size).toBe(0)
})

test('an older browser says by its origin where the form stood', async () => {
  const from = (address: string) => ({ 'sec-fetch-site': '', origin: address })
  const question = await open()
  const without = async (address: string) => {
    const { 'sec-fetch-site': _, ...headers } = from(address)
    return site.ask('/kontakt/skriv', {
      method: 'POST',
      body: String(new URLSearchParams({ ...written, ...question })),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-for': `198.51.100.${state.client}`,
        ...headers,
      },
    })
  }
  expect((await without('https://evil.example')).status).toBe(400)
  expect((await without('null')).status).toBe(400)
  expect((await without('https://hub.example')).status).toBe(303)
})

test('a program that fills in everything is thanked, and nothing is kept', async () => {
  const answer = await send({ ...written, ...(await open()), website: 'https://spam.example' })
  expect([answer.status, kept.size]).toEqual([303, 0])
})

test('an eleventh attempt from one network is asked to wait and keeps its text, a thousandth gets a line', async () => {
  const question = await open()
  for (let time = 0; time < 10; time += 1)
    expect((await send({ ...written, ...question, email: '' })).status).toBe(422)
  const eleventh = await send({ ...written, ...question })
  expect(eleventh.status).toBe(429)
  expect(Number(eleventh.headers['retry-after'])).toBeGreaterThan(500)
  expect(String(eleventh.body)).toContain('Hvem kan jeg snakke med?')
  for (let time = 0; time < 20; time += 1) await send(question)
  const last = await send({ ...written, ...question })
  expect([last.status, String(last.body).length < 200, kept.size]).toEqual([429, true, 0])
  state.client += 1
  expect((await send({ ...written, ...question })).status).toBe(303)
})

test('while the database is away nothing is lost', async () => {
  state.works = false
  const answer = await send({ ...written, ...(await open()) })
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '60'])
  const html = String(answer.body)
  expect(html).toContain('Hvem kan jeg snakke med?')
  state.works = true
  expect((await send({ ...written, ...questionOn(html) })).status).toBe(303)
})

test.each(['nb', 'en'] as const)(
  'the page about privacy says in %s how long it is kept',
  (locale) => {
    const file = readContent().pages.find((one) => one.page === 'privacy' && one.locale === locale)
    const month = { nb: 'måneder', en: 'months' }[locale]
    const said = { nb: 'Henvendelsen slettes etter', en: 'The inquiry is deleted after' }[locale]
    expect(file?.body).toContain(`${said} ${countInWords(inquiryMonths, locale)} ${month}`)
  },
)
