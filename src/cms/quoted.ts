import type { Locale } from '@/i18n/locales'

/** A title in the quotation marks of a language. */
export const quoted = (language: Locale, title: string): string =>
  language === 'en' ? `“${title}”` : `«${title}»`
