import type { Payload } from 'payload'
import { beforeAll, beforeEach, afterAll, expect, it } from 'vitest'
import { createPlaces } from '@/data/moved'
import type { Locale } from '@/i18n/locales'
import type { Paged } from '@/i18n/document-path'
import { part } from '@/lib/parts'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { draftPage } from '@tests/support/publishing'
import { listenForPurges } from '@tests/support/purges'

let payload: Payload
let purges: Awaited<ReturnType<typeof listenForPurges>>

beforeAll(async () => {
  payload = await openPayload()
  purges = await listenForPurges()
})
beforeEach(() => purges.heard())
afterAll(() => purges.stop())

const placeOf = (collection: Paged, id: number, locale: Locale) =>
  createPlaces(payload)({ collection, id }, locale)
const slugIn = async (id: number, locale: Locale) =>
  (await payload.findByID({ collection: 'pages', id, locale, draft: true })).slug

it('leads to where the page stands now, in the language that is asked for or else the other', async () => {
  const page = await draftPage(payload)
  await page.publish('nb')
  const nb = { to: `/${await slugIn(page.id, 'nb')}` }
  expect(await placeOf('pages', page.id, 'nb')).toEqual(nb)
  expect(await placeOf('pages', page.id, 'en')).toEqual(nb)

  const slug = `moved-${page.id}`
  const data = { title: 'In English', slug, _status: 'published' } as const
  await payload.update({ collection: 'pages', id: page.id, locale: 'en', data })
  expect(await placeOf('pages', page.id, 'en')).toEqual({ to: `/en/${slug}` })
  expect(await placeOf('pages', page.id, 'nb')).toEqual(nb)
})

it('leads to an article in its own language, whichever is asked for', async () => {
  const { id, slug } = await newsroom(payload).article('in-english', { language: 'en' })
  expect(await placeOf('news', id, 'nb')).toEqual({ to: `/en/news/${slug}` })
  expect(await placeOf('news', id, 'en')).toEqual({ to: `/en/news/${slug}` })
})

it('tells nothing of a draft, and the page cache hears when it is published', async () => {
  const page = await draftPage(payload)
  expect(await placeOf('pages', page.id, 'nb')).toBe('unknown')
  const read: string[] = []
  await createPlaces(payload, { note: (...parts) => read.push(...parts) })(
    { collection: 'pages', id: page.id },
    'nb',
  )
  expect(read).toEqual([part.document('pages', page.id)])
  await page.publish('nb')
  expect((await purges.heard())[0]?.parts).toEqual(expect.arrayContaining(read))
})

it('is unknown while the page is unpublished or in the trash, and gone when it is deleted', async () => {
  const page = await draftPage(payload)
  await page.publish('nb')
  await page.unpublish('nb')
  expect(await placeOf('pages', page.id, 'nb')).toBe('unknown')
  await page.publish('nb')
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'pages', id: page.id, data: { deletedAt } })
  expect(await placeOf('pages', page.id, 'nb')).toBe('unknown')
  await payload.delete({ collection: 'pages', id: page.id, trash: true })
  expect(await placeOf('pages', page.id, 'nb')).toBe('gone')
})

it('is unknown of what never was, and of the same number among another kind', async () => {
  const page = await draftPage(payload)
  await page.publish('nb')
  expect(await placeOf('pages', 987_654, 'nb')).toBe('unknown')
  expect(await placeOf('topics', page.id + 500_000, 'nb')).toBe('unknown')
})
