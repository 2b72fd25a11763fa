import config from '@payload-config'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRest } from '@/cms/rest/rest'
import type { ListedSession } from '@/cms/users/sessions/list'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, type Rest, type SignedIn } from '@tests/support/sign-in'

const origin = process.env['SERVER_URL'] ?? 'http://localhost:3000'
const password = 'et langt og godt passord'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'
const rest = createRest(config)
let payload: Payload

beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

async function signInWith({ user }: SignedIn, userAgent: string): Promise<Rest> {
  const answer = await rest(
    new Request(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'User-Agent': userAgent },
      body: JSON.stringify({ email: user.email, password }),
    }),
  )
  return restWith(answer.headers.get('Set-Cookie')?.split(';')[0])
}
const listOf = async (ask: Rest, { user }: SignedIn) => {
  const answer = await ask('GET', `/api/users/${user.id}/sessions`)
  return ((await answer.json()) as { sessions: ListedSession[] }).sessions
}
const isIn = async (ask: Rest, { user }: SignedIn) =>
  (await ask('GET', `/api/users/${user.id}`)).status === 200

it('somebody sees where they are signed in, with what and since when, and which one this is', async () => {
  const owner = await signIn(payload, { role: 'editor' })
  await signInWith(owner, firefox)
  const phone = await signInWith(owner, safari)
  const sessions = await listOf(phone, owner)
  expect(sessions.map(({ browser, own, system }) => [browser, system, own])).toEqual([
    ['Safari', 'iPhone', true],
    ['Firefox', 'Linux', false],
    [null, null, false],
  ])
  for (const { lastUsed, since } of sessions)
    expect([lastUsed, since].map((at) => Date.now() - Date.parse(at ?? '') < 60_000)).toEqual([
      true,
      true,
    ])
})

it('one of them is ended, and then all others', async () => {
  const owner = await signIn(payload, { role: 'editor' })
  const computer = await signInWith(owner, firefox)
  const phone = await signInWith(owner, safari)
  const ofPhone = (await listOf(computer, owner)).find(({ system }) => system === 'iPhone')
  const path = `/api/users/${owner.user.id}/sessions`
  expect((await computer('DELETE', `${path}/${ofPhone?.id}`)).status).toBe(200)
  expect([await isIn(phone, owner), await isIn(owner.rest, owner)]).toEqual([false, true])
  expect((await computer('DELETE', `${path}/${ofPhone?.id}`)).status).toBe(404)
  expect((await computer('DELETE', path)).status).toBe(200)
  expect([await isIn(computer, owner), await isIn(owner.rest, owner)]).toEqual([true, false])
  const answer = await computer('DELETE', path)
  expect((await answer.json()).message).toBe('Det er ingen andre innlogginger å avslutte.')
})

it('an administrator ends all sessions of an account, which the trail tells; nobody else does', async () => {
  const owner = await signIn(payload, { role: 'editor' })
  const other = await signIn(payload, { role: 'editor' })
  const admin = await signIn(payload, { role: 'admin' })
  const path = `/api/users/${owner.user.id}/sessions`
  const [session] = await listOf(owner.rest, owner)
  for (const [method, which] of [
    ['GET', path],
    ['DELETE', path],
    ['DELETE', `${path}/${session?.id}`],
  ] as const)
    expect((await other.rest(method, which)).status).toBe(404)
  // Somebody else's session, by way of one's own account.
  const through = `/api/users/${other.user.id}/sessions/${session?.id}`
  expect((await other.rest('DELETE', through)).status).toBe(404)
  expect(await isIn(owner.rest, owner)).toBe(true)
  expect((await admin.rest('DELETE', path)).status).toBe(200)
  expect([await isIn(owner.rest, owner), await isIn(admin.rest, admin)]).toEqual([false, true])
  const trail = await (await admin.rest('GET', `/api/users/${owner.user.id}/trail`)).text()
  expect(trail).toContain('sessionsEnded')
})
