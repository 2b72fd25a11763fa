import config from '@payload-config'
import type { Payload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRest } from '@/cms/rest/rest'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn } from '@tests/support/sign-in'

const password = 'et langt og godt passord'
const rest = createRest(config)
let payload: Payload
let made = 0
const address = (): string => `192.0.2.${(made += 1)}`
const email = (): string => `innlogging-${Date.now()}-${(made += 1)}@example.org`

beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

const from = (ip: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  rest(
    new Request(`http://localhost:3000/api/users/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': ip, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
const account = async () =>
  payload.create({
    collection: 'users',
    data: { email: email(), password, name: 'Noen', role: 'editor' },
  })

const mailsTo = async (to: string) =>
  (await payload.find({ collection: 'mails', where: { to: { equals: to } } })).docs

describe('signing in', () => {
  it('answers an unknown account, a wrong password and a locked account alike', async () => {
    const { email: known, id } = await account()
    const answers: [number, string][] = []
    const tryAs = async (who: string, word: string) => {
      const answer = await from(address(), 'login', { email: who, password: word })
      answers.push([answer.status, await answer.text()])
    }
    await tryAs('ukjent@example.org', password)
    await tryAs(known, 'feil passord her')
    const lockUntil = new Date(Date.now() + 60_000).toISOString()
    await payload.db.updateOne({ collection: 'users', id, data: { lockUntil } })
    await tryAs(known, password)
    expect(new Set(answers.map(String)).size).toBe(1)
    expect(answers[0]?.[0]).toBe(401)
  })

  it('takes as long for an unknown account as for a wrong password', async () => {
    const { email: known } = await account()
    const timed = async (who: string) => {
      const began = performance.now()
      await from(address(), 'login', { email: who, password: 'feil passord her' })
      return performance.now() - began
    }
    expect(await timed('ukjent2@example.org')).toBeGreaterThan(390)
    expect(await timed(known)).toBeGreaterThan(390)
  })

  it('is refused for a while after ten failures for one account from one network, and not elsewhere', async () => {
    const { email: who } = await account()
    const statuses = []
    for (let count = 0; count < 11; count += 1)
      statuses.push(
        from(`2001:db8:77:1::${count}`, 'login', { email: who.toUpperCase(), password: 'feil' }),
      )
    const answers = await Promise.all(statuses)
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      ...Array(10).fill(401),
      429,
    ])
    const refused = answers.find(({ status }) => status === 429)
    expect(Number(refused?.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await from(address(), 'login', { email: who, password })).status).toBe(200)
    const stranger = '2001:db8:77:1::ffff'
    expect((await from(stranger, 'login', { email: who, password })).status).toBe(429)
    const admin = await signIn(payload, { role: 'admin' })
    expect((await admin.rest('POST', '/api/users/unlock', { email: who })).status).toBe(200)
    expect((await from(stranger, 'login', { email: who, password })).status).toBe(200)
  })

  it('is refused for a while after fifty failures from one address', async () => {
    const ip = address()
    const answers = await Promise.all(
      Array.from({ length: 51 }, () => from(ip, 'login', { email: email(), password: 'feil' })),
    )
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1)
  })

  it('does not wear the limit down when it succeeds', async () => {
    const { email: known } = await account()
    for (let count = 0; count < 12; count += 1)
      expect((await from('192.0.2.250', 'login', { email: known, password })).status).toBe(200)
  })

  it('sets a cookie that scripts and other sites cannot use, for two hours at most', async () => {
    const { email: known } = await account()
    const answer = await from(address(), 'login', { email: known, password })
    const cookie = answer.headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const expires = new Date(/Expires=([^;]+)/.exec(cookie)?.[1] ?? '')
    expect(expires.valueOf() - Date.now()).toBeLessThanOrEqual(2 * 60 * 60 * 1000)
    expect(await answer.text()).not.toContain('"token"')
  })

  it('works with the form the admin panel sends', async () => {
    const { email: known } = await account()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ email: known, password }))
    const answer = await rest(
      new Request('http://localhost:3000/api/users/login', {
        method: 'POST',
        headers: { 'X-Forwarded-For': address() },
        body: form,
      }),
    )
    expect(answer.status).toBe(200)
  })

  it('is not possible from another site with the cookie of ours', async () => {
    const { email: known } = await account()
    const cookie =
      (await from(address(), 'login', { email: known, password })).headers.get('Set-Cookie') ?? ''
    const me = (headers: Record<string, string>) =>
      rest(
        new Request('http://localhost:3000/api/users/me', {
          headers: { Cookie: cookie.split(';')[0] ?? '', ...headers },
        }),
      )
    expect((await (await me({ Origin: 'http://localhost:3000' })).json()).user.email).toBe(known)
    expect((await (await me({ Origin: 'https://evil.example' })).json()).user).toBe(null)
    expect((await (await me({ 'Sec-Fetch-Site': 'cross-site' })).json()).user).toBe(null)
    const cors = await me({ Origin: 'https://evil.example' })
    expect(cors.headers.get('Access-Control-Allow-Origin')).not.toBe('https://evil.example')
  })
})

describe('the first user', () => {
  it('cannot be made by a visitor', async () => {
    const answer = await from(address(), 'first-register', {
      email: email(),
      password,
      name: 'Jeg',
      role: 'admin',
    })
    expect(answer.status).toBe(403)
  })
})

describe('a new password', () => {
  const weak = [
    'kort',
    'passordpassord'.slice(0, 11),
    'password123456',
    'x'.repeat(129),
    'aaaaaaaaaaaaaaaa',
  ]
  it.each(weak)('%s is refused when a user is made, changed and when it is reset', async (word) => {
    const admin = await signIn(payload, { role: 'admin' })
    const data = { email: email(), password: word, name: 'Ny', role: 'editor' }
    expect((await admin.rest('POST', '/api/users', data)).status).toBe(400)
    expect(
      (await admin.rest('PATCH', `/api/users/${admin.user.id}`, { password: word })).status,
    ).toBe(400)
    const { email: known } = await account()
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: known },
      disableEmail: true,
    })
    expect((await from(address(), 'reset-password', { token, password: word })).status).toBe(400)
    expect((await from(address(), 'reset-password', { token, password })).status).toBe(200)
  })

  it('is not set with a token that is no text', async () => {
    for (const token of [null, '', {}, { exists: true }, ['a'], 1, true]) {
      const answer = await from(address(), 'reset-password', { token, password })
      expect([400, 403]).toContain(answer.status)
    }
  })

  it('is asked for with the same answer whether the account exists or not', async () => {
    const { email: known } = await account()
    const ask = async (who: string) => {
      const answer = await from(address(), 'forgot-password', { email: who })
      return [answer.status, await answer.text()]
    }
    expect(await ask(known)).toEqual(await ask('ukjent3@example.org'))
  })

  it('is answered as fast when the message to the account takes its time', async () => {
    const { email: known } = await account()
    const other = new Client({ connectionString: process.env['DATABASE_URL'] })
    await other.connect()
    await other.query('begin; lock table mails in exclusive mode')
    expect((await from(address(), 'forgot-password', { email: known })).status).toBe(200)
    expect(await mailsTo(known)).toEqual([])
    await other.query('rollback')
    await other.end()
    await expect.poll(async () => (await mailsTo(known)).length).toBe(1)
  })

  it('comes by a link that works, in a message for administrators’ eyes only', async () => {
    const { email: known } = await account()
    await from(address(), 'forgot-password', { email: known.toUpperCase() })
    await expect.poll(async () => (await mailsTo(known)).length).toBe(1)
    const [message] = await mailsTo(known)
    const token = /\/admin\/reset\/(\w+)/.exec(message?.text ?? '')?.[1]
    expect((await from(address(), 'reset-password', { token, password })).status).toBe(200)
    for (const role of ['editor', 'communicator'] as const) {
      const organisation = await publisherNamed(payload, 'nysgjerrig')
      const other = await signIn(payload, { role, organisation })
      expect((await other.rest('GET', `/api/mails/${message?.id}`)).status).not.toBe(200)
      expect((await other.rest('DELETE', `/api/mails/${message?.id}`)).status).not.toBe(200)
    }
    const admin = await signIn(payload, { role: 'admin' })
    expect((await admin.rest('GET', `/api/mails/${message?.id}`)).status).toBe(200)
    expect((await admin.rest('PATCH', `/api/mails/${message?.id}`, { to: known })).status).toBe(403)
    expect((await admin.rest('POST', '/api/mails', { to: known, subject: 'x' })).status).toBe(403)
  })

  it('is asked for three times in a quarter of an hour and no more', async () => {
    const who = email()
    const network = address()
    const answers = []
    for (let count = 0; count < 4; count += 1)
      answers.push((await from(network, 'forgot-password', { email: who })).status)
    expect(answers).toEqual([200, 200, 200, 429])
  })
})

describe('what somebody sends', () => {
  it('is answered clearly when it is no JSON', async () => {
    const editor = await signIn(payload, { role: 'editor' })
    const answer = await from(address(), 'login', '{"email": ')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.stringContaining('ikke gyldig JSON') }],
    })
    for (const body of ['{', '[]', '"x"', '1', 'null', 'true'])
      expect((await from(address(), 'login', body)).status).toBe(400)
    expect((await editor.rest('PATCH', '/api/news/abc', {})).status).toBeLessThan(500)
  })

  it.each(['abc', '0', '-1', '1.5', '99999999999999999999', '%00', "1'--", 'null', '%E0%A4%A'])(
    'asks for document %s and learns that there is none',
    async (id) => {
      const editor = await signIn(payload, { role: 'editor' })
      for (const method of ['GET', 'PATCH', 'DELETE']) {
        const answer = await editor.rest(
          method,
          `/api/news/${id}`,
          method === 'PATCH' ? {} : undefined,
        )
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(answer.status).toBeLessThan(500)
        expect(await answer.text()).not.toMatch(/select|insert|node_modules|at .*\.js|stack/i)
      }
    },
  )

  it('is refused unread when it is huge', async () => {
    const answer = await from(address(), 'login', {}, { 'Content-Length': '90000000' })
    expect([400, 413]).toContain(answer.status)
    const editor = await signIn(payload, { role: 'editor' })
    const big = await editor.rest('POST', '/api/news', { title: 'x'.repeat(2_100_000) })
    expect(big.status).toBe(413)
  })

  it('is refused unread when a visitor sends more than signing in takes', async () => {
    const parts = `--b\r\n${'name="_payload"\r\nA\r\n'.repeat(2000)}`
    const form = { 'Content-Type': 'multipart/form-data; boundary=b' }
    expect((await from(address(), 'login', parts, form)).status).toBe(413)
    expect((await from(address(), 'login', parts.slice(0, 5000), form)).status).toBe(400)
    const body = new Blob([parts]).stream()
    const unmeasured = { method: 'POST', headers: form, body, duplex: 'half' }
    const request = new Request('http://localhost:3000/api/users/login', unmeasured)
    expect((await rest(request)).status).toBe(413)
  })

  it.each(['i går', '2023-02-31T99:00', '0000-00-00', ''])(
    'writes “%s” where a day belongs and gets an answer that is no failure of ours',
    async (day) => {
      const editor = await signIn(payload, { role: 'editor' })
      for (const draft of ['', '&draft=true'])
        for (const [type, field] of [
          ['milestones', 'date'],
          ['appointments', 'from'],
          ['messages', 'from'],
          ['events', 'start'],
        ]) {
          const data = { title: 'x', text: 'x', name: 'x', [field ?? '']: day }
          const answer = await editor.rest('POST', `/api/${type}?locale=nb${draft}`, data)
          expect(answer.status, await answer.clone().text()).toBeLessThan(500)
        }
    },
  )

  it('writes a year nobody can mean and is told which ones are possible', async () => {
    const editor = await signIn(payload, { role: 'editor' })
    const data = { title: 'x', date: '9999-01-01', _status: 'published' }
    const answer = await editor.rest('POST', '/api/milestones?locale=nb', data)
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('1900')])
  })

  it('finds nothing with a wrong method', async () => {
    const editor = await signIn(payload, { role: 'editor' })
    expect((await editor.rest('PUT', '/api/news/1', {})).status).toBe(404)
    expect((await restWith()('PUT', '/api/users/login', {})).status).toBe(404)
  })

  it.each([
    'where[x][equals]=1',
    'where[title][bad]=1',
    'where=x',
    'sort=x',
    'limit=x',
    'page=-1',
    'page=x',
    'depth=x',
    'depth=-1',
    'select[x]=true',
    'where[id][equals]=abc',
    'where[and]=x',
    'where[publisher.name][near]=1',
    'where[start][greater_than]=x',
    'locale=xx',
    'draft=maybe',
    'populate=x',
    'joins=x',
  ])('asks with %s and gets an answer that is no failure of ours', async (query) => {
    const editor = await signIn(payload, { role: 'editor' })
    for (const type of ['news', 'events']) {
      const answer = await editor.rest('GET', `/api/${type}?${query}`)
      expect(answer.status, await answer.clone().text()).toBeLessThan(500)
    }
  })
})
