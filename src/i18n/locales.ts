/** The languages of the site. Norwegian bokmål is the default and lives at the root. */
export const locales = ['nb', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: unknown): value is Locale =>
  locales.some((locale) => locale === value)

/** The language of the site that a text belongs to: nynorsk is Norwegian too. */
export const localeOf = (language: unknown): Locale => (language === 'en' ? 'en' : 'nb')

export const otherLocale = (locale: Locale): Locale => (locale === 'nb' ? 'en' : 'nb')
