import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picturesById } from '@/features/media/queries'
import { locales, type Locale } from '@/i18n/locales'
import { createGateway } from '@/data/gateway'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
let files: ReturnType<typeof library>

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  files = library(payload)
})
afterAll(() => payload.destroy())

/** What stands for the picture in each language, with its language where it is another; `null` without it. */
async function shown(id: number) {
  const words = async (locale: Locale) => {
    const picture = (await picturesById(createGateway(payload), locale, [id])).get(id)
    return picture ? [picture.alt, picture.lang].filter(Boolean).join(' / ') : null
  }
  return { nb: await words('nb'), en: await words('en') }
}
async function written(id: number) {
  const words = async (locale: Locale) =>
    (
      await payload.findByID({
        collection: 'media',
        id,
        locale,
        fallbackLocale: false,
        draft: true,
      })
    ).alt ?? null
  return { nb: await words('nb'), en: await words('en') }
}

describe('a picture', () => {
  it('published in one language is there in both, with the words there are', async () => {
    const { id } = await files.picture({ alt: 'Et felt' })
    expect(await shown(id)).toEqual({ nb: 'Et felt', en: 'Et felt / nb' })
  })

  it('published from English is there in Norwegian', async () => {
    const { id } = await files.picture({ alt: 'A field' }, 'en')
    expect(await shown(id)).toEqual({ nb: 'A field / en', en: 'A field' })
  })

  it('that is only decoration is there in both, and says nothing', async () => {
    const { id } = await files.picture({ alt: null, decorative: true })
    expect(await shown(id)).toEqual({ nb: '', en: '' })
  })

  it('keeps its Norwegian text while somebody writes an English one, which nobody sees yet', async () => {
    const { id } = await files.picture({ alt: 'Et felt' })
    await files.saveDraft(id, 'en', { alt: 'A fie' })
    expect(await shown(id)).toEqual({ nb: 'Et felt', en: 'Et felt / nb' })
    expect(await written(id)).toEqual({ nb: 'Et felt', en: 'A fie' })
  })

  it('gets its English text when that is published, and keeps the Norwegian', async () => {
    const { id } = await files.picture({ alt: 'Et felt' })
    await files.saveDraft(id, 'en', { alt: 'A fie' })
    await files.publish(id, 'en', { alt: 'A field' })
    expect(await shown(id)).toEqual({ nb: 'Et felt', en: 'A field' })
    const { _status } = await payload.findByID({ collection: 'media', id, draft: true })
    expect(_status).toBe('published')
  })

  it('published in one language leaves what is being written in the other alone', async () => {
    const { id } = await files.picture({ alt: 'Et felt' })
    await files.publish(id, 'en', { alt: 'A field' })
    await files.saveDraft(id, 'en', { alt: 'A better fie' })
    await files.publish(id, 'nb', { alt: 'Et bedre felt' })
    expect(await shown(id)).toEqual({ nb: 'Et bedre felt', en: 'A field' })
    expect(await written(id)).toEqual({ nb: 'Et bedre felt', en: 'A better fie' })
    await files.publish(id, 'en')
    expect(await shown(id)).toEqual({ nb: 'Et bedre felt', en: 'A better fie' })
  })

  it('published for the first time keeps back what is half written in the other language', async () => {
    const { id } = await files.picture({ alt: 'Et felt', _status: 'draft' })
    await files.saveDraft(id, 'en', { alt: 'A fie' })
    await files.publish(id, 'nb')
    expect(await shown(id)).toEqual({ nb: 'Et felt', en: 'Et felt / nb' })
    expect(await written(id)).toEqual({ nb: 'Et felt', en: 'A fie' })
  })

  it('published from a list leaves what is being written in the other language alone, too', async () => {
    const { id } = await files.picture({ alt: 'Et felt' })
    await files.saveDraft(id, 'en', { alt: 'A fie' })
    const path = `/api/media?locale=nb&draft=true&where[id][equals]=${id}`
    expect((await editor.rest('PATCH', path, { _status: 'published' })).status).toBe(200)
    expect(await shown(id)).toEqual({ nb: 'Et felt', en: 'Et felt / nb' })
    expect(await written(id)).toEqual({ nb: 'Et felt', en: 'A fie' })
  })

  it('published as the panel asks for one language is published, not left half a draft', async () => {
    const { id } = await files.picture({ alt: 'Et felt', _status: 'draft' })
    const path = `/api/media/${id}?locale=nb&publishSpecificLocale=nb`
    const answer = await editor.rest('PATCH', path, { alt: 'Et felt', _status: 'published' })
    expect(await answer.json()).toMatchObject({ doc: { _status: 'published' } })
    const working = await payload.findByID({ collection: 'media', id, draft: true })
    expect(working._status).toBe('published')
  })

  it.each(locales)('unpublished from %s is gone from both, file and all', async (locale) => {
    const { id, filename } = await files.picture({ alt: 'Et felt' })
    await files.publish(id, 'en', { alt: 'A field' })
    await files.unpublish(id, locale)
    expect(await shown(id)).toEqual({ nb: null, en: null })
    expect((await restWith()('GET', `/api/media/file/${filename}`)).status).toBe(404)
  })
})
