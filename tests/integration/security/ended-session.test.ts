import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import config from '@payload-config'
import { createRest } from '@/cms/rest/rest'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

const rest = createRest(config)
const origin = 'http://localhost:3000'
let payload: Payload
let ended: SignedIn
let article: number

beforeAll(async () => {
  payload = await openPayload()
  ended = await signIn(payload, { role: 'editor' })
  const data = { title: 'Utkast', slug: `utkast-${Date.now()}`, lead: 'Snart' }
  article = (await payload.create({ collection: 'news', draft: true, data })).id
  await ended.rest('POST', '/api/users/logout')
})
afterAll(() => payload.destroy())

const told = async (answer: Response): Promise<[number, string]> => [
  answer.status,
  (await answer.json()).errors[0].message,
]
const asked = (method: string, path: string, headers: Record<string, string>) =>
  rest(new Request(`${origin}${path}`, { method, headers }))

it('whoever saves after the session has ended is told to sign in, in their language', async () => {
  for (const [method, path] of [
    ['PATCH', `/api/news/${article}`],
    ['POST', '/api/news'],
    ['DELETE', `/api/news/${article}`],
    ['GET', `/api/news/${article}`],
    ['POST', '/api/globals/site'],
  ] as const)
    expect(await told(await ended.rest(method, path, method === 'GET' ? undefined : {}))).toEqual([
      401,
      'Du må logge inn først.',
    ])
  const english = { Cookie: ended.cookie, Origin: origin, 'Accept-Language': 'en' }
  expect(await told(await asked('PATCH', `/api/news/${article}`, english))).toEqual([
    401,
    'You must sign in first.',
  ])
})

it('a panel whose browser has forgotten the session is told the same', async () => {
  const panel = { Origin: origin, Referer: `${origin}/admin/collections/news/${article}` }
  expect((await asked('PATCH', `/api/news/${article}`, panel)).status).toBe(401)
})

it('a visitor is not told that anything exists, whatever cookie another site sends', async () => {
  expect((await restWith()('PATCH', `/api/news/${article}`, {})).status).toBe(404)
  expect((await restWith('theme=dark')('GET', `/api/news/${article}`)).status).toBe(404)
  const foreign = { Cookie: ended.cookie, Origin: 'https://evil.example' }
  expect((await asked('PATCH', `/api/news/${article}`, foreign)).status).toBe(404)
  for (const path of ['/api/nothing', '/api/payload-kv/1', '/api/og', '/api/news/distinct'])
    expect((await ended.rest('GET', path)).status).toBe(404)
})

it('the panel under another host name is told under which address it works', async () => {
  const { cookie } = await signIn(payload, { role: 'editor' })
  const headers = { Cookie: cookie, Origin: 'http://hub.local:3000', Host: 'hub.local:3000' }
  const [status, sentence] = await told(await asked('PATCH', `/api/news/${article}`, headers))
  expect([status, sentence.includes(origin)]).toEqual([403, true])
})

it('whoever saves while the database is away is told that, and keeps the session', async () => {
  const { cookie } = await signIn(payload, { role: 'editor' })
  const away = vi.spyOn(payload.db, 'findOne').mockRejectedValue(new Error('no connection'))
  const headers = { Cookie: cookie, Origin: origin }
  const answers = [
    await asked('PATCH', `/api/news/${article}`, headers),
    await asked('GET', '/api/users/me', headers),
  ]
  away.mockRestore()
  for (const answer of answers) {
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '30'])
    expect(JSON.stringify(await answer.json())).toContain('Databasen svarer ikke')
  }
  expect((await asked('GET', `/api/news/${article}`, headers)).status).toBe(200)
})
