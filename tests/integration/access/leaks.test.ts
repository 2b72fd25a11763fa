import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import config from '@payload-config'
import { createRest } from '@/cms/rest/rest'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import {
  restWith,
  signIn,
  signInAsLeaver,
  workOutPermissions,
  type SignedIn,
} from '@tests/support/sign-in'

const secret = 'hemmelig-utkast'
const visitor = restWith()
let payload: Payload
let own: SignedIn
let other: SignedIn
let left: SignedIn
let editor: SignedIn
let draft: { id: number }
let half: { id: number }
let event: { id: number }
let article: { id: number }

beforeAll(async () => {
  payload = await openPayload()
  const mine = await publisherNamed(payload, 'egen')
  own = await signIn(payload, { role: 'communicator', organisation: mine })
  other = await signIn(payload, {
    role: 'communicator',
    organisation: await publisherNamed(payload, 'annen'),
  })
  left = await signInAsLeaver(payload, await publisherNamed(payload, 'borte'))
  editor = await signIn(payload, { role: 'editor' })
  await workOutPermissions(payload, [own, other, left, editor])
  const slug = () => `s-${Date.now()}-${Math.round(Math.random() * 1e6)}`
  draft = await payload.create({
    collection: 'news',
    data: { title: secret, slug: slug(), lead: secret, language: 'nb', publisher: mine },
    draft: true,
  })
  event = await payload.create({
    collection: 'events',
    locale: 'nb',
    data: {
      title: secret,
      slug: slug(),
      lead: secret,
      start: '2027-01-01T09:00:00Z',
      type: 'seminar',
      state: 'planned',
      publisher: mine,
    },
    draft: true,
  })
  // Norwegian is published, English is a draft in the same row.
  half = await payload.create({
    collection: 'events',
    locale: 'nb',
    data: {
      title: 'Åpent',
      slug: slug(),
      lead: 'Åpent',
      start: '2027-01-01T09:00:00Z',
      type: 'seminar',
      state: 'planned',
      publisher: mine,
    },
    draft: true,
  })
  await payload.update({
    collection: 'events',
    id: half.id,
    locale: 'en',
    data: { title: secret, slug: slug(), lead: secret },
    draft: true,
  })
  await payload.update({
    collection: 'events',
    id: half.id,
    locale: 'nb',
    data: { _status: 'published' },
  })
  article = await payload.create({
    collection: 'news',
    data: {
      title: 'Åpen',
      slug: slug(),
      lead: 'Åpen',
      language: 'nb',
      kind: 'news',
      event: event.id,
      _status: 'published',
    },
  })
})
afterAll(() => payload.destroy())

const ownOrganisation = (): number => {
  const { organisation } = own.user
  return typeof organisation === 'object' ? (organisation?.id ?? 0) : Number(organisation)
}

const text = async (answer: Promise<Response>): Promise<string> => {
  const { status } = await answer
  expect(status).toBeLessThan(500)
  return (await answer).text()
}

describe('a visitor asking the API', () => {
  const asked = [
    '/api/news',
    '/api/news?draft=true&limit=0&depth=10',
    '/api/news?trash=true&locale=all',
    '/api/news?where[title][like]=hemmelig',
    '/api/news?sort=title&select[title]=true&populate[news][title]=true&joins=false',
    '/api/news/count',
    '/api/news/versions',
    '/api/news/versions/count',
    '/api/news/distinct?field=title',
    '/api/events?locale=en&fallback-locale=nb',
    '/api/media',
    '/api/media?limit=0',
    '/api/users',
    '/api/users/1',
    '/api/users/init',
    '/api/access',
    '/api/globals/site',
    '/api/globals/site/versions',
    '/api/payload-preferences/nav',
    '/api/payload-locked-documents',
    '/api/payload-jobs',
    '/api/payload-jobs/run',
    '/api/payload-jobs/handle-schedules',
    '/api/payload-kv',
    '/api/payload-migrations',
    '/api/addresses',
    '/api/graphql',
    '/api/graphql-playground',
    '/api/og',
    '/api/users/verify/abc',
    '/api/unknown',
  ]
  it.each(asked)('%s finds nothing there', async (path) => {
    const answer = await visitor('GET', path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({ errors: [{ message: 'Det du ba om, finnes ikke.' }] })
  })

  it('GET disguised as POST finds nothing either', async () => {
    const answer = await fetchAsGet('/api/news', 'limit=0')
    expect(answer.status).toBe(404)
  })

  it.each(['POST', 'PATCH', 'DELETE', 'PUT'])('%s changes nothing', async (method) => {
    for (const path of [
      '/api/news',
      '/api/users',
      '/api/media',
      '/api/globals/site',
      '/api/graphql',
    ])
      expect((await visitor(method, path, {})).status).toBe(404)
  })

  it('reads nothing about itself beyond that nobody has signed in', async () => {
    expect(await (await visitor('GET', '/api/users/me?depth=2&select[x]=1')).json()).toMatchObject({
      user: null,
    })
  })
})

function fetchAsGet(path: string, query: string, cookie = ''): Promise<Response> {
  const headers = {
    Cookie: cookie,
    Origin: 'http://localhost:3000',
    'X-Payload-HTTP-Method-Override': 'GET',
    'Content-Type': 'application/x-www-form-urlencoded',
  }
  return createRest(config)(
    new Request(`http://localhost:3000${path}`, { method: 'POST', headers, body: query }),
  )
}

describe('a communicator of another organisation', () => {
  it.each([
    () => `/api/news?where[title][like]=hemmelig`,
    () => `/api/news?draft=true&limit=0`,
    () => `/api/news?trash=true&draft=true`,
    () => `/api/news/${draft.id}?draft=true`,
    () => `/api/news/versions?limit=0&depth=2`,
    () => `/api/events?locale=all&limit=0`,
    () => `/api/events/${half.id}?locale=all`,
    () => `/api/events/${half.id}?locale=en`,
    () => `/api/events/${half.id}?locale=en&draft=true`,
    () => `/api/events/${half.id}?locale=nb&fallback-locale=en`,
    () => `/api/events/${half.id}?locale=en&fallback-locale=nb`,
    () => `/api/events/${half.id}?locale=xx`,
    () => `/api/events?where[id][equals]=${half.id}`,
    () => `/api/news/${article.id}?depth=2`,
    () => `/api/news/${article.id}?depth=2&draft=true&populate[events][title]=true`,
    () => `/api/news/distinct?field=title`,
    () => `/api/news/distinct?field=lead&draft=true`,
  ])('does not read drafts of others (%#)', async (path) => {
    expect(await text(other.rest('GET', path()))).not.toContain(secret)
  })

  it('does not learn about drafts by asking whether something matches', async () => {
    const matches = async (query: string) => {
      const answer = await other.rest('GET', `/api/${query}`)
      expect(answer.status).toBeLessThan(500)
      const body = await answer.json()
      return answer.ok && Number(body.totalDocs) > 0
    }
    const half_ = `where[id][equals]=${half.id}`
    const open = `where[id][equals]=${article.id}`
    expect(await matches(`events?locale=nb&${half_}`)).toBe(true)
    expect(await matches(`events?locale=nb&${half_}&where[title.en][like]=hemmelig`)).toBe(false)
    expect(
      await matches(`events?locale=nb&${half_}&where[or][0][and][0][title.en][like]=hemmelig`),
    ).toBe(false)
    expect(await matches(`events/count?locale=nb&${half_}&where[title.en][like]=hemmelig`)).toBe(
      false,
    )
    expect((await other.rest('GET', `/api/events?sort=-title.en`)).status).toBe(400)
    expect(await matches(`news?${open}`)).toBe(true)
    expect(await matches(`news?${open}&where[event.title][like]=hemmelig`)).toBe(false)
    expect(await matches(`news?${open}&where[event.lead][like]=hemmelig`)).toBe(false)
  })

  it.each([
    'event.title',
    '-event.slug',
    'id,event.title',
    'translation.original.title',
    'byline.people.person.email',
    'title.en,id',
  ])('does not learn about drafts by having articles sorted by %s', async (sort) => {
    const answer = await other.rest('GET', `/api/news?locale=nb&sort=${sort}`)
    expect([answer.status, (await answer.json()).docs]).toEqual([400, undefined])
    const versions = await own.rest(
      'GET',
      `/api/news/versions?locale=nb&sort=${sort.replace(/^-?/, '$&version.')}`,
    )
    expect(versions.status).toBe(400)
  })

  it('still has articles sorted by what stands in them', async () => {
    for (const sort of ['title', '-publishedAt', 'source.date', 'publisher,-title'])
      expect((await other.rest('GET', `/api/news?locale=nb&sort=${sort}`)).status).toBe(200)
  })

  it('makes no copy of what others have published, which would bring their drafts along', async () => {
    const { id } = article
    await payload.update({ collection: 'news', id, data: { lead: secret }, draft: true })
    for (const path of [`news/${id}`, `events/${half.id}`])
      expect((await other.rest('POST', `/api/${path}/duplicate?locale=nb`, {})).status).toBe(403)
    expect((await own.rest('POST', `/api/events/${half.id}/duplicate?locale=nb`, {})).status).toBe(
      200,
    )
  })

  it('is not told what a draft is called whose address is taken', async () => {
    const { slug, title } = await payload.create({
      collection: 'news',
      data: {
        title: secret,
        slug: `opptatt-${Date.now()}`,
        lead: secret,
        publisher: ownOrganisation(),
      },
      draft: true,
    })
    const data = { title: 'Min', slug, lead: 'Min', language: 'nb', _status: 'published' }
    const asked = async (who: SignedIn) => text(who.rest('POST', '/api/news?locale=nb', data))
    expect(await asked(other)).toContain('Adressen er i bruk')
    expect(await asked(other)).not.toContain(title)
    expect(await asked(own)).toContain(title)
  })

  it('does not change, take over or duplicate what is not theirs, one by one or in bulk', async () => {
    const refused = [
      await other.rest('PATCH', `/api/news/${article.id}`, { lead: 'endret' }),
      await other.rest('PATCH', `/api/news?where[id][exists]=true`, { lead: 'endret' }),
      await other.rest('PATCH', `/api/news?where[id][exists]=true&draft=true`, {
        publisher: other.user.organisation,
      }),
      await other.rest('DELETE', `/api/news?where[id][exists]=true`),
      await other.rest('POST', `/api/news/${article.id}/duplicate`, {}),
      await other.rest('POST', `/api/news/${draft.id}/duplicate`, {}),
    ]
    for (const answer of refused) {
      expect(answer.status).toBeLessThan(500)
      const body: { docs?: unknown[]; doc?: unknown } = await answer.json()
      expect(body.docs ?? []).toEqual([])
    }
    const unchanged = await payload.findByID({ collection: 'news', id: article.id, depth: 0 })
    expect(unchanged).toMatchObject({ lead: 'Åpen', publisher: null })
  })

  it('cannot publish in the name of somebody else', async () => {
    const data = { title: 'Falsk', lead: 'Falsk', language: 'nb', publisher: ownOrganisation() }
    expect((await other.rest('POST', '/api/news', data)).status).toBe(403)
  })

  it('sees no account but the own one, wherever accounts are mentioned', async () => {
    await editor.rest('POST', '/api/payload-preferences/nav', { value: { open: true } })
    const list = await text(other.rest('GET', '/api/users?limit=0'))
    expect(list).not.toContain(editor.user.email)
    expect(await text(other.rest('GET', `/api/users/${editor.user.id}`))).not.toContain(
      editor.user.email,
    )
    expect(await text(other.rest('GET', '/api/payload-locked-documents?depth=2'))).not.toContain(
      editor.user.email,
    )
    expect(await text(other.rest('GET', '/api/payload-preferences?limit=0&depth=2'))).not.toContain(
      editor.user.email,
    )
    for (const path of ['payload-jobs', 'payload-kv', 'payload-migrations', 'addresses'])
      expect((await other.rest('GET', `/api/${path}`)).status).not.toBe(200)
  })

  it('sees no secrets of the own account', async () => {
    const seen = await text(other.rest('GET', `/api/users/${other.user.id}?depth=2`))
    for (const word of ['"hash"', '"salt"', 'resetPasswordToken', 'loginAttempts'])
      expect(seen).not.toContain(word)
  })

  it('cannot run, see or queue jobs', async () => {
    for (const path of ['run', 'handle-schedules'])
      expect((await other.rest('GET', `/api/payload-jobs/${path}`)).status).toBeGreaterThanOrEqual(
        400,
      )
    expect(
      (await other.rest('POST', '/api/payload-jobs', { taskSlug: 'schedulePublish' })).status,
    ).toBeGreaterThanOrEqual(400)
  })

  it('lifts nobody else’s lock', async () => {
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'news', value: article.id },
        user: { relationTo: 'users', value: editor.user.id },
      },
    })
    await other.rest('DELETE', `/api/payload-locked-documents/${lock.id}`)
    await other.rest('PATCH', `/api/payload-locked-documents/${lock.id}`, {
      user: { relationTo: 'users', value: other.user.id },
    })
    const still = await payload.findByID({
      collection: 'payload-locked-documents',
      id: lock.id,
      depth: 0,
    })
    expect(still.user.value).toBe(editor.user.id)
  })
})

describe('bounds for everybody', () => {
  it('a long question sent as a form is the same question', async () => {
    const answer = await fetchAsGet(
      '/api/news',
      `limit=0&where[id][equals]=${article.id}`,
      editor.cookie,
    )
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ totalDocs: 1, limit: 1000 })
  })

  it('an editor gets at most a thousand documents and two levels', async () => {
    for (const query of ['limit=0', 'limit=999999', 'limit=-1', 'pagination=false']) {
      const answer = await editor.rest('GET', `/api/news?${query}`)
      expect(answer.status).toBe(200)
      expect((await answer.json()).limit).toBeLessThanOrEqual(1000)
    }
  })
})
