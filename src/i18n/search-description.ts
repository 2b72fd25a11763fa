import type { Locale } from './locales'

/** Where browsers read how this site is searched in a language. */
export const searchDescriptionPath = (locale: Locale): string =>
  locale === 'nb' ? '/opensearch.xml' : '/en/opensearch.xml'

/** As addresses and as the folders that answer them, for `next.config.ts` to make rewrites of. */
export const searchDescriptionRoutes = (['nb', 'en'] as const).map((locale) => ({
  source: searchDescriptionPath(locale),
  destination: `/opensearch/${locale}`,
}))
