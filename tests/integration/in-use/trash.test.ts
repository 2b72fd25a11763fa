import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createMoves } from '@/data/moved'
import { documentPath } from '@/i18n/document-path'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { draftPage } from '@tests/support/publishing'
import { partner } from '@tests/support/register'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

const makers = {
  organisations: () => partner(payload),
  news: async () => (await newsroom(payload).article('Sak')).id,
  events: async () => (await newsroom(payload).event('Møte', { start: '2026-12-01T09:00:00Z' })).id,
  pages: async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    await page.publish('en')
    return page.id
  },
  topics: async () => {
    const data = {
      name: 'Område',
      slug: 'omrade',
      lead: 'Ingress',
      kind: 'pillar',
      colour: 'access',
    } as const
    const { id } = await payload.create({
      collection: 'topics',
      locale: 'nb',
      data: { ...data, _status: 'published' },
    })
    return id
  },
}

/** The addresses a document has been public under, in every language. */
const pathsOf = async (collection: keyof typeof makers, id: number) => {
  const paths = []
  for (const locale of ['nb', 'en'] as const) {
    const doc = await payload.findByID({ collection, id, locale, fallbackLocale: false })
    const kind = 'kind' in doc ? doc.kind : ''
    if (doc._status === 'published' && doc.slug)
      paths.push(
        documentPath('language' in doc ? 'nb' : locale, collection, { slug: doc.slug, kind }),
      )
  }
  return [...new Set(paths)]
}

it.each(Object.keys(makers) as (keyof typeof makers)[])(
  'of %s in the trash the site says that there is no page, of one deleted for good that it is gone',
  async (collection) => {
    const id = await makers[collection]()
    const paths = await pathsOf(collection, id)
    expect(paths.length).toBeGreaterThan(0)
    const moves = createMoves(payload)
    await payload.update({
      collection,
      id,
      locale: 'nb',
      data: { deletedAt: new Date().toISOString() },
    })
    for (const path of paths) expect(await moves(path)).toBe('unknown')
    await payload.delete({ collection, id, trash: true })
    for (const path of paths) expect(await moves(path)).toBe('gone')
  },
)
