import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { createMoves } from '@/data/moved'
import { listsAt } from '@/features/messages/lists-of'
import { part } from '@/lib/parts'
import type { Purge } from '@/lib/purge'
import { sizeNames } from '@/lib/picture-sizes'
import { shareName } from '@/lib/share-image'
import { openPayload } from '@tests/support/payload'
import { draftPage } from '@tests/support/publishing'
import { listenForPurges } from '@tests/support/purges'
import { newsroom } from '@tests/support/newsroom'
import { appoint, partner, person } from '@tests/support/register'

let payload: Payload
let purges: Awaited<ReturnType<typeof listenForPurges>>

beforeAll(async () => {
  payload = await openPayload()
  purges = await listenForPurges()
})
beforeEach(() => purges.heard())
afterAll(() => purges.stop())

const slugOf = async (id: number) =>
  (await payload.findByID({ collection: 'pages', id, locale: 'nb', draft: true })).slug

describe('the page cache is told', () => {
  it('of a message for a section that pages in it may show something else, before and after it is moved', async () => {
    const data = { text: 'Hei', level: 'information', scope: 'section', path: '/aktuelt' } as const
    const from = new Date().toISOString()
    const { id } = await payload.create({
      collection: 'messages',
      locale: 'nb',
      data: { ...data, from, _status: 'published' },
    })
    const touches = (purge: Purge | undefined, path: string) =>
      listsAt(path).some((list) => purge?.parts.includes(list))
    const [published] = await purges.heard()
    expect(touches(published, '/aktuelt/en-sak')).toBe(true)
    expect(touches(published, '/kontakt')).toBe(false)
    const moved = { path: '/kontakt', _status: 'published' } as const
    await payload.update({ collection: 'messages', id, locale: 'nb', data: moved })
    const [purge] = await purges.heard()
    expect(touches(purge, '/aktuelt')).toBe(true)
    expect(touches(purge, '/kontakt')).toBe(true)
    expect(touches(purge, '/om')).toBe(false)
    const everywhere = { scope: 'site', _status: 'published' } as const
    await payload.update({ collection: 'messages', id, locale: 'nb', data: everywhere })
    expect(touches((await purges.heard())[0], '/om')).toBe(true)
  })

  it('nothing when a draft that was never public is saved', async () => {
    const page = await draftPage(payload)
    await page.save('nb', 'fortsatt et utkast')
    expect(await purges.heard()).toEqual([])
  })

  it('which part of the sitemap an article stands in, and its translations with it', async () => {
    const write = newsroom(payload)
    const original = await write.article('først')
    const { parts } = (await purges.heard())[0] ?? {}
    expect(parts).toContain(part.hundred('news', original.id))
    await write.article('second', { language: 'en', translation: { original: original.id } })
    expect((await purges.heard())[0]?.parts).toContain(part.hundred('news', original.id))
  })

  it('once when a page is published', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    expect(await purges.heard()).toMatchObject([{ withdrawn: [] }])
  })

  it('nothing when a draft of a published page is saved', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    await purges.heard()
    await page.save('nb', 'endret')
    expect(await purges.heard()).toEqual([])
  })

  it('which address is withdrawn when a page is unpublished', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    const path = `/${await slugOf(page.id)}`
    await purges.heard()
    await page.unpublish('nb')
    expect(await purges.heard()).toMatchObject([{ withdrawn: [path] }])
  })

  it('both addresses when a page that is public in both languages is deleted', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    await page.publish('en')
    await purges.heard()
    await payload.delete({ collection: 'pages', id: page.id })
    const [purge] = await purges.heard()
    expect(purge?.withdrawn).toHaveLength(2)
  })

  it.each([
    ['unpublished', { _status: 'draft' as const }],
    ['put in the trash', { deletedAt: new Date().toISOString() }],
  ])('every address of a picture that is %s', async (_, change) => {
    const data = await sharp({
      create: { width: 700, height: 500, channels: 3, background: '#224499' },
    })
      .png()
      .toBuffer()
    const picture = await payload.create({
      collection: 'media',
      locale: 'nb',
      data: { alt: 'Et bilde', _status: 'published' },
      file: { data, name: 'bilde.png', mimetype: 'image/png', size: data.length },
    })
    await purges.heard()
    await payload.update({ collection: 'media', id: picture.id, locale: 'nb', data: change })
    const sizes = Object.values(picture.sizes ?? {}).map((size) => size.filename)
    const filename = String(picture.filename)
    const names = new Set([filename, ...sizes, shareName(filename), ...sizeNames(filename)])
    expect(await purges.heard()).toMatchObject([
      { withdrawn: [...names].map((name) => `/api/media/file/${String(name)}`) },
    ])
  })

  it('nothing when the transaction is rolled back, and once when it is committed', async () => {
    const page = await draftPage(payload)
    const publish = async (
      finish: (req: Awaited<ReturnType<typeof createLocalReq>>) => Promise<void>,
    ) => {
      const req = await createLocalReq({ locale: 'nb' }, payload)
      await initTransaction(req)
      await payload.update({
        collection: 'pages',
        id: page.id,
        locale: 'nb',
        data: { _status: 'published' },
        req,
      })
      await finish(req)
    }
    await publish(killTransaction)
    expect(await purges.heard()).toEqual([])
    await publish(commitTransaction)
    expect(await purges.heard()).toMatchObject([{ withdrawn: [] }])
  })

  it('what a page, its lists, its address and what stood there before are called', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    const slug = await slugOf(page.id)
    const [purge] = await purges.heard()
    expect(purge?.parts).toEqual(
      expect.arrayContaining(['pages', `pages:${page.id}`, `pages/slug=${slug}`, `at:/${slug}`]),
    )
    const moved = { slug: `${slug}-flyttet`, _status: 'published' as const }
    await payload.update({ collection: 'pages', id: page.id, locale: 'nb', data: moved })
    const [second] = await purges.heard()
    expect(second?.parts).toEqual(
      expect.arrayContaining([`at:/${slug}`, `at:/${moved.slug}`, `pages/slug=${slug}`]),
    )
  })

  it('the other versions of an article and the lists they stand in, since one of them may take its place', async () => {
    const topic = await payload.create({
      collection: 'topics',
      locale: 'nb',
      data: {
        name: 'Tema',
        lead: 'Om',
        slug: `tema-${Date.now()}`,
        kind: 'pillar',
        colour: 'quality',
        _status: 'published',
      },
    })
    const { article } = newsroom(payload)
    const original = await article('Norsk', { topics: [topic.id] })
    const translation = await article('English', {
      language: 'en',
      translation: { original: original.id },
      publishedAt: '2021-05-05T08:00:00Z',
    })
    await purges.heard()
    await payload.update({ collection: 'news', id: translation.id, data: { _status: 'draft' } })
    const [purge] = await purges.heard()
    expect(purge?.parts).toEqual(
      expect.arrayContaining([
        `news:${original.id}`,
        `news:${translation.id}`,
        `news/topics=${topic.id}`,
        'news/year=2021',
      ]),
    )
  })

  it('the roster, when somebody who sits in it is published under another name', async () => {
    const id = await person(payload, 'Et navn')
    const organisation = await partner(payload)
    await appoint(payload, { person: id, organisation, from: '2024-01-01' })
    await purges.heard()
    await payload.update({ collection: 'people', id, locale: 'nb', data: { name: 'Et navn' } })
    expect((await purges.heard()).flatMap(({ parts }) => parts)).not.toContain('appointments')
    await payload.update({
      collection: 'people',
      id,
      locale: 'nb',
      data: { name: 'Et annet navn', _status: 'published' },
    })
    expect((await purges.heard()).flatMap(({ parts }) => parts)).toContain('appointments')
  })

  it('of the end of a document nobody could see, since its old address is gone for good', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    await page.unpublish('nb')
    await purges.heard()
    await payload.delete({ collection: 'pages', id: page.id })
    expect((await purges.heard()).flatMap(({ parts }) => parts)).toContain(`pages:${page.id}`)
  })

  it('of a change of the site’s own words', async () => {
    await payload.updateGlobal({
      slug: 'site',
      locale: 'nb',
      data: { headline: 'Et rom uten vegger', intro: 'Velkommen' },
    })
    expect(await purges.heard()).toMatchObject([{ withdrawn: [] }])
  })
})

describe('an address a page once had', () => {
  const moves = (path: string) => createMoves(payload)(path)

  it('leads on to where the page is now', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    const old = await slugOf(page.id)
    const slug = `flyttet-${page.id}`
    await payload.update({
      collection: 'pages',
      id: page.id,
      locale: 'nb',
      data: { slug, _status: 'published' },
    })
    expect(await moves(`/${old}`)).toEqual({ to: `/${slug}` })
    expect(await purges.heard()).toContainEqual(expect.objectContaining({ withdrawn: [`/${old}`] }))
  })

  it('is unknown while the page is unpublished, and gone when it is deleted', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    const path = `/${await slugOf(page.id)}`
    await page.unpublish('nb')
    expect(await moves(path)).toBe('unknown')
    await payload.delete({ collection: 'pages', id: page.id })
    expect(await moves(path)).toBe('gone')
  })

  it('is unknown while the page lies in the trash, from where it can be taken back', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    const path = `/${await slugOf(page.id)}`
    await payload.update({
      collection: 'pages',
      id: page.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await moves(path)).toBe('unknown')
    expect(await purges.heard()).toContainEqual(expect.objectContaining({ withdrawn: [path] }))
  })

  it('was never there when nobody ever published at it', async () => {
    expect(await moves('/finnes-ikke')).toBe('unknown')
  })
})
