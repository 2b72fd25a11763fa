import { cache } from 'react'
import type { Where } from 'payload'
import { idOf } from '@/lib/ids'
import type { Locale } from '@/i18n/locales'
import type { Gateway } from '@/server/gateway'

export type Language = 'nb' | 'nn' | 'en'

/** Articles in the reader's own language. */
export const own = (locale: Locale): Where => ({
  language: { in: locale === 'nb' ? ['nb', 'nn'] : ['en'] },
})

const foreign = (locale: Locale): Where => ({
  language: { not_in: locale === 'nb' ? ['nb', 'nn'] : ['en'] },
})

const published = (): Where => ({ _status: { equals: 'published' } })

/**
 * What a reader's lists show: every article once, in the reader's language where there is a
 * published version in it, and otherwise in the language it has. Worked out once for each page.
 */
export const visibleIn = cache(async (content: Gateway, locale: Locale): Promise<Where> => {
  const isTranslation: Where = { 'translation.original': { exists: true } }
  const [ownTranslations, foreignTranslations] = await Promise.all([
    content.pick('news', ['translation'], { locale, where: { and: [own(locale), isTranslation] } }),
    content.pick('news', ['translation'], {
      locale,
      where: { and: [foreign(locale), isTranslation] },
    }),
  ])
  const originals = foreignTranslations.map(originalOf)
  const readable = new Set(await publishedAmong(content, locale, originals))
  const hidden = [
    ...ownTranslations.map(originalOf),
    ...foreignTranslations.filter((doc) => readable.has(originalOf(doc))).map(({ id }) => id),
  ]
  return { or: [own(locale), { and: [foreign(locale), { id: { not_in: hidden } }] }] }
})

async function publishedAmong(content: Gateway, locale: Locale, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return []
  const where = { and: [{ id: { in: ids } }, published()] }
  const docs = await content.pick('news', ['language'], { locale, where })
  return docs.map(({ id }) => id)
}

const originalOf = (doc: { translation?: { original?: unknown } }): number =>
  idOf(doc.translation?.original) ?? 0
