import config from '@payload-config'
import { createClientConfig, createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { initI18n } from '@payloadcms/translations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failure, lockOnlyOwn, refuseServerFunction } from '@/admin/server-functions'
import { openPayload } from '@tests/support/payload'
import { newsroom } from '@tests/support/newsroom'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import en from '../../../messages/en.json'

let payload: Payload
let owner: SignedIn
let other: SignedIn
let editor: SignedIn
let own: number
let draft: number

beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'egen')
  owner = await signIn(payload, { role: 'communicator', organisation: own })
  const foreign = await publisherNamed(payload, 'annen')
  other = await signIn(payload, { role: 'communicator', organisation: foreign })
  editor = await signIn(payload, { role: 'editor' })
  const data = { title: 'Utkast', slug: `utkast-${Date.now()}`, lead: 'Snart', publisher: own }
  draft = (await payload.create({ collection: 'news', draft: true, data })).id
})
afterAll(() => payload.destroy())

const nested = (depth: number, open: string, close: string): string =>
  `{"title":"x","body":${open.repeat(depth)}1${close.repeat(depth)}}`
const text = '{"root":{"type":"root","children":['
const bodies: [name: string, body: string, type: string][] = [
  ['nothing but null', 'null', 'application/json'],
  ['a number', '1', 'application/json'],
  ['a text', '"x"', 'application/json'],
  ['a yes', 'true', 'application/json'],
  ['a list', '[]', 'application/json'],
  ['half an object', '{"title":', 'application/json'],
  ['lists in lists', nested(20_000, '[', ']'), 'application/json'],
  ['objects in objects', nested(20_000, '{"a":', '}'), 'application/json'],
  [
    'a rich text ten thousand deep',
    `{"title":"x","body":${text}${'{"type":"list","children":['.repeat(10_000)}${']}'.repeat(10_000)}]}}}`,
    'application/json',
  ],
  ['a form without a boundary', '--b\r\n\r\nx', 'multipart/form-data'],
  [
    'a form that never ends',
    '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{',
    'multipart/form-data; boundary=b',
  ],
  [
    'a form with words that are no JSON',
    '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\nhei\r\n--b--\r\n',
    'multipart/form-data; boundary=b',
  ],
  [
    'a form with a list for words',
    '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n[]\r\n--b--\r\n',
    'multipart/form-data; boundary=b',
  ],
  ['plain text', 'hei', 'text/plain'],
]

describe.each(bodies)('a body that is %s', (_, body, type) => {
  it('is refused with a sentence by every type, the site and signing in', async () => {
    const { collections } = await config
    const slugs = collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
    const doors = [
      ...slugs.flatMap((slug) => [
        ['POST', `/api/${slug}?locale=nb`],
        ['POST', `/api/${slug}?locale=nb&draft=true`],
        ['PATCH', `/api/${slug}/1?locale=nb`],
        ['PATCH', `/api/${slug}?where[id][equals]=1`],
      ]),
      ['POST', `/api/news/${draft}/duplicate?locale=nb`],
      ['POST', '/api/globals/site?locale=nb'],
      ['POST', '/api/users/login'],
      ['POST', '/api/users/unlock'],
      ['POST', '/api/reorder'],
      ['POST', '/api/payload-preferences/nav'],
    ] as const
    for (const [method = '', path = ''] of doors) {
      const answer = await editor.send(method, path, body, type)
      const said = await answer.json()
      expect([path, answer.status]).toEqual([path, 400])
      expect(said.errors[0].message).toMatch(/JSON/)
    }
  }, 60_000)
})

it('no body at all is no failure of ours either', async () => {
  for (const [method, path] of [
    ['POST', '/api/news?locale=nb'],
    ['PATCH', `/api/news/${draft}?locale=nb`],
    ['POST', '/api/users'],
    ['POST', '/api/globals/site?locale=nb'],
    ['POST', '/api/media?locale=nb'],
  ] as const) {
    const answer = await editor.rest(method, path)
    expect([path, answer.status < 500]).toEqual([path, true])
  }
})

it('a text as deep as anybody writes is saved', async () => {
  const deep = (depth: number): object =>
    depth === 0
      ? { type: 'text', text: 'innerst', version: 1 }
      : { type: depth % 2 ? 'listitem' : 'list', version: 1, children: [deep(depth - 1)] }
  const body = { root: { type: 'root', version: 1, children: [deep(40)] } }
  const answer = await owner.rest('PATCH', `/api/news/${draft}?locale=nb&draft=true`, { body })
  expect(answer.status, await answer.clone().text()).toBe(200)
})

describe('what the system writes of a document', () => {
  it('is not moved among the partners by whoever may describe one, nor by an editor’s form', async () => {
    const order = async () =>
      (await payload.findByID({ collection: 'organisations', id: own, depth: 0 }))._order
    const before = await order()
    for (const who of [owner, editor])
      await who.rest('PATCH', `/api/organisations/${own}?locale=nb`, {
        _order: 'Zz',
        description: 'x',
      })
    expect(await order()).toBe(before)
  })

  it('is neither made up nor changed', async () => {
    const { createdAt } = await payload.findByID({ collection: 'news', id: draft, depth: 0 })
    const past = '2001-01-01T00:00:00.000Z'
    await owner.rest('PATCH', `/api/news/${draft}?locale=nb&draft=true`, {
      createdAt: past,
      updatedAt: past,
    })
    const after = await payload.findByID({ collection: 'news', id: draft, depth: 0, draft: true })
    expect([after.createdAt, after.updatedAt > createdAt]).toEqual([createdAt, true])
    const data = { id: 2_000_000_000, title: 'Ny', lead: 'x', language: 'nb', createdAt: past }
    const made = await owner.rest('POST', '/api/news?locale=nb&draft=true', data)
    const { doc } = await made.json()
    expect([doc.id < 1_000_000, doc.createdAt > '2026']).toEqual([true, true])
  })

  it('is saved one language at a time', async () => {
    const status = { _status: { nb: 'published', en: 'published' } }
    const answer = await editor.rest('PATCH', `/api/organisations/${own}?locale=all`, status)
    expect(answer.status).toBe(400)
  })
})

it('a question that is sent with either header keeps its bounds, and nothing else is let around them', async () => {
  for (const name of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'])
    for (const type of ['application/x-www-form-urlencoded', 'application/json', 'text/plain']) {
      const answer = await override(owner.cookie, name, type)
      const said = await answer.json()
      expect([answer.status < 500, said.limit ?? 0]).toEqual([true, expect.any(Number)])
      expect(said.limit ?? 0).toBeLessThanOrEqual(1000)
      expect(JSON.stringify(said)).not.toContain('queryOfNobody')
    }
})

async function override(cookie: string, name: string, type: string): Promise<Response> {
  const { createRest } = await import('@/cms/rest/rest')
  const origin = 'http://localhost:3000'
  const headers = { Origin: origin, Cookie: cookie, [name]: 'GET', 'Content-Type': type }
  const body = type.endsWith('json') ? '{"limit":0}' : 'limit=0&where[title][like]=queryOfNobody'
  return createRest(config)(new Request(`${origin}/api/news`, { method: 'POST', headers, body }))
}

it('a translation of what its writer may not see is refused alike, whatever language that is in', async () => {
  const room = newsroom(payload)
  const foreign = await Promise.all(
    (['nb', 'en'] as const).map((language) =>
      payload.create({
        collection: 'news',
        draft: true,
        data: { title: language, slug: `fremmed-${language}-${Date.now()}`, lead: 'x', language },
      }),
    ),
  )
  const ask = async (original: number) => {
    const data = { title: 'Min', lead: 'x', language: 'nb', translation: { original } }
    const answer = await other.rest('POST', '/api/news?locale=nb&draft=true', data)
    return [answer.status, JSON.stringify(await answer.json())]
  }
  const answers = await Promise.all(foreign.map(({ id }) => ask(id)))
  expect(answers[0]).toEqual(answers[1])
  expect(answers[0]?.[0]).toBe(400)
  const { id } = await room.article('In English', { language: 'en' })
  expect((await ask(id))[0]).toBe(201)
})

describe('the server functions of the panel', () => {
  const request = async (who: SignedIn | null) =>
    createLocalReq(
      { ...(who && { user: { ...who.user, collection: 'users' } }), locale: 'nb' },
      payload,
    )

  it('answer nobody who has not signed in', async () => {
    const req = await request(null)
    expect(refuseServerFunction('form-state', {}, req)).toEqual({
      errors: [{ message: 'Du må logge inn først.' }],
    })
  })

  it.each(['constructor', '__proto__', 'toString', 'unknown', '', null, undefined, 7, {}])(
    'answer to no name but their own: %s',
    async (name) => {
      const said = refuseServerFunction(name, {}, await request(editor))
      expect(said?.errors[0]?.message).toBe('Forespørselen er ikke gyldig.')
    },
  )

  it.each([
    ['form-state', { schemaPath: 'news' }],
    ['form-state', { collectionSlug: 'constructor' }],
    ['form-state', { collectionSlug: 'news', id: { or: [] } }],
    ['form-state', { collectionSlug: 'news', formState: 'x' }],
    ['render-document', { docID: 1 }],
    ['render-document', { collectionSlug: ['news'] }],
    ['render-document', { collectionSlug: 'news', docID: {} }],
    ['render-document-slots', { collectionSlug: 'unknown', id: 1 }],
    ['render-field', {}],
    ['render-field', { schemaPath: 7 }],
    ['render-field', { schemaPath: 'toString.news' }],
    ['render-list', { collectionSlug: '__proto__' }],
    ['render-list', { collectionSlug: 'news', query: { where: 'x' } }],
    ['table-state', { collectionSlug: ['news', 7] }],
    ['table-state', { collectionSlug: 'news', columns: 'all' }],
    ['slugify', { collectionSlug: 'news', path: 'slug', valueToSlugify: {} }],
    ['form-state', null],
    ['form-state', 'news'],
  ])('say that what they are given makes no sense: %s %j', async (name, given) => {
    const said = refuseServerFunction(name, given, await request(editor))
    expect(said).toEqual({ errors: [{ message: 'Forespørselen er ikke gyldig.' }] })
  })

  it.each([
    ['form-state', { collectionSlug: 'news', id: 1, formState: {}, schemaPath: 'news' }],
    ['form-state', { globalSlug: 'site', docPreferences: null }],
    ['render-document', { collectionSlug: 'news', docID: '1', initialData: {} }],
    ['render-document', { collectionSlug: 'site', versions: { disableGutter: true } }],
    ['render-field', { schemaPath: 'collection.news.lexical_internal_feature.blocks' }],
    ['render-list', { collectionSlug: 'news', query: { where: { or: [] }, limit: 10 } }],
    ['table-state', { collectionSlug: 'news', columns: [], query: {} }],
  ])('answer to what the panel gives them: %s %j', async (name, given) => {
    expect(refuseServerFunction(name, given, await request(editor))).toBeUndefined()
  })

  it('say in the language of their caller that they failed, and whose mistake it was', async () => {
    const req = await request(editor)
    req.i18n.language = 'en'
    const nonsense = Object.assign(new Error('x'), { code: '22P02' })
    expect(failure('render-list', new Error('secret'), req)).toEqual({
      errors: [{ message: en.cms.somethingWentWrong }],
    })
    expect(failure('render-list', nonsense, req)).toEqual({
      errors: [{ message: en.cms.queryNotUnderstood }],
    })
  })

  it('mark nothing as being edited that their caller may not change', async () => {
    const asks = async (who: SignedIn, what: object) =>
      lockOnlyOwn({
        ...what,
        req: await request(who),
        returnLockStatus: true,
        updateLastEdited: true,
      } as never) as Promise<{ returnLockStatus: boolean; updateLastEdited: boolean }>
    const refused = { returnLockStatus: false, updateLastEdited: false }
    for (const what of [
      { collectionSlug: 'news', id: draft },
      { collectionSlug: 'pages', id: 1 },
      { collectionSlug: 'constructor', id: 1 },
      { collectionSlug: 'news' },
      { globalSlug: 'site' },
    ])
      expect(await asks(other, what)).toMatchObject(refused)
    const allowed = { returnLockStatus: true, updateLastEdited: true }
    expect(await asks(owner, { collectionSlug: 'news', id: draft })).toMatchObject(allowed)
    expect(await asks(editor, { globalSlug: 'site' })).toMatchObject(allowed)
  })
})

it('no path of this machine is among what browsers are told of the config', async () => {
  const sanitized = await config
  const i18n = await initI18n({ config: sanitized.i18n, context: 'client', language: 'nb' })
  const client = createClientConfig({
    config: sanitized,
    i18n,
    importMap: {},
    user: { ...editor.user, collection: 'users' },
  })
  const told =
    JSON.stringify(client.collections.map(({ upload }) => upload)) + JSON.stringify(client.admin)
  expect(told).toContain('pasteURL')
  for (const path of [process.cwd(), process.env['DATA_DIR'] ?? '', 'importMap.js', 'staticDir'])
    expect(told).not.toContain(path)
  const media = sanitized.collections.find(
    ({ slug }) => slug === ('media' satisfies CollectionSlug),
  )
  expect(media?.upload.staticDir).toContain('media')
})
