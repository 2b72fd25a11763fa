import { createTranslator } from 'next-intl'
import en from '../../messages/en.json'
import nb from '../../messages/nb.json'
import type { Locale } from '@/i18n/locales'

/** The language somebody uses the admin panel in. */
export const languageOf = (i18n: { language: string }): Locale =>
  i18n.language === 'en' ? 'en' : 'nb'

/** The words of our own parts of the admin panel. */
export const adminWords = (locale: Locale) =>
  createTranslator({ locale, messages: locale === 'en' ? en : nb, namespace: 'admin' })

export type AdminWords = ReturnType<typeof adminWords>
