import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { authenticator } from '@tests/support/authenticator'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'
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
afterEach(() => inSql(payload, 'update site set second_factor_demanded = false'))
afterAll(() => payload.destroy())

type Body = Record<string, unknown>
const read = async (answer: Response) => (await answer.json()) as Body
const stranger = restWith()
const path = ({ user }: SignedIn, what: string): string => `/api/users/${user.id}/${what}`
const stateOf = async (owner: SignedIn) =>
  read(await owner.rest('GET', path(owner, 'second-factor')))

async function begin(owner: SignedIn) {
  const answer = await owner.rest('POST', path(owner, 'passkeys/begin'), {
    currentPassword: password,
  })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()).options
}
async function add(owner: SignedIn, device = authenticator(), name = 'Telefonen') {
  const response = device.make(await begin(owner))
  return owner.rest('POST', path(owner, 'passkeys'), { name, response })
}
/** An account with a passkey, and the codes that came with it. */
async function holder(role: 'admin' | 'editor' = 'editor') {
  const owner = await signIn(payload, { role })
  const device = authenticator()
  const answer = await add(owner, device)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return { owner, device, codes: (await read(answer))['codes'] as string[] }
}
const ask = async () => (await stranger('POST', '/api/users/passkey/begin')).json()
const send = (response: unknown) => stranger('POST', '/api/users/passkey', { response })
const enter = async (device: ReturnType<typeof authenticator>) => send(device.use(await ask()))
const login = ({ user }: SignedIn, more: object = {}) =>
  stranger('POST', '/api/users/login', { email: user.email, password, ...more })
const whoHas = async (answer: Response) => {
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const me = await read(await restWith(cookie)('GET', '/api/users/me'))
  return (me['user'] as { id: number } | null)?.id
}

it('whoever has made a passkey signs in with it alone, which the trail and the list of sessions tell', async () => {
  const { owner, device } = await holder()
  const answer = await enter(device)
  expect(answer.status, await answer.clone().text()).toBe(200)
  expect(await whoHas(answer)).toBe(owner.user.id)
  expect(answer.headers.get('Set-Cookie')).toMatch(/HttpOnly/)
  const { passkeys } = await stateOf(owner)
  expect(passkeys).toMatchObject([{ name: 'Telefonen', lastUsed: expect.any(String) }])
  const { sessions } = await read(await owner.rest('GET', path(owner, 'sessions')))
  expect(sessions).toHaveLength(2)
  const trail = await (await admin.rest('GET', path(owner, 'trail'))).text()
  expect(trail).toContain('passkeyAdded')
  expect(trail.match(/signedIn/g)).toHaveLength(2)
})

it('each response of a passkey lets in once', async () => {
  const { device } = await holder()
  const response = device.use(await ask())
  expect((await send(response)).status).toBe(200)
  const again = await send(response)
  expect([again.status, again.headers.get('Set-Cookie')]).toEqual([401, null])
  expect(JSON.stringify(await read(again))).toContain('Passnøkkelen ble ikke godtatt')
})

it('two who send the same response at the same moment are not both let in', async () => {
  const { device } = await holder()
  const response = device.use(await ask())
  const answers = await Promise.all([1, 2, 3].map(() => send(response)))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401])
})

it('what was signed for another site, without asking who is there, or for an old challenge, lets nobody in', async () => {
  const { owner } = await holder()
  for (const device of [
    authenticator({ origin: 'https://example.com' }),
    authenticator({ asksWho: false }),
  ]) {
    expect((await add(owner, device)).status).toBe(400)
    expect((await enter(device)).status).toBe(401)
  }
  const device = authenticator()
  expect((await add(owner, device)).status).toBe(200)
  const options = await ask()
  await inSql(payload, `update challenges set expires_at = now() - interval '1 second'`)
  expect((await send(device.use(options))).status).toBe(401)
  for (const nonsense of [null, 7, {}, { id: 'x' }, { id: { a: 1 } }, [], 'null'])
    expect((await send(nonsense)).status).toBe(401)
})

it('a key that was copied to another machine is noticed', async () => {
  const { device } = await holder()
  expect((await enter(device)).status).toBe(200)
  device.forgetUses()
  expect((await enter(device)).status).toBe(401)
})

it('a password alone no longer opens an account with a passkey; with the key, or a recovery code, it does', async () => {
  const { owner, device, codes } = await holder()
  const refused = await login(owner)
  expect(refused.status).toBe(403)
  expect(await read(refused)).toMatchObject({
    errors: [
      {
        message: expect.stringContaining('Bekreft med passnøkkelen'),
        data: { secondFactor: true, passkey: true },
      },
    ],
  })
  const other = await holder()
  const withKeyOf = async (used: typeof device) => JSON.stringify(used.use(await ask()))
  expect((await login(owner, { passkey: await withKeyOf(other.device) })).status).toBe(403)
  expect((await login(owner, { passkey: 'nonsense' })).status).toBe(403)
  const passkey = await withKeyOf(device)
  expect((await login(owner, { passkey })).status).toBe(200)
  expect((await login(owner, { passkey })).status).toBe(403)
  expect((await login(owner, { code: codes[0] })).status).toBe(200)
  expect(
    (await login(owner, { password: 'feil passord her', passkey: await withKeyOf(device) })).status,
  ).toBe(401)
})

it('a link for a password asks for the passkey too', async () => {
  const { owner, device } = await holder()
  const handed = await admin.rest('POST', path(owner, 'invitation'), { by: 'link' })
  const { url } = (await handed.json()) as { url: string }
  const sent = { token: url.split('/').at(-1), password: 'fire ord uten sammenheng' }
  const reset = (more: object) =>
    stranger('POST', '/api/users/reset-password', { ...sent, ...more })
  expect((await reset({})).status).toBe(403)
  const done = await reset({ passkey: JSON.stringify(device.use(await ask())) })
  expect([done.status, Boolean(done.headers.get('Set-Cookie'))]).toEqual([200, true])
})

it('a new passkey takes the password and a name, and a challenge that was made for this account', async () => {
  const owner = await signIn(payload, { role: 'editor' })
  for (const currentPassword of [undefined, 'feil passord her'])
    expect(
      (await owner.rest('POST', path(owner, 'passkeys/begin'), { currentPassword })).status,
    ).toBe(400)
  const device = authenticator()
  const response = device.make(await begin(owner))
  const keep = (who: SignedIn, body: object) => who.rest('POST', path(who, 'passkeys'), body)
  expect((await keep(owner, { name: '  ', response })).status).toBe(400)
  const other = await signIn(payload, { role: 'editor' })
  expect((await keep(other, { name: 'Min', response })).status).toBe(400)
  expect(
    (await other.rest('POST', path(owner, 'passkeys'), { name: 'Min', response })).status,
  ).toBe(404)
  expect(
    (await admin.rest('POST', path(owner, 'passkeys'), { name: 'Min', response })).status,
  ).toBe(403)
  expect((await keep(owner, { name: 'Min', response })).status).toBe(200)
  expect((await keep(owner, { name: 'Min', response })).status).toBe(400)
  expect(await stateOf(owner)).toMatchObject({ passkeys: [{ name: 'Min' }], app: false })
})

it('recovery codes come with the first key only, and a new set takes the key', async () => {
  const { owner, device, codes } = await holder()
  expect(codes).toHaveLength(10)
  const second = await read(await add(owner, authenticator(), 'Datamaskinen'))
  expect(second['codes']).toEqual([])
  const made = (more: object) =>
    owner.rest('POST', path(owner, 'second-factor/recovery-codes'), more)
  expect((await made({})).status).toBe(403)
  const answer = await made({ passkey: JSON.stringify(device.use(await ask())) })
  const { codes: newer } = await read(answer)
  expect(newer).toHaveLength(10)
  expect((await login(owner, { code: codes[0] })).status).toBe(403)
})

it('a key is removed with proof, the last one turns protection off, and the owner is told by mail', async () => {
  const { owner, device } = await holder()
  const [first] = (await stateOf(owner))['passkeys'] as { id: number }[]
  const remove = (id: number | undefined, more: object) =>
    owner.rest('POST', path(owner, `passkeys/${id}/remove`), more)
  const proof = async () => ({ passkey: JSON.stringify(device.use(await ask())) })
  expect((await remove(first?.id, {})).status).toBe(403)
  const [foreign] = (await stateOf((await holder()).owner))['passkeys'] as { id: number }[]
  expect((await remove(foreign?.id, await proof())).status).toBe(404)
  expect((await remove(first?.id, await proof())).status).toBe(200)
  expect(await stateOf(owner)).toMatchObject({ since: null, passkeys: [], recoveryCodesLeft: 0 })
  expect((await login(owner)).status).toBe(200)
  const where = { to: { equals: owner.user.email } }
  const { docs } = await payload.find({ collection: 'mails', where, sort: '-id' })
  expect(docs.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining([
      'En passnøkkel er fjernet fra kontoen din',
      'En passnøkkel er lagt til kontoen din',
    ]),
  )
})

it('an app and a passkey stand beside each other: either is enough, and one is taken off without the other', async () => {
  const { owner, device, codes } = await holder()
  const begun = await owner.rest('POST', path(owner, 'second-factor'), {
    currentPassword: password,
  })
  const { key } = await read(begun)
  const code = (halfMinutes: number) =>
    new TOTP({ secret: Secret.fromBase32(String(key)) }).generate({
      timestamp: Date.now() + halfMinutes * 30_000,
    })
  const confirm = (typed: string | undefined) =>
    owner.rest('POST', path(owner, 'second-factor/confirm'), { code: typed })
  // A recovery code says nothing of the app.
  expect((await confirm(codes[0])).status).toBe(403)
  expect((await confirm(code(-1))).status).toBe(200)
  expect(await stateOf(owner)).toMatchObject({ app: true, recoveryCodesLeft: 10 })
  expect((await login(owner, { code: code(0) })).status).toBe(200)
  const off = await owner.rest('POST', path(owner, 'second-factor/off'), {
    passkey: JSON.stringify(device.use(await ask())),
  })
  expect(off.status, await off.clone().text()).toBe(200)
  expect(await stateOf(owner)).toMatchObject({ app: false, passkeys: [{ name: 'Telefonen' }] })
  expect((await login(owner, { code: code(1) })).status).toBe(403)
})

it('where a second factor is demanded a passkey is one, made before anything else, and the last stays', async () => {
  const owner = await signIn(payload, { role: 'editor' })
  await inSql(payload, 'update site set second_factor_demanded = true')
  expect((await owner.rest('GET', '/api/news?locale=nb')).status).toBe(403)
  const device = authenticator()
  expect((await add(owner, device)).status).toBe(200)
  expect((await owner.rest('GET', '/api/news?locale=nb')).status).toBe(200)
  const [first] = (await stateOf(owner))['passkeys'] as { id: number }[]
  const remove = await owner.rest('POST', path(owner, `passkeys/${first?.id}/remove`), {
    passkey: JSON.stringify(device.use(await ask())),
  })
  expect(remove.status).toBe(400)
  expect(JSON.stringify(await read(remove))).toContain('krever totrinnsinnlogging')
})

it('an administrator takes all of it off others, and what belonged to a deleted account is gone', async () => {
  const { owner, device } = await holder()
  expect((await admin.rest('DELETE', path(owner, 'second-factor'))).status).toBe(200)
  expect((await enter(device)).status).toBe(401)
  const next = await holder()
  await payload.delete({ collection: 'users', id: next.owner.user.id })
  expect((await enter(next.device)).status).toBe(401)
  const { rows } = await payload.db.execute({
    drizzle: payload.db.drizzle,
    raw: `select 1 from passkeys where account in (${owner.user.id}, ${next.owner.user.id})`,
  })
  expect(rows).toEqual([])
})
