import { beforeEach, describe, expect, test } from 'vitest'
import { joining, openInquirySite, questionOn, written } from './inquiry-site'

let site: Awaited<ReturnType<typeof openInquirySite>>
beforeEach(async () => {
  // Limits of all are its own for each test.
  site = await openInquirySite()
  return () => site.close()
})

/** A whole sentence, and no word of a program. */
const sentence = /^[A-ZÆØÅ][^\n]*\.\n$/
const programs = /error|exception|undefined|null|at \w+ \(/i

describe.each([
  ['to the hub', '/kontakt/skriv', written, ['name', 'email', 'topic', 'text', 'answer']],
  [
    'to join',
    '/kontakt/bli-med',
    { ...written, ...joining },
    ['name', 'email', 'organisation', 'sector', 'text', 'answer'],
  ],
  ['to a partner', '/partnere/klyngen/skriv', written, ['name', 'email', 'text', 'answer']],
] as const)('the form %s', (_, path, whole, needed) => {
  const post = (sent: Parameters<typeof site.send>[0], headers = {}) =>
    site.send(sent, headers, path)

  test('says of every field that is missing what to write there', async () => {
    for (const nothing of ['', 'x=1']) {
      const answer = await post(nothing)
      expect(answer.status).toBe(422)
      const html = String(answer.body)
      for (const field of needed)
        expect(html).toMatch(new RegExp(`<li><a href="#form-${field}">[^<]+\\.</a></li>`))
      expect(html.match(/<li>/g)).toHaveLength(needed.length)
    }
    expect(site.kept.size).toBe(0)
  })

  test.each([
    ['a field twice', 'name=a&name=b', 400],
    ['an answer twice', 'answer=1&answer=2', 400],
    ['a proof twice', 'altcha=a&altcha=b', 400],
    ['an organisation twice', 'organisation=a&organisation=b', 400],
    ['bytes that are no letters', 'name=\u00ff\u00fe\u0000', 400],
    ['a line of a header in the body', 'name=a\r\nBcc: alle@example.org', 400],
    ['seventy thousand bytes', `text=${'a'.repeat(70_000)}`, 413],
  ])('%s is refused in a sentence', async (__, body, status) => {
    const answer = await post(body)
    expect(answer.status).toBe(status)
    expect(String(answer.body)).toMatch(sentence)
    expect(String(answer.body)).not.toMatch(programs)
    expect(site.kept.size).toBe(0)
  })

  test.each([
    ['JSON', '{"name":"a"}', { 'content-type': 'application/json' }, 415],
    ['a file', 'a', { 'content-type': 'multipart/form-data; boundary=a' }, 415],
    ['no type at all', 'name=a', { 'content-type': '' }, 415],
    ['a form of another site', 'name=a', { 'sec-fetch-site': 'cross-site' }, 400],
  ])('%s is no form of ours', async (__, body, headers, status) => {
    const answer = await post(body, headers)
    expect([answer.status, site.kept.size]).toEqual([status, 0])
    expect(String(answer.body)).toMatch(sentence)
  })

  test.each([
    ['name', 'Kari\r\nBcc: alle@example.org'],
    ['name', 'Kari\u0000'],
    ['name', 'Kari\u2029Bcc'],
    ['name', '\u202eirak'],
    ['email', 'kari@example.org\nBcc: alle@example.org'],
    ['email', 'kari@example.org\r\n\r\nHei'],
    ['email', 'kari@example.org, alle@example.org'],
    ['email', 'Kari <kari@example.org>'],
    ['email', `${'a'.repeat(255)}@example.org`],
    ['text', 'Hei\u0000'],
    ['text', 'a'.repeat(4001)],
  ])(
    'a %s that is %j goes no further, and what else was written comes back',
    async (field, bad) => {
      const answer = await post({ ...whole, ...(await site.open(path)), [field]: bad })
      const html = String(answer.body)
      expect([answer.status, site.kept.size]).toEqual([422, 0])
      expect(html).toMatch(new RegExp(`id="form-${field}-error">[^<]{10,}</p>`))
      expect(html).toContain(field === 'text' ? whole.email : 'Hvem kan jeg snakke med?')
    },
  )

  test('what was sent and is sent again, by whoever, is kept once', async () => {
    const sent = { ...whole, ...(await site.open(path)) }
    const from = (network: number) => ({ 'x-forwarded-for': `203.0.113.${network}` })
    const answers = await Promise.all(Array.from({ length: 20 }, (__, at) => post(sent, from(at))))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    const other = await post({ ...sent, text: 'Kjøp!' }, from(99))
    expect([other.status, site.kept.size]).toEqual([422, 1])
  })

  test('of a thousand posts in a minute, each right and each from elsewhere, sixty are kept and the others come back whole', async () => {
    const posts = Array.from({ length: 1000 }, async (__, at) => {
      const text = `Melding ${at}`
      const answer = await post(
        { ...whole, ...(await site.open(path)), text },
        { 'x-forwarded-for': `10.${at >> 8}.${at & 255}.1` },
      )
      return { text, answer }
    })
    const answers = await Promise.all(posts)
    const kept = answers.filter(({ answer }) => answer.status === 303)
    expect([kept.length, site.kept.size]).toEqual([60, 60])
    expect(new Set([...site.kept.values()].map((values) => values[10]))).toEqual(
      new Set(kept.map(({ text }) => text)),
    )
    for (const { answer, text } of answers.filter((one) => !kept.includes(one))) {
      expect(answer.status).toBe(429)
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
      expect(String(answer.body)).toContain(`>${text}</textarea>`)
    }
    expect((await site.ask(path)).status).toBe(200)
  }, 60_000)

  test('of a thousand from one network ten are looked at, and nobody else is kept from writing', async () => {
    const sent = { ...whole, ...(await site.open(path)), email: 'kari' }
    const answers = await Promise.all(Array.from({ length: 1000 }, () => post(sent)))
    const count = (status: number) => answers.filter((answer) => answer.status === status).length
    expect([count(422), count(429), site.kept.size]).toEqual([10, 990, 0])
    const other = { 'x-forwarded-for': '203.0.113.7' }
    const right = { ...whole, ...(await site.open(path)) }
    expect((await post(right, other)).status).toBe(303)
  }, 60_000)

  test('while the database is away what was written comes back, and can be sent later', async () => {
    site.state.works = false
    const sent = { ...whole, ...(await site.open(path)) }
    const answer = await post(sent)
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '60'])
    site.state.works = true
    const again = { ...whole, ...questionOn(String(answer.body)) }
    expect([(await post(again)).status, site.kept.size]).toEqual([303, 1])
  })
})
