import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { draftPage, seenByReaders } from '@tests/support/publishing'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

describe('publishing both languages at once', () => {
  it('shows both when both are complete', async () => {
    const page = await draftPage(payload)
    await page.publishAll()
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: 'norsk 1', en: 'unfinished' })
  })

  it('is refused, and publishes neither, when English has no title', async () => {
    const { id } = await payload.create({
      collection: 'pages',
      locale: 'nb',
      data: { title: 'Bare norsk', slug: `bare-norsk-${Date.now()}`, kind: 'plain' },
      draft: true,
    })
    const publishing = payload.update({
      collection: 'pages',
      id,
      locale: 'nb',
      data: { _status: 'published' },
      publishAllLocales: true,
    })
    await expect(publishing).rejects.toThrow(/engelsk mangler Tittel/)
    expect(await seenByReaders(payload, id)).toEqual({ nb: null, en: null })
  })
})

describe('an address', () => {
  it('is made from the title, without æ, ø and å', async () => {
    const page = await payload.create({
      collection: 'pages',
      locale: 'nb',
      data: { title: `Får vi være på øya ${Date.now()}?`, slug: '', kind: 'plain' },
    })
    expect(page.slug).toMatch(/^far-vi-vaere-pa-oya-\d+$/)
  })

  it('taken by a draft is refused, and the draft is named', async () => {
    const slug = `opptatt-${Date.now()}`
    const data = { slug, kind: 'plain' as const }
    await payload.create({
      collection: 'pages',
      locale: 'nb',
      data: { ...data, title: 'Den første' },
      draft: true,
    })
    const second = payload.create({
      collection: 'pages',
      locale: 'nb',
      data: { ...data, title: 'Den andre', _status: 'published' },
    })
    await expect(second).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringContaining('«Den første»') }] },
    })
  })

  it.each([
    ['nb', 'aktuelt'],
    ['nb', 'admin'],
    ['nb', 'en'],
    ['en', 'news'],
  ] as const)(
    'of a plain page that means something else (%s: %s) is refused',
    async (locale, slug) => {
      const data = { title: 'En side', slug, kind: 'plain' as const, _status: 'published' as const }
      await expect(payload.create({ collection: 'pages', locale, data })).rejects.toMatchObject({
        data: { errors: [{ path: 'slug', message: expect.stringContaining('noe annet') }] },
      })
    },
  )

  it('taken in Norwegian may still be used in English', async () => {
    const slug = `samme-${Date.now()}`
    const first = await draftPage(payload)
    const second = await draftPage(payload)
    const publish = (id: number, locale: 'nb' | 'en') =>
      payload.update({ collection: 'pages', id, locale, data: { slug, _status: 'published' } })
    await publish(first.id, 'nb')
    await expect(publish(second.id, 'en')).resolves.toMatchObject({ slug })
  })
})
