import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '@tests/support/payload'
import {
  restWith,
  signIn,
  signInAsLeaver,
  workOutPermissions,
  type Rest,
  type SignedIn,
} from '@tests/support/sign-in'
import { inSql } from '@tests/support/trail'
import type { Column } from './columns'
import { featured, read, site, users } from './matrix'

let payload: Payload
let asking: Record<'own' | 'other' | 'left' | 'editor' | 'admin', SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  const { id: organisation } = await payload.create({
    collection: 'organisations',
    locale: 'nb',
    data: { name: 'egen', slug: `egen-${Date.now()}`, sector: 'research', _status: 'published' },
  })
  asking = {
    own: await signIn(payload, { role: 'communicator', organisation }),
    other: await signIn(payload, { role: 'communicator', organisation }),
    left: await signInAsLeaver(payload, organisation),
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
  }
  await workOutPermissions(payload, Object.values(asking))
  await payload.updateGlobal({
    slug: 'site',
    locale: 'nb',
    data: { headline: 'Rom', intro: 'Inn' },
  })
  await payload.updateGlobal({ slug: 'featured', data: { entries: [] } })
})
afterAll(() => payload.destroy())

const restOf = (who: Column): Rest =>
  who === 'web' || who === 'page' ? restWith() : asking[who].rest
const email = (): string => `ny-${Date.now()}-${Math.round(Math.random() * 1e6)}@example.org`
const password = 'et langt og godt passord'

type Attempt = (rest: Rest, id: number) => Promise<Response>

const onUsers: Record<string, Attempt> = {
  find: (rest, id) => rest('GET', `/api/users?where[id][equals]=${id}`),
  read: (rest, id) => rest('GET', `/api/users/${id}`),
  count: (rest, id) => rest('GET', `/api/users/count?where[id][equals]=${id}`),
  update: (rest, id) => rest('PATCH', `/api/users/${id}`, { name: 'Nytt navn' }),
  role: (rest, id) => rest('PATCH', `/api/users/${id}`, { role: 'admin' }),
  trail: async (rest, id) => {
    const line = `values ('locked', 'users', ${id})`
    await inSql(payload, `insert into trail (action, collection, document) ${line}`)
    return rest('GET', `/api/users/${id}/trail`)
  },
  delete: (rest, id) => rest('DELETE', `/api/users/${id}`),
  create: (rest) =>
    rest('POST', '/api/users', { email: email(), password, name: 'Ny', role: 'editor' }),
  unlock: (rest) => rest('POST', '/api/users/unlock', { email: asking.own.user.email }),
  invitation: (rest, id) => rest('GET', `/api/users/${id}/invitation`),
  invite: (rest, id) => rest('POST', `/api/users/${id}/invitation`, { by: 'mail' }),
  'second-factor': (rest, id) => rest('GET', `/api/users/${id}/second-factor`),
  'take-off-factor': async (rest, id) => {
    const factor = `(${id}, '00', now(), 0, 0)`
    await inSql(
      payload,
      `insert into second_factors (account, secret, confirmed_at, last_step, failures)
       values ${factor} on conflict do nothing`,
    )
    return rest('DELETE', `/api/users/${id}/second-factor`)
  },
  'begin-passkey': (rest, id) =>
    rest('POST', `/api/users/${id}/passkeys/begin`, { currentPassword: password }),
  openid: (rest, id) => rest('GET', `/api/users/${id}/openid`),
  'take-off-openid': (rest, id) => rest('DELETE', `/api/users/${id}/openid`),
  sessions: (rest, id) => rest('GET', `/api/users/${id}/sessions`),
  'end-sessions': (rest, id) => rest('DELETE', `/api/users/${id}/sessions`),
  'hand-over': (rest, id) => rest('POST', `/api/users/${id}/invitation`, { by: 'link' }),
}

const onSite: Record<string, (rest: Rest) => Promise<Response>> = {
  read: (rest) => rest('GET', '/api/globals/site'),
  versions: (rest) => rest('GET', '/api/globals/site/versions'),
  update: (rest) => rest('POST', '/api/globals/site?locale=nb', { headline: 'Et åpent rom' }),
  restore: async (rest) => {
    const { docs } = await payload.findGlobalVersions({ slug: 'site', limit: 1 })
    return rest('POST', `/api/globals/site/versions/${docs[0]?.id}`)
  },
}

const onFeatured: Record<string, (rest: Rest) => Promise<Response>> = {
  read: (rest) => rest('GET', '/api/globals/featured'),
  versions: (rest) => rest('GET', '/api/globals/featured/versions'),
  update: (rest) => rest('POST', '/api/globals/featured?locale=nb', { entries: [] }),
  restore: async (rest) => {
    const { docs } = await payload.findGlobalVersions({ slug: 'featured', limit: 1 })
    return rest('POST', `/api/globals/featured/versions/${docs[0]?.id}`)
  },
  standing: (rest) => rest('POST', '/api/globals/featured/standing', { entries: [] }),
}

async function given(answer: Response): Promise<boolean> {
  const body: unknown = await answer.json().catch(() => null)
  expect(answer.status, JSON.stringify(body)).toBeLessThan(500)
  if (!answer.ok || typeof body !== 'object' || body === null) return false
  return 'totalDocs' in body ? Number(body.totalDocs) > 0 : true
}

const someone = async (): Promise<number> => {
  const data = { email: email(), password, name: 'Noen', role: 'editor' as const }
  return (await payload.create({ collection: 'users', data })).id
}
const roleOf = async (id: number) =>
  (await payload.findByID({ collection: 'users', id, disableErrors: true }))?.role

const rows = (table: string) =>
  read(table).map((cell) => ({ ...cell, verb: cell.allowed ? 'can' : 'cannot' }))

describe('accounts', () => {
  it.each(rows(users).filter(({ who }) => who !== 'page'))(
    '$who $verb $operation',
    async ({ operation, who, allowed }) => {
      const id = who === 'own' ? asking.own.user.id : await someone()
      const answered = await given(await onUsers[operation]!(restOf(who), id))
      // A refused field is left out of an update without a word.
      expect(operation === 'role' ? (await roleOf(id)) === 'admin' : answered).toBe(allowed)
    },
  )

  it('nobody but an administrator moves to another organisation', async () => {
    const before = asking.own.user.organisation
    await asking.own.rest('PATCH', `/api/users/${asking.own.user.id}`, { organisation: null })
    const { organisation } = await payload.findByID({
      collection: 'users',
      id: asking.own.user.id,
      depth: 0,
    })
    expect(organisation).toBe(typeof before === 'object' ? before?.id : before)
  })

  it('a communicator without an organisation is not made', async () => {
    const data = { email: email(), password, name: 'Ny', role: 'communicator' }
    const answer = await asking.admin.rest('POST', '/api/users', data)
    expect(answer.status).toBe(400)
  })
})

describe('the site', () => {
  it.each(rows(site).filter(({ who }) => who !== 'page'))(
    '$who $verb $operation',
    async ({ operation, who, allowed }) => {
      expect(await given(await onSite[operation]!(restOf(who)))).toBe(allowed)
    },
  )

  it('is read by the pages themselves', async () => {
    const found = await payload.findGlobal({ slug: 'site', locale: 'nb', overrideAccess: false })
    expect(found.headline).toBeTruthy()
  })
})

describe('what the front page features', () => {
  it.each(rows(featured).filter(({ who }) => who !== 'page'))(
    '$who $verb $operation',
    async ({ operation, who, allowed }) => {
      expect(await given(await onFeatured[operation]!(restOf(who)))).toBe(allowed)
    },
  )

  it('is read by the page itself', async () => {
    const found = await payload.findGlobal({ slug: 'featured', overrideAccess: false })
    expect(found.entries).toEqual([])
  })
})
