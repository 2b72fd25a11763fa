import { localeOf, otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { News } from '@/payload-types'
import type { Gateway } from '@/data'

export type ArticleLanguage = News['language']
export type Member = { id: number; language: ArticleLanguage }

/** A published version of an article, and the language it is written in. */
export type Version = { lang: ArticleLanguage; path: string }

const before: readonly ArticleLanguage[] = ['nb', 'nn', 'en']

/** The version that stands for several: the one that was written first, else bokmål before nynorsk. So does SQL in shown.ts. */
export const leading = <T extends Member>(family: number, versions: readonly T[]): T | undefined =>
  versions.find(({ id }) => id === family) ??
  versions.toSorted((a, b) => before.indexOf(a.language) - before.indexOf(b.language))[0]

/** Every published version of an article, itself among them, and the one a visitor of the other language is led to. */
export async function versionsOf(
  content: Gateway,
  locale: Locale,
  { family, ...doc }: Pick<News, 'id' | 'family' | 'language' | 'slug'>,
): Promise<{ versions: Version[]; other?: Version }> {
  if (family == null) return { versions: [toVersion(doc)] }
  const others = await content.list('news', locale, {
    where: { and: [{ family: { equals: family } }, { id: { not_equals: doc.id } }] },
    // Whatever is saved of a family is noted as a change of each of its members: lists-of.ts.
    reads: [],
  })
  const all = [doc, ...others.map((other) => other.doc)].toSorted(
    (a, b) => before.indexOf(a.language) - before.indexOf(b.language),
  )
  const foreign = all.filter(({ language }) => localeOf(language) === otherLocale(locale))
  const other = leading(family, foreign)
  return { versions: all.map(toVersion), other: other && toVersion(other) }
}

const toVersion = ({ language, slug }: Pick<News, 'language' | 'slug'>): Version => ({
  lang: language,
  path: href(localeOf(language), 'article', { slug }),
})
