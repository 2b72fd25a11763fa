import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, type Rest, type SignedIn } from '@tests/support/sign-in'
import { inSql } from '@tests/support/trail'

const password = 'et langt og godt passord'
let payload: Payload
let admin: SignedIn

beforeAll(async () => {
  payload = await openPayload()
  admin = await signIn(payload, { role: 'admin' })
  const data = { headline: 'Et åpent rom', intro: 'Om huben' }
  await payload.updateGlobal({ slug: 'site', locale: 'nb', data })
})
// Early in a half minute that lasts as long as the test.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 30_000) * 30_000 + 5000 })
})
afterEach(async () => {
  vi.useRealTimers()
  await demand(false)
})
afterAll(() => payload.destroy())

const demand = (demanded: boolean) =>
  inSql(payload, `update site set second_factor_demanded = ${demanded}`)
/** The code of a half minute before or after this one. */
const codeOf = (key: string, halfMinutes = 0): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({
    timestamp: Date.now() + halfMinutes * 30_000,
  })
const path = ({ user }: SignedIn, what = ''): string => `/api/users/${user.id}/second-factor${what}`
const login = ({ user }: SignedIn, more: object = {}) =>
  restWith()('POST', '/api/users/login', { email: user.email, password, ...more })
const read = async (answer: Response) => (await answer.json()) as Record<string, unknown>

async function begin(owner: SignedIn): Promise<string> {
  const answer = await owner.rest('POST', path(owner), { currentPassword: password })
  expect(answer.status, await answer.clone().text()).toBe(201)
  return String((await read(answer))['key'])
}
/** Takes the code before the present one, which leaves that and the next. */
async function protectedOwner(role: 'admin' | 'editor' = 'editor') {
  const owner = await signIn(payload, { role })
  const key = await begin(owner)
  const answer = await owner.rest('POST', path(owner, '/confirm'), { code: codeOf(key, -1) })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return { owner, key, codes: (await read(answer))['codes'] as string[] }
}
const mailsTo = async ({ user }: SignedIn) => {
  const where = { to: { equals: user.email } }
  return (await payload.find({ collection: 'mails', where, sort: '-id' })).docs
}
const trailOf = async ({ user }: SignedIn) =>
  (await admin.rest('GET', `/api/users/${user.id}/trail`)).text()

it('signing in asks for a code once it is set up, and takes each code once', async () => {
  const { owner, key } = await protectedOwner()
  const asked = await login(owner)
  expect([asked.status, asked.headers.get('Set-Cookie')]).toEqual([403, null])
  expect(await asked.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('Skriv koden'), data: { secondFactor: true } }],
  })
  expect((await login(owner, { code: '000000' })).status).toBe(403)
  // The one it was set up with has been taken.
  expect((await login(owner, { code: codeOf(key, -1) })).status).toBe(403)
  const code = codeOf(key)
  expect((await login(owner, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(200)
  const reused = await login(owner, { code })
  expect([reused.status, JSON.stringify(await reused.json())]).toEqual([
    403,
    expect.stringContaining('Koden er feil, brukt eller for gammel'),
  ])
  expect((await login(owner, { password: 'feil passord her', code: codeOf(key, 1) })).status).toBe(
    401,
  )
})

it('two who send the same code at the same moment are not both let in', async () => {
  const { owner, key } = await protectedOwner()
  const code = codeOf(key)
  const answers = await Promise.all([1, 2, 3].map(() => login(owner, { code })))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403, 403])
})

it('a link for a password asks for the code too, and stays as it was without one', async () => {
  const { owner, key } = await protectedOwner()
  const { url } = (await (
    await admin.rest('POST', `/api/users/${owner.user.id}/invitation`, { by: 'link' })
  ).json()) as { url: string }
  const sent = { token: url.split('/').at(-1), password: 'fire ord uten sammenheng' }
  const reset = (more: object) =>
    restWith()('POST', '/api/users/reset-password', { ...sent, ...more })
  expect((await reset({})).status).toBe(403)
  expect((await reset({ code: '123456' })).status).toBe(403)
  expect((await login(owner, { code: codeOf(key) })).status).toBe(200)
  const done = await reset({ code: codeOf(key, 1) })
  expect([done.status, Boolean(done.headers.get('Set-Cookie'))]).toEqual([200, true])
})

it('the Local API, which has no request, is no way past it', async () => {
  const { owner, key } = await protectedOwner()
  const data = { email: owner.user.email, password }
  await expect(payload.login({ collection: 'users', data })).rejects.toThrow()
  const withCode = { ...data, code: codeOf(key) } as typeof data
  expect((await payload.login({ collection: 'users', data: withCode })).user?.id).toBe(
    owner.user.id,
  )
})

it('a recovery code lets in once, which the trail tells', async () => {
  const { owner, key, codes } = await protectedOwner()
  expect([codes.length, new Set(codes).size]).toEqual([10, 10])
  const [first = ''] = codes
  expect((await login(owner, { code: first.toLowerCase().replaceAll('-', ' ') })).status).toBe(200)
  expect((await login(owner, { code: first })).status).toBe(403)
  expect(await read(await owner.rest('GET', path(owner)))).toMatchObject({ recoveryCodesLeft: 9 })
  expect(await trailOf(owner)).toContain('recoveryCodeUsed')
  const made = await owner.rest('POST', path(owner, '/recovery-codes'), { code: codeOf(key) })
  const newer = (await read(made))['codes'] as string[]
  expect((await login(owner, { code: codes[1] })).status).toBe(403)
  expect((await login(owner, { code: newer[0] })).status).toBe(200)
})

it('whoever guesses is stopped after ten codes, from wherever, and with the right one too', async () => {
  const { owner, key } = await protectedOwner()
  const guess = (code: string) => owner.rest('POST', path(owner, '/recovery-codes'), { code })
  const statuses = []
  for (const _ of Array(11).keys()) statuses.push((await guess('000000')).status)
  expect(statuses).toEqual([...Array(10).fill(403), 429])
  expect((await login(owner, { code: codeOf(key) })).status).toBe(429)
})

it('guesses at the same moment count as many as they are', async () => {
  const { owner } = await protectedOwner()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      owner.rest('POST', path(owner, '/recovery-codes'), { code: '000000' }),
    ),
  )
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(10)
})

it('setting it up takes the password and a code of the new key, and asks for nothing before', async () => {
  const owner = await signIn(payload, { role: 'editor' })
  for (const body of [{}, { currentPassword: 'feil passord her' }])
    expect((await owner.rest('POST', path(owner), body)).status).toBe(400)
  const key = await begin(owner)
  expect((await login(owner)).status).toBe(200)
  expect((await owner.rest('POST', path(owner, '/confirm'), { code: '000000' })).status).toBe(403)
  expect((await login(owner)).status).toBe(200)
  await owner.rest('POST', path(owner, '/confirm'), { code: codeOf(key) })
  expect((await login(owner)).status).toBe(403)
  expect((await owner.rest('POST', path(owner), { currentPassword: password })).status).toBe(400)
  expect((await mailsTo(owner))[0]?.subject).toBe('Totrinnsinnlogging er slått på')
  expect(await trailOf(owner)).toContain('secondFactorOn')
})

it('nothing of it is read over any way into the data, by anybody', async () => {
  const { owner, key, codes } = await protectedOwner()
  const { rows } = await payload.db.execute({
    drizzle: payload.db.drizzle,
    raw: `select * from second_factors where account = ${owner.user.id}`,
  })
  const kept = JSON.stringify(rows)
  for (const secret of [key, ...codes]) expect(kept).not.toContain(secret)
  const secrets = [key, ...codes, String(rows[0]?.['secret']), '"recoveryCodes"', '"lastStep"']
  const paths = [
    '/api/second-factors',
    `/api/second-factors/${String(rows[0]?.['id'])}`,
    `/api/users/${owner.user.id}?depth=2`,
    path(owner),
    '/api/users/me',
    `/api/users/${owner.user.id}/trail`,
  ]
  for (const who of [owner.rest, admin.rest, restWith()])
    for (const each of paths) {
      const text = await (await who('GET', each)).text()
      for (const secret of secrets) expect(text).not.toContain(secret)
    }
  const data = { account: owner.user.id, secret: 'x', failures: 0, lastStep: 0 }
  expect((await admin.rest('POST', '/api/second-factors', data)).status).toBeGreaterThan(399)
  await owner.rest('PATCH', `/api/users/${owner.user.id}`, { secondFactorSince: null })
  expect(await read(await owner.rest('GET', path(owner)))).toMatchObject({
    since: expect.any(String),
  })
})

it('an administrator takes it off somebody who has lost the telephone, who is told; nobody else does', async () => {
  const { owner } = await protectedOwner()
  const other = await signIn(payload, { role: 'editor' })
  expect((await other.rest('DELETE', path(owner))).status).toBe(404)
  expect((await owner.rest('DELETE', path(owner))).status).toBe(404)
  expect((await admin.rest('POST', path(owner), { currentPassword: password })).status).toBe(403)
  expect((await admin.rest('POST', path(owner, '/off'), { code: '000000' })).status).toBe(403)
  expect((await admin.rest('DELETE', path(owner))).status).toBe(200)
  expect((await login(owner)).status).toBe(200)
  expect(await trailOf(owner)).toContain('secondFactorRemoved')
  expect((await mailsTo(owner))[0]?.subject).toContain('er fjernet fra kontoen din')
  expect((await admin.rest('DELETE', path(owner))).status).toBe(400)
})

it('its owner turns it off with a code, unless it is demanded', async () => {
  const { owner, key } = await protectedOwner()
  await demand(true)
  expect((await owner.rest('POST', path(owner, '/off'), { code: codeOf(key) })).status).toBe(400)
  await demand(false)
  expect((await owner.rest('POST', path(owner, '/off'), { code: codeOf(key) })).status).toBe(200)
  expect((await login(owner)).status).toBe(200)
})

const refusedOf = async (ask: Rest) =>
  Promise.all(
    [
      ['GET', '/api/news'],
      ['POST', '/api/news?locale=nb'],
      ['GET', '/api/users'],
      ['GET', '/api/globals/site'],
      ['GET', '/api/access'],
      ['GET', '/api/news/spellings'],
    ].map(async ([method = '', each = '']) => (await ask(method, each, undefined)).status),
  )

it('where it is demanded, an editor without it reaches nothing until it is set up; a communicator is not asked', async () => {
  const owner = await signIn(payload, { role: 'editor' })
  await demand(true)
  expect(await refusedOf(owner.rest)).toEqual(Array(6).fill(403))
  expect((await owner.rest('GET', '/api/users/me')).status).toBe(200)
  expect(await read(await owner.rest('GET', path(owner)))).toMatchObject({ demanded: true })
  const key = await begin(owner)
  await owner.rest('POST', path(owner, '/confirm'), { code: codeOf(key) })
  expect((await owner.rest('GET', '/api/news')).status).toBe(200)
  const organisation = await publisherNamed(payload, 'Kodelauget')
  const writer = await signIn(payload, { role: 'communicator', organisation })
  expect((await writer.rest('GET', '/api/news')).status).toBe(200)
})

it('only administrators demand it', async () => {
  const editor = await signIn(payload, { role: 'editor' })
  const data = { secondFactorDemanded: true }
  await editor.rest('POST', '/api/globals/site?locale=nb', data)
  expect((await editor.rest('GET', '/api/news')).status).toBe(200)
  const done = await admin.rest('POST', '/api/globals/site?locale=nb', data)
  expect(done.status, await done.text()).toBe(200)
  expect((await editor.rest('GET', '/api/news')).status).toBe(403)
})

it('with another PAYLOAD_SECRET no code is right, and a recovery code still lets in', async () => {
  const { owner, key, codes } = await protectedOwner()
  const other = '0123456789abcdef'.repeat(6)
  const where = `account = ${owner.user.id}`
  await inSql(payload, `update second_factors set secret = '${other}' where ${where}`)
  expect((await login(owner, { code: codeOf(key) })).status).toBe(403)
  expect((await login(owner, { code: codes[0] })).status).toBe(200)
})

it('goes with its account', async () => {
  const { owner } = await protectedOwner()
  expect((await admin.rest('DELETE', `/api/users/${owner.user.id}`)).status).toBe(200)
  const { rows } = await payload.db.execute({
    drizzle: payload.db.drizzle,
    raw: `select from second_factors where account = ${owner.user.id}`,
  })
  expect(rows).toEqual([])
})
