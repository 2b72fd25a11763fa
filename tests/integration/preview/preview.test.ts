import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDraft } from '@/features/preview/queries'
import type { User } from '@/payload-types'
import { createGateway, visitor } from '@/data/gateway'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { wholeSitemap } from '@tests/support/sitemap'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

const somebody = (role: User['role'], organisation?: number) =>
  payload.create({
    collection: 'users',
    data: {
      email: `${role}-${organisation ?? 0}@example.org`,
      password: 'et langt og godt passord',
      name: role,
      role,
      organisation,
    },
  })
const organisation = (slug: string) =>
  payload.create({
    collection: 'organisations',
    locale: 'nb',
    data: { name: slug, slug, sector: 'municipality', _status: 'published' },
  })
const previewedBy = (user: User | null, id: number, collection = 'news', locale = 'nb') => {
  const viewer = user ? { user, draft: true } : visitor
  return findDraft(createGateway(payload, viewer), { collection, id: String(id), locale })
}

describe('a preview', () => {
  it('leads those who may read a draft to its address, and nobody else', async () => {
    const [own, other] = [await organisation('ks'), await organisation('sintef')]
    const draft = { _status: 'draft' as const, publisher: own.id }
    const { id, slug } = await newsroom(payload).article('utkast', draft)
    expect(await previewedBy(await somebody('editor'), id)).toBe(`/aktuelt/${slug}`)
    expect(await previewedBy(await somebody('communicator', own.id), id)).toBe(`/aktuelt/${slug}`)
    expect(await previewedBy(await somebody('communicator', other.id), id)).toBeNull()
    expect(await previewedBy(null, id)).toBeNull()
  })

  it('leads to the language an article is written in', async () => {
    const data = { _status: 'draft' as const, language: 'en' as const }
    const { id, slug } = await newsroom(payload).article('draft', data)
    const admin = await somebody('admin')
    expect(await previewedBy(admin, id, 'news', 'nb')).toBe(`/en/news/${slug}`)
    expect(await previewedBy(admin, id, 'users')).toBeNull()
    expect(await previewedBy(admin, id, 'news', 'de')).toBeNull()
    expect(await previewedBy(admin, Number.NaN)).toBeNull()
  })
})

describe('the sitemap', () => {
  it('names translations of one article together, and nothing that is not published', async () => {
    const write = newsroom(payload)
    const original = await write.article('original', { language: 'en' })
    const translated = await write.article('oversatt', { translation: { original: original.id } })
    const draft = await write.article('hemmelig', { _status: 'draft' })
    const { slug } = await write.event('bare norsk', { start: '2026-06-19T12:00:00Z' })
    const paths = (await wholeSitemap(createGateway(payload, visitor))).map(
      (entry) => entry.versions,
    )
    expect(paths).toContainEqual(
      expect.arrayContaining([
        { lang: 'nb', path: `/aktuelt/${translated.slug}` },
        { lang: 'en', path: `/en/news/${original.slug}` },
      ]),
    )
    expect(paths).toContainEqual([{ lang: 'nb', path: `/arrangementer/${slug}` }])
    expect(JSON.stringify(paths)).not.toContain(draft.slug)
  })
})
