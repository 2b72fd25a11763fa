import { cache } from 'react'
import type { Where } from 'payload'
import { localeOf, type Locale } from '@/i18n/locales'
import type { Gateway } from '@/server/gateway'
import { leading, type Member } from './family'

export type { Language } from './family'

/** Articles in the reader's own language. */
export const own = (locale: Locale): Where => ({
  language: { in: locale === 'nb' ? ['nb', 'nn'] : ['en'] },
})

/**
 * What a reader's lists show: every article once, in the reader's language where there is a
 * published version in it, and otherwise in the language it has. Worked out once for each page, in
 * one question: only articles that have versions are asked for.
 */
export const visibleIn = cache(async (content: Gateway, locale: Locale): Promise<Where> => {
  const members = await content.pick('news', ['language', 'family'], {
    locale,
    where: { family: { exists: true } },
  })
  const families = Map.groupBy(members, ({ family }) => Number(family))
  const hidden = [...families].flatMap(([family, versions]) =>
    hiddenAmong(locale, family, versions),
  )
  return hidden.length === 0 ? {} : { id: { not_in: hidden } }
})

/** All but the one version a list in this language shows. */
function hiddenAmong(locale: Locale, family: number, versions: readonly Member[]): number[] {
  const readable = versions.filter(({ language }) => localeOf(language) === locale)
  const shown = leading(family, readable.length > 0 ? readable : versions)
  return versions.flatMap(({ id }) => (id === shown?.id ? [] : [id]))
}
