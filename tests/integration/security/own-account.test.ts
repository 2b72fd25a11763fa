import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

const current = 'et langt og godt passord'
const next = 'fire ord uten sammenheng'
let payload: Payload
let organisation: number
let made = 0

beforeAll(async () => {
  payload = await openPayload()
  organisation = await publisherNamed(payload, 'Lungelauget')
})
afterAll(() => payload.destroy())

const email = (): string => `ny-${Date.now()}-${(made += 1)}@example.org`
const somebody = (role: 'admin' | 'editor' | 'communicator') =>
  signIn(payload, { role, ...(role === 'communicator' ? { organisation } : {}) })
const self = ({ user }: SignedIn): string => `/api/users/${user.id}`
const signsIn = async (who: string, password: string): Promise<boolean> =>
  (await restWith()('POST', '/api/users/login', { email: who, password })).ok
const mailsTo = async (to: string) => {
  const { docs } = await payload.find({ collection: 'mails', where: { to: { equals: to } } })
  return docs.map(({ subject }) => subject)
}

describe.each(['admin', 'editor', 'communicator'] as const)('the account of an %s', (role) => {
  it('keeps its password and its address when only the session is there', async () => {
    const owner = await somebody(role)
    const tried = [
      await owner.rest('PATCH', self(owner), { password: next }),
      await owner.rest('PATCH', self(owner), {
        password: next,
        currentPassword: 'feil passord her',
      }),
      await owner.rest('PATCH', self(owner), { email: email() }),
      await owner.rest('PATCH', self(owner), { email: email(), currentPassword: '' }),
      await owner.rest('PATCH', self(owner), { email: email(), currentPassword: { a: 1 } }),
      await owner.rest('PATCH', `/api/users?where[id][equals]=${owner.user.id}`, {
        password: next,
      }),
      await owner.rest('PATCH', `/api/users?where[id][exists]=true`, { email: email() }),
    ]
    expect(tried.map(({ status }) => status)).toEqual(Array(7).fill(400))
    expect(JSON.stringify(await tried[0]?.json())).toContain('Skriv det nåværende passordet')
    expect(await tried[1]?.json()).toMatchObject({
      errors: [
        {
          message: 'Det nåværende passordet er feil.',
          data: { errors: [{ path: 'currentPassword' }] },
        },
      ],
    })
    expect(await signsIn(owner.user.email, current)).toBe(true)
  })

  it('gets a new password and a new address with the current one, and the others are shut out', async () => {
    const owner = await somebody(role)
    const { email: old } = owner.user
    const elsewhere = await signInAgain(old)
    const given = { currentPassword: current }
    const changed = await owner.rest('PATCH', self(owner), { ...given, password: next })
    expect([changed.status, JSON.stringify(await changed.json()).includes(current)]).toEqual([
      200,
      false,
    ])
    expect((await elsewhere('GET', self(owner))).status).toBe(401)
    expect((await owner.rest('GET', self(owner))).status).toBe(200)
    expect([await signsIn(old, current), await signsIn(old, next)]).toEqual([false, true])

    const other = await signInAgain(old, next)
    const address = email()
    const moved = { currentPassword: next, email: address.toUpperCase() }
    expect((await owner.rest('PATCH', self(owner), moved)).status).toBe(200)
    expect((await other('GET', self(owner))).status).toBe(401)
    expect((await owner.rest('GET', self(owner))).status).toBe(200)
    expect(await signsIn(address, next)).toBe(true)
    expect((await mailsTo(old)).toSorted()).toEqual([
      'E-postadressen til kontoen din er byttet',
      'Passordet til kontoen din er byttet',
    ])
    expect(await mailsTo(address)).toEqual([])
  }, 120_000)

  it('is saved without a password when neither changes', async () => {
    const owner = await somebody(role)
    const data = { name: 'Nytt navn', email: owner.user.email, currentPassword: '' }
    expect((await owner.rest('PATCH', self(owner), data)).status).toBe(200)
  })

  it('is written by nobody in what the system keeps of it', async () => {
    const owner = await somebody(role)
    const before = await stored(owner)
    const hidden = { hash: 'x', salt: 'x', resetPasswordToken: 'x', loginAttempts: 9, sessions: [] }
    await owner.rest('PATCH', self(owner), { ...hidden, lockUntil: '2099-01-01' })
    expect(await stored(owner)).toEqual(before)
  })
})

type Account = Record<string, unknown> & { id: number }
const stored = async ({ user }: SignedIn) => {
  const row = await payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: user.id } },
  })
  return ['hash', 'salt', 'resetPasswordToken', 'loginAttempts', 'lockUntil', 'sessions'].map(
    (name) => row?.[name],
  )
}

async function signInAgain(who: string, password = current) {
  const answer = await restWith()('POST', '/api/users/login', { email: who, password })
  return restWith(answer.headers.get('Set-Cookie')?.split(';')[0] ?? '')
}

it('an administrator gives somebody else a new password, who is told', async () => {
  const admin = await somebody('admin')
  const owner = await somebody('editor')
  expect((await admin.rest('PATCH', self(owner), { password: next })).status).toBe(200)
  expect((await owner.rest('GET', self(owner))).status).toBe(401)
  expect(await signsIn(owner.user.email, next)).toBe(true)
  expect(await mailsTo(owner.user.email)).toEqual(['Passordet til kontoen din er byttet'])
})

it('a password that was set with a link is told to its owner', async () => {
  const { user } = await somebody('editor')
  const data = { email: user.email }
  const token = await payload.forgotPassword({ collection: 'users', data, disableEmail: true })
  const answer = await restWith()('POST', '/api/users/reset-password', { token, password: next })
  expect(answer.status).toBe(200)
  expect(await mailsTo(user.email)).toEqual(['Passordet til kontoen din er byttet'])
})

it('whoever guesses the current password is stopped after ten times', async () => {
  const owner = await somebody('editor')
  const guess = () => owner.rest('PATCH', self(owner), { password: next, currentPassword: 'feil' })
  const statuses = []
  for (const _ of Array(11).keys()) statuses.push((await guess()).status)
  expect(statuses).toEqual([...Array(10).fill(400), 429])
}, 120_000)

describe('a password made of what everybody knows', () => {
  const weak = ['Passord123456', 'Kreftforeningen', 'Lungelauget2026', 'Velkommen2026!']
  it.each(weak)('%s is refused when an account is made, changed and reset', async (password) => {
    const admin = await somebody('admin')
    const data = { email: email(), password, name: 'Ny', role: 'editor' }
    const { user } = await somebody('editor')
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
    })
    const answers = [
      await admin.rest('POST', '/api/users', data),
      await admin.rest('PATCH', `/api/users/${user.id}`, { password }),
      await restWith()('POST', '/api/users/reset-password', { token, password }),
    ]
    for (const answer of answers)
      expect([answer.status, JSON.stringify(await answer.json())]).toEqual([
        400,
        expect.stringContaining('lett å gjette'),
      ])
  })

  it('is refused when it is the own name or address, in all three ways', async () => {
    const admin = await somebody('admin')
    const data = {
      email: `fjellhammer${made}@bakkenteigen.no`,
      name: 'Sunniva Torgersrud',
      role: 'editor',
    }
    const words = ['Sunniva-Torgersrud', 'fjellhammer1985!', 'bakkenteigen 2026']
    for (const password of words)
      expect((await admin.rest('POST', '/api/users', { ...data, password })).status).toBe(400)
    const { doc } = await (
      await admin.rest('POST', '/api/users', { ...data, password: current })
    ).json()
    const token = await payload.forgotPassword({ collection: 'users', data, disableEmail: true })
    for (const password of words) {
      expect((await admin.rest('PATCH', `/api/users/${doc.id}`, { password })).status).toBe(400)
      const reset = await restWith()('POST', '/api/users/reset-password', { token, password })
      expect(reset.status).toBe(400)
    }
  })
})
