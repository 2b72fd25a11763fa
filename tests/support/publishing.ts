import type { Payload } from 'payload'
import type { Locale } from '@/i18n/locales'

/** What a visitor of each language sees of a page: its title, or `null` when there is none. */
export async function seenByReaders(payload: Payload, id: number) {
  const seen = async (locale: Locale) => {
    const { docs } = await payload.find({
      collection: 'pages',
      where: { id: { equals: id } },
      locale,
      fallbackLocale: false,
      overrideAccess: false,
    })
    return docs[0]?.title ?? null
  }
  return { nb: await seen('nb'), en: await seen('en') }
}

/** What an editor finds in the form of each language. */
export async function seenByEditors(payload: Payload, id: number) {
  const seen = async (locale: Locale) => {
    const page = await payload.findByID({
      collection: 'pages',
      id,
      locale,
      fallbackLocale: false,
      draft: true,
    })
    return page.title ?? null
  }
  return { nb: await seen('nb'), en: await seen('en') }
}

let made = 0
const unique = (): string => `side-${Date.now()}-${(made += 1)}`

/** An editor at work on one page, in the words of the tests. */
export const editorOf = (payload: Payload, id: number) => ({
  id,
  save: (locale: Locale, title: string) =>
    payload.update({
      collection: 'pages',
      id,
      locale,
      data: { title, slug: unique() },
      draft: true,
    }),
  publish: (locale: Locale, title?: string) =>
    payload.update({
      collection: 'pages',
      id,
      locale,
      data: { ...(title && { title }), _status: 'published' },
    }),
  unpublish: (locale: Locale) =>
    payload.update({ collection: 'pages', id, locale, data: { _status: 'draft' } }),
  publishAll: () =>
    payload.update({
      collection: 'pages',
      id,
      locale: 'nb',
      data: { _status: 'published' },
      publishAllLocales: true,
    }),
})

/** A page nobody has published, with a Norwegian and an unfinished English text. */
export async function draftPage(payload: Payload) {
  const { id } = await payload.create({
    collection: 'pages',
    locale: 'nb',
    data: { title: 'norsk 1', slug: unique(), kind: 'plain' },
    draft: true,
  })
  await payload.update({
    collection: 'pages',
    id,
    locale: 'en',
    data: { title: 'unfinished', slug: unique() },
    draft: true,
  })
  return editorOf(payload, id)
}
