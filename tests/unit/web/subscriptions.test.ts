import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { subscriptionKeys } from '@/lib/subscriptions'
import { questionOn } from './inquiry-site'
import { openTestSite } from './site-in-test'

const boxes = [
  'name="language" value="nb" id="form-language-nb" checked',
  'name="language" value="en" id="form-language-en"',
  'name="topic" value="3" id="form-topic-3"',
  'name="topic" value="4" id="form-topic-4"',
  'name="events" value="yes" id="form-events"',
]
  .map((attributes) => `<input type="checkbox" ${attributes}>`)
  .join('')
const page = `<!DOCTYPE html><html lang="nb"><head><title>Få nyheter</title></head><body><form method="post">
  <p id="form-problem"></p><ul id="form-problems"></ul><p id="form-state"></p>
  <input id="form-email" name="email"><p id="form-email-error"></p>${boxes}
  <input id="form-answer" name="answer"><p id="form-answer-error"></p><span id="form-sum"></span>
  <input type="hidden" id="form-key" name="n"><button id="form-keep"></button>
  <input type="hidden" id="form-token" name="token"><input type="hidden" id="form-proof" name="altcha"></form></body></html>`
const origin: RequestListener = (_, res) =>
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)

/** Stands in for the table: what each statement was asked with, and what is read. */
const asked: { kind: string; values: unknown[] }[] = []
const state = { works: true, client: 0, found: true, confirmed: false }
const subscribers = {
  query: async (statement: string, values: unknown[]) => {
    if (!state.works) throw new Error('no database')
    const [kind = ''] = [
      'insert into subscribers',
      'update subscribers',
      'delete from subscribers',
      'select languages',
      'select email',
    ].filter((words) => statement.includes(words))
    asked.push({ kind, values })
    if (kind === 'insert into subscribers') return { rows: [{ used: 1, mailed: 1 }] }
    if (kind === 'select languages')
      return {
        rows: state.found
          ? [{ languages: ['en'], topics: [4], events: true, confirmed: state.confirmed }]
          : [],
      }
    return { rows: state.found ? [{ id: 'x' }] : [] }
  },
}
let site: Awaited<ReturnType<typeof openTestSite>>
beforeAll(async () => {
  site = await openTestSite(origin, { trustedProxyHops: 1, inquiries: subscribers })
})
afterAll(() => site.close())
beforeEach(() => {
  asked.length = 0
  Object.assign(state, { works: true, found: true, confirmed: false })
  state.client += 1
})
const changes = () => asked.filter(({ kind }) => !kind.startsWith('select')).map(({ kind }) => kind)
const post = (path: string, sent: [string, string][], headers: Record<string, string> = {}) =>
  site.ask(path, {
    method: 'POST',
    body: String(new URLSearchParams(sent)),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': `198.51.100.${state.client}`,
      ...headers,
    },
  })
const open = async () => Object.entries(questionOn(String((await site.ask('/abonner')).body)))
const ticked = (html: string) =>
  [...html.matchAll(/<input [^>]*id="form-([\w-]+)"[^>]*>/g)]
    .filter(([tag]) => / checked/.test(tag))
    .map(([, id]) => id)

describe('the form to get news by e-mail', () => {
  test('keeps the address in one spelling and what was ticked, and leads to a page that says what comes', async () => {
    const sent: [string, string][] = [
      ['email', 'Kari@EXAMPLE.org'],
      ['language', 'en'],
      ['topic', '3'],
      ['topic', '4'],
      ['topic', '4; drop table topics'],
      ['events', 'yes'],
    ]
    const answer = await post('/abonner', [...sent, ...(await open())])
    expect([answer.status, answer.headers.location]).toEqual([303, '/abonner/sendt'])
    const [{ values } = { values: [] }] = asked
    expect(values.slice(3, 8)).toEqual(['kari@example.org', 'nb', ['en'], [3, 4], true])
    expect(values[9]).toMatch(/^https:\/\/hub\.example\/abonner\/valg\?n=[\w-]{32}$/)
  })

  test.each([
    ['no address', { email: '' }, 'email', 'Skriv e-postadressen'],
    ['two addresses', { email: 'a@b.no,c@d.no' }, 'email', 'Dette er ingen e-postadresse'],
    ['a header', { email: 'a@b.no\nBcc: c@d.no' }, 'email', 'tegn som ikke kan'],
    ['no answer', { answer: '' }, 'answer', 'Svar på spørsmålet'],
    ['a wrong answer', { answer: '99' }, 'answer', 'Svaret stemmer ikke'],
  ])(
    'says at its field what is wrong with %s, and keeps what was ticked',
    async (_, wrong, field, words) => {
      const right = { email: 'kari@example.org', ...Object.fromEntries(await open()) }
      const sent = Object.entries({ ...right, ...wrong })
      const answer = await post('/abonner', [...sent, ['topic', '4'], ['language', 'en']])
      const html = String(answer.body)
      expect([answer.status, answer.headers['cache-control']]).toEqual([422, 'no-store'])
      expect(html.split(`id="form-${field}-error">`)[1]?.split('</p>')[0]).toContain(words)
      expect(ticked(html)).toEqual(['language-en', 'topic-4'])
      expect(asked).toEqual([])
    },
  )

  test('ten from one network are looked at, and a page of another site sends none', async () => {
    const sent = async () =>
      [['email', 'kari@example.org'], ...(await open())] as [string, string][]
    for (let each = 0; each < 10; each += 1)
      expect((await post('/abonner', await sent())).status).toBe(303)
    const late = await post('/abonner', await sent())
    expect(late.status).toBe(429)
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(0)
    expect(String(late.body)).toContain('value="kari@example.org"')
    state.client += 1
    expect((await post('/abonner', await sent(), { 'sec-fetch-site': 'cross-site' })).status).toBe(
      400,
    )
    expect(changes()).toHaveLength(10)
  })

  test('programs that fill in everything, and a database that is away, keep nothing', async () => {
    const sent: [string, string][] = [['email', 'kari@example.org'], ...(await open())]
    expect((await post('/abonner', [...sent, ['website', 'x']])).status).toBe(303)
    state.works = false
    const answer = await post('/abonner', sent)
    expect(answer.status).toBe(503)
    expect(String(answer.body)).toContain('value="kari@example.org"')
    expect(asked).toEqual([])
  })
})

describe('the page that a link in a message leads to', () => {
  const key = subscriptionKeys('secret of this test').keyOf('3d9c1bcb-bc24-4f99-bc7b-fab5fb495f3c')
  const link = `/abonner/valg?n=${key}`

  test('changes nothing when it is opened, by whatever program, and is kept and told to nobody', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) {
      const shown = await site.ask(link, { method })
      expect(shown.status).toBe(200)
      expect(shown.headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'same-origin',
        'x-robots-tag': expect.stringContaining('noindex'),
      })
      expect(shown.headers['set-cookie']).toBe(undefined)
    }
    expect(changes()).toEqual([])
    const html = String((await site.ask(link)).body)
    expect(ticked(html)).toEqual(['language-en', 'topic-4', 'events'])
    expect(html).toContain('Bekreft abonnementet</button>')
    expect(html).toContain(`name="n" value="${key}"`)
    state.confirmed = true
    expect(String((await site.ask(link)).body)).toContain('Lagre valgene</button>')
    expect(String((await site.ask(`${link}&saved=1`)).body)).toContain('Valgene er lagret')
  })

  test('one button confirms what is ticked, and the other deletes the address', async () => {
    const kept = await post('/abonner/valg', [
      ['n', key],
      ['do', 'keep'],
      ['topic', '3'],
    ])
    expect([kept.status, kept.headers.location]).toEqual([303, `${link}&saved=1`])
    expect(asked.at(-1)?.values.slice(2)).toEqual([[], [3], false])
    const left = await post('/en/subscribe/choices', [
      ['n', key],
      ['do', 'leave'],
    ])
    expect([left.status, left.headers.location]).toEqual([303, '/en/subscribe/ended'])
    expect(changes()).toEqual(['update subscribers', 'delete from subscribers'])
  })

  test('a mail program unsubscribes with one request, without cookies and without being led on', async () => {
    const answer = await site.ask(link, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect([answer.status, answer.headers['set-cookie']]).toEqual([200, undefined])
    expect(changes()).toEqual(['delete from subscribers'])
    // Once more, as some do: it is over already.
    state.found = false
    expect((await post(link, [['List-Unsubscribe', 'One-Click']])).status).toBe(200)
    expect(
      (await post('/abonner/valg?n=made-up', [['List-Unsubscribe', 'One-Click']])).status,
    ).toBe(404)
  })

  test('or with a form in parts, as the standard recommends, whose key is the one in the address', async () => {
    const send = (name: string, value: string) =>
      site.ask(link, {
        method: 'POST',
        body: `--limit\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--limit--\r\n`,
        headers: {
          'content-type': 'multipart/form-data; boundary=limit',
          'x-forwarded-for': `198.51.100.${state.client}`,
        },
      })
    expect((await send('do', 'leave')).status).toBe(400)
    expect((await send('List-Unsubscribe', 'x'.repeat(70_000))).status).toBe(413)
    expect(changes()).toEqual([])
    expect((await send('List-Unsubscribe', 'One-Click')).status).toBe(200)
    expect(changes()).toEqual(['delete from subscribers'])
  })

  test('leads whoever has no such subscription to a page that says so', async () => {
    state.found = false
    for (const path of ['/abonner/valg', '/abonner/valg?n=x', link])
      expect((await site.ask(path)).headers.location).toBe('/abonner/avsluttet')
    const late = await post('/abonner/valg', [
      ['n', key],
      ['do', 'keep'],
    ])
    expect(late.headers.location).toBe('/abonner/avsluttet')
  })

  test('refuses a page of another site, what is no form, and too many, in a sentence', async () => {
    const foreign = await post(
      link,
      [
        ['n', key],
        ['do', 'leave'],
      ],
      { 'sec-fetch-site': 'cross-site' },
    )
    const odd = await post(link, [
      ['n', key],
      ['do', 'everything'],
    ])
    const text = await post(link, [], { 'content-type': 'text/plain' })
    expect([foreign.status, odd.status, text.status]).toEqual([400, 400, 415])
    state.works = false
    expect((await site.ask(link)).status).toBe(503)
    state.works = true
    const headers = { 'x-forwarded-for': `203.0.113.${state.client}` }
    for (let each = 0; each < 60; each += 1) await site.ask(link, { headers })
    const late = await site.ask(link, { headers })
    expect(late.status).toBe(429)
    expect(String(late.body)).toMatch(/^[A-ZÆØÅ][^\n]*\.\n$/)
    expect(changes()).toEqual([])
  })
})
