/** The languages of the site. Norwegian bokmål is the default and lives at the root. */
export const locales = ['nb', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: unknown): value is Locale =>
  locales.some((locale) => locale === value)

export const otherLocale = (locale: Locale): Locale => (locale === 'nb' ? 'en' : 'nb')
