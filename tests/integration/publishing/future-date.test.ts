import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findArticle } from '@/features/news/queries/article'
import { listArticles } from '@/features/news/queries/rows'
import { runDuePlans } from '@/cms/plans/run'
import { createGateway } from '@/data/gateway'
import { createMoves } from '@/data/moved'
import { openPayload } from '@tests/support/payload'
import { wholeSitemap } from '@tests/support/sitemap'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
const never = new AbortController().signal
const day = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString()
let made = 0
const unique = (): string => `fremtid-${Date.now()}-${(made += 1)}`

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})
afterEach(async () => {
  await payload.delete({ collection: 'plans', where: { id: { exists: true } } })
})

const data = <T extends object>(more = {} as T) => ({
  title: 'Om en uke',
  slug: unique(),
  lead: 'Snart',
  publishedAt: inDays(7),
  _status: 'published' as const,
  ...more,
})
const plans = async (id: number) => {
  const where = { document: { equals: id } }
  return (await payload.find({ collection: 'plans', where })).docs
}
const status = async (id: number) => (await payload.findByID({ collection: 'news', id }))._status
type Answer = { doc: { id: number; _status: string; slug: string }; message: string }
const publish = async (more: object = {}, who = editor) => {
  const answer = await who.rest('POST', '/api/news', data(more))
  return { status: answer.status, ...((await answer.json()) as Answer) }
}

describe('publishing with a date to come', () => {
  it('is a plan for that moment, and says so', async () => {
    const { doc, message, status: code } = await publish()
    expect(code).toBe(201)
    expect(doc._status).toBe('draft')
    expect(message).toMatch(/^Planlagt/)
    expect(await status(doc.id)).toBe('draft')
    const [plan] = await plans(doc.id)
    expect(plan).toMatchObject({ action: 'publish', at: expect.any(String), state: 'waiting' })
    await runDuePlans(payload, never, new Date(inDays(6)))
    expect(await status(doc.id)).toBe('draft')
    await runDuePlans(payload, never, new Date(inDays(8)))
    expect(await payload.findByID({ collection: 'news', id: doc.id })).toMatchObject({
      _status: 'published',
      publishedAt: plan?.at,
    })
  })

  it('is one by changing, in bulk and from scripts as well', async () => {
    const draft = await payload.create({
      collection: 'news',
      draft: true,
      data: data({ _status: 'draft' }),
    })
    const changed = await editor.rest('PATCH', `/api/news/${draft.id}`, { _status: 'published' })
    expect(((await changed.json()) as Answer).message).toMatch(/^Planlagt/)
    const others = [unique(), unique()].map((slug) =>
      payload.create({ collection: 'news', draft: true, data: data({ slug, _status: 'draft' }) }),
    )
    const ids = (await Promise.all(others)).map(({ id }) => id)
    await editor.rest('PATCH', `/api/news?where[id][in]=${ids.join(',')}`, { _status: 'published' })
    const script = await payload.create({
      collection: 'news',
      data: data({ language: 'nb', kind: 'news' }),
    })
    for (const id of [draft.id, ...ids, script.id]) {
      expect(await plans(id)).toHaveLength(1)
      expect(await status(id)).toBe('draft')
    }
  })

  it('again with another date moves the plan', async () => {
    const { doc } = await publish()
    await editor.rest('PATCH', `/api/news/${doc.id}`, {
      _status: 'published',
      publishedAt: inDays(3),
    })
    expect(await plans(doc.id)).toHaveLength(1)
    await runDuePlans(payload, never, new Date(inDays(4)))
    expect(await status(doc.id)).toBe('published')
  })

  it('is refused when it could not be published', async () => {
    const answer = await editor.rest('POST', '/api/news', data({ lead: '' }))
    expect(answer.status).toBe(400)
    expect((await payload.count({ collection: 'plans' })).totalDocs).toBe(0)
  })

  it('of what is public already is refused, and it stays public', async () => {
    const { doc } = await publish({ publishedAt: inDays(-1) })
    const answer = await editor.rest('PATCH', `/api/news/${doc.id}`, {
      _status: 'published',
      publishedAt: inDays(7),
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain('allerede publisert')
    expect(await status(doc.id)).toBe('published')
  })

  it('later than the plan for it is refused', async () => {
    const { doc } = await publish()
    const answer = await editor.rest('POST', `/api/news/${doc.id}/plans`, {
      action: 'publish',
      at: inDays(2),
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain('Publisert')
  })
})

describe('an article whose date has not come', () => {
  /** As an older release, an import or a changed clock may leave it. */
  const early = async (more: object = {}) => {
    const { doc } = await publish({ publishedAt: inDays(-1), ...more })
    await payload.db.execute({
      drizzle: payload.db.drizzle,
      raw: `update news set published_at = now() + interval '7 days' where id = ${doc.id}`,
    })
    return doc
  }

  it('is nowhere for visitors: page, list, translation, sitemap or old address', async () => {
    const original = (await publish({ publishedAt: inDays(-1), title: 'Original' })).doc
    const { id, slug } = await early({
      language: 'en',
      translation: { original: original.id },
    })
    const content = createGateway(payload)
    expect(await findArticle(content, 'en', slug)).toBeNull()
    const { rows, elsewhere } = await listArticles(content, { locale: 'en' })
    expect(rows.map((row) => row.id)).not.toContain(id)
    expect(elsewhere.map((row) => row.id)).toContain(original.id)
    const norwegian = await findArticle(content, 'nb', original.slug)
    expect(norwegian?.title).toBe('Original')
    expect(norwegian?.other).toBeUndefined()
    expect(JSON.stringify(await wholeSitemap(content))).not.toContain(slug)
    await payload.update({ collection: 'addresses', where: { document: { equals: id } }, data: {} })
    expect(await createMoves(payload)(`/en/news/${slug}`)).toBe('unknown')
  })

  it('is not read by communicators of others, and is by those of its own organisation', async () => {
    const [own, other] = [
      await publisherNamed(payload, 'egen'),
      await publisherNamed(payload, 'annen'),
    ]
    const { id } = await early({ publisher: own })
    const read = async (organisation: number) => {
      const who = await signIn(payload, { role: 'communicator', organisation })
      return (await who.rest('GET', `/api/news/${id}`)).status
    }
    expect(await read(own)).toBe(200)
    expect(await read(other)).toBe(404)
  })

  it('is public with a date that has come, and without one', async () => {
    const content = createGateway(payload)
    const dated = (await publish({ publishedAt: inDays(-1) })).doc
    const undated = (await publish({ publishedAt: null, source: { dateUnknown: true } })).doc
    expect(await findArticle(content, 'nb', dated.slug)).not.toBeNull()
    expect(await findArticle(content, 'nb', undated.slug)).not.toBeNull()
  })
})
