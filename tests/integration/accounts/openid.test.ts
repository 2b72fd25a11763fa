import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { authenticator } from '@tests/support/authenticator'
import { startOpenIdProvider, type OpenIdProvider } from '@tests/support/openid-provider'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

const port = await vi.hoisted(async () => {
  const { openIdClient } = await import('@tests/support/openid-provider')
  const { freePort } = await import('@tests/support/free-port')
  const free = await freePort()
  process.env['OIDC_ISSUER'] = `http://localhost:${free}`
  process.env['OIDC_CLIENT_ID'] = openIdClient.id
  process.env['OIDC_CLIENT_SECRET'] = openIdClient.secret
  process.env['OIDC_NAME'] = 'Feide'
  process.env['OIDC_VOUCHES_BY'] = 'mfa'
  return free
})

const password = 'et langt og godt passord'
const origin = process.env['SERVER_URL'] ?? 'http://localhost:3000'
let payload: Payload
let admin: SignedIn
let provider: OpenIdProvider

beforeAll(async () => {
  provider = await startOpenIdProvider(port, [origin])
  payload = await openPayload()
  admin = await signIn(payload, { role: 'admin' })
})
beforeEach(() => provider.says([]))
afterAll(async () => {
  await payload.destroy()
  await provider.stop()
})

/** A browser: cookies by origin, and links followed by hand. */
function browser() {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: string) => {
    const key = new URL(url, origin).origin
    const jar = jars.get(key) ?? new Map<string, string>()
    jars.set(key, jar)
    return jar
  }
  const cookie = (url: string) => [...jarOf(url)].map((pair) => pair.join('=')).join('; ')
  const keep = (url: string, response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      jarOf(url).set(name, value)
    }
    return response
  }
  const ask = async (url: string, body?: Record<string, string>) => {
    if (url.startsWith(origin)) {
      const here = url.slice(origin.length)
      return keep(url, await restWith(cookie(url))('GET', here))
    }
    const form = body && { method: 'POST', body: new URLSearchParams(body) }
    const headers = { Cookie: cookie(url) }
    return keep(url, await fetch(url, { ...form, headers, redirect: 'manual' }))
  }
  /** From an address to the one where it is the site's turn, with what is typed at the provider. */
  const throughProvider = async (url: string, typed: Record<string, string>): Promise<string> => {
    let at = url
    for (let steps = 0; steps < 12; steps += 1) {
      let response = await ask(at)
      if (response.status === 200) response = await ask(at, typed)
      at = new URL(response.headers.get('Location') ?? '', at).href
      if (at.startsWith(origin)) return at
    }
    throw new Error(`The provider goes round in circles at ${at}`)
  }
  return {
    cookie: () => cookie(origin),
    keep: (response: Response) => keep(origin, response),
    post: async (path: string, body: object) =>
      keep(origin, await restWith(cookie(origin))('POST', path, body)),
    throughProvider,
    /** Where the site leads to in the end. */
    back: async (at: string) => (await ask(at)).headers.get('Location'),
    begin: async (to = '/admin/collections/news') =>
      (
        await ask(`${origin}/api/users/openid/begin?redirect=${encodeURIComponent(to)}`)
      ).headers.get('Location') ?? '',
  }
}
type Browser = ReturnType<typeof browser>

const signInAs = async (who: string, seen: Browser = browser()) => {
  const at = await seen.throughProvider(await seen.begin(), { who })
  return { seen, at, led: await seen.back(at) }
}
const whoIs = async (seen: Browser) => {
  const me = await restWith(seen.cookie())('GET', '/api/users/me')
  return ((await me.json()) as { user: { id: number } | null }).user?.id
}
let count = 0
const someone = () => `person-${(count += 1)}`

async function connected(role: 'admin' | 'editor' = 'editor') {
  const owner = await signIn(payload, { role })
  const who = someone()
  const seen = browser()
  const asked = await owner.rest('POST', `/api/users/${owner.user.id}/openid`, {
    currentPassword: password,
  })
  expect(asked.status, await asked.clone().text()).toBe(200)
  seen.keep(asked)
  const { url } = (await asked.json()) as { url: string }
  expect(await seen.back(await seen.throughProvider(url, { who }))).toBe('/admin/account')
  return { owner, who }
}

it('whoever has connected their account signs in at the provider, and lands where they were going', async () => {
  const { owner, who } = await connected()
  const { led, seen } = await signInAs(who)
  expect(led).toBe('/admin/login?redirect=%2Fadmin%2Fcollections%2Fnews')
  expect(await whoIs(seen)).toBe(owner.user.id)
  const state = await owner.rest('GET', `/api/users/${owner.user.id}/openid`)
  expect(await state.json()).toMatchObject({
    name: 'Feide',
    since: expect.any(String),
    lastUsed: expect.any(String),
  })
  const trail = await (await admin.rest('GET', `/api/users/${owner.user.id}/trail`)).text()
  expect(trail).toContain('openIdConnected')
})

it('somebody the site does not know is nobody here, whatever their address of e-mail', async () => {
  const { led, seen } = await signInAs(admin.user.email)
  expect(led).toContain('openid=unknown')
  expect(await whoIs(seen)).toBeUndefined()
})

it('an invitation is taken with the account at the provider instead of a password, once', async () => {
  const data = { email: `${someone()}@example.org`, name: 'Innbudt', role: 'editor' }
  const made = await admin.rest('POST', '/api/users', data)
  const { doc } = (await made.json()) as { doc: { id: number } }
  const handed = await admin.rest('POST', `/api/users/${doc.id}/invitation`, { by: 'link' })
  const token = ((await handed.json()) as { url: string }).url.split('/').at(-1)
  const who = someone()
  const seen = browser()
  const { url } = (await (await seen.post('/api/users/openid/accept', { token })).json()) as {
    url: string
  }
  expect(await seen.back(await seen.throughProvider(url, { who }))).toMatch(/^\/admin\/login\?/)
  expect(await whoIs(seen)).toBe(doc.id)
  expect((await browser().post('/api/users/openid/accept', { token })).status).toBe(400)
  expect(await whoIs((await signInAs(who)).seen)).toBe(doc.id)
})

it('a link for a new password connects nothing', async () => {
  const owner = await signIn(payload, { role: 'editor' })
  const handed = await admin.rest('POST', `/api/users/${owner.user.id}/invitation`, { by: 'link' })
  const token = ((await handed.json()) as { url: string }).url.split('/').at(-1)
  expect((await browser().post('/api/users/openid/accept', { token })).status).toBe(400)
})

it('coming back counts once, in the browser it was begun in, and with what was begun', async () => {
  const { who } = await connected()
  const seen = browser()
  const at = await seen.throughProvider(await seen.begin(), { who })
  expect(await browser().back(at)).toContain('openid=ended')
  const other = browser()
  await other.begin()
  expect(await other.back(at)).toContain('openid=refused')
  expect(await whoIs(other)).toBeUndefined()
  expect(await seen.back(at)).not.toContain('openid=')
  expect(await browser().back(at)).toContain('openid=ended')
  expect(await seen.back(at)).toContain('openid=ended')
})

it('whoever breaks off at the provider is told so', async () => {
  const seen = browser()
  const at = await seen.throughProvider(await seen.begin(), { no: '1' })
  expect(await seen.back(at)).toContain('openid=refused')
})

it('nobody is led to another site afterwards', async () => {
  const { who } = await connected()
  const seen = browser()
  const at = await seen.throughProvider(await seen.begin('https://example.com/'), { who })
  expect(await seen.back(at)).toBe('/admin/login?redirect=%2Fadmin')
})

it('a second factor is asked for here, unless the provider says that it has asked for one', async () => {
  const { owner, who } = await connected()
  const device = authenticator()
  const begun = await owner.rest('POST', `/api/users/${owner.user.id}/passkeys/begin`, {
    currentPassword: password,
  })
  const response = device.make(((await begun.json()) as { options: never }).options)
  await owner.rest('POST', `/api/users/${owner.user.id}/passkeys`, { name: 'Min', response })

  const { led, seen } = await signInAs(who)
  expect(led).toContain('openid=key')
  expect(await whoIs(seen)).toBeUndefined()
  expect((await seen.post('/api/users/openid/proof', { code: '123456' })).status).toBe(403)
  const asked = await restWith()('POST', '/api/users/passkey/begin')
  const passkey = JSON.stringify(device.use((await asked.json()) as never))
  expect((await browser().post('/api/users/openid/proof', { passkey })).status).toBe(400)
  const answer = await seen.post('/api/users/openid/proof', { passkey })
  expect(answer.status, await answer.clone().text()).toBe(200)
  expect(await whoIs(seen)).toBe(owner.user.id)
  expect((await seen.post('/api/users/openid/proof', { passkey })).status).toBe(400)

  provider.says(['pwd', 'mfa'])
  expect(await whoIs((await signInAs(who)).seen)).toBe(owner.user.id)
})

it('one person there is one account here, and connecting takes the password', async () => {
  const { who } = await connected()
  const other = await signIn(payload, { role: 'editor' })
  const path = `/api/users/${other.user.id}/openid`
  for (const currentPassword of [undefined, 'feil passord her'])
    expect((await other.rest('POST', path, { currentPassword })).status).toBe(400)
  expect((await admin.rest('POST', path, { currentPassword: password })).status).toBe(403)
  const seen = browser()
  const asked = await other.rest('POST', path, { currentPassword: password })
  seen.keep(asked)
  const { url } = (await asked.json()) as { url: string }
  expect(await seen.back(await seen.throughProvider(url, { who }))).toContain('openid=taken')
  expect(await (await other.rest('GET', path)).json()).toMatchObject({ since: null })
})

it('its owner takes it off with the password, and an administrator off others', async () => {
  for (const by of ['owner', 'admin'] as const) {
    const { owner, who } = await connected()
    const path = `/api/users/${owner.user.id}/openid`
    expect((await owner.rest('POST', `${path}/remove`, {})).status).toBe(400)
    expect((await owner.rest('DELETE', path)).status).toBe(404)
    const removed =
      by === 'owner'
        ? await owner.rest('POST', `${path}/remove`, { currentPassword: password })
        : await admin.rest('DELETE', path)
    expect(removed.status, await removed.clone().text()).toBe(200)
    expect((await signInAs(who)).led).toContain('openid=unknown')
  }
})

it('what belonged to a deleted account opens nothing', async () => {
  const { owner, who } = await connected()
  await payload.delete({ collection: 'users', id: owner.user.id })
  expect((await signInAs(who)).led).toContain('openid=unknown')
})

it('a provider that does not respond is said to, and the password still works', async () => {
  const { owner, who } = await connected()
  const seen = browser()
  const at = await seen.throughProvider(await seen.begin(), { who })
  await provider.stop()
  try {
    expect(await seen.back(at)).toContain('openid=refused')
    const login = { email: owner.user.email, password }
    expect((await restWith()('POST', '/api/users/login', login)).status).toBe(200)
  } finally {
    provider = await startOpenIdProvider(port, [origin])
  }
})

// Counts for the whole network: nobody begins after it.
it('whoever begins without end is stopped, and leaves no more behind', async () => {
  const seen = browser()
  const led: string[] = []
  for (const _ of Array(101).keys()) led.push(await seen.begin())
  expect(led.at(-1)).toContain('openid=refused')
  const { rows } = await payload.db.execute({
    drizzle: payload.db.drizzle,
    raw: `select count(*)::int as kept from challenges where purpose = 'openid'`,
  })
  expect(Number(rows[0]?.['kept'])).toBeLessThanOrEqual(100)
})
