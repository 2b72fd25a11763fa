import type { GeneratePreviewURL } from 'payload'
import { isLocale, localeOf } from '@/i18n/locales'

/** Where the panel's preview button leads: to the document as it is now, in the language being edited. */
export const previewOf =
  (collection: string): GeneratePreviewURL =>
  (doc, { locale }) => {
    const { id, language } = doc
    if (typeof id !== 'number') return null
    const own = typeof language === 'string' ? localeOf(language) : locale
    const query = new URLSearchParams({
      collection,
      id: String(id),
      locale: isLocale(own) ? own : 'nb',
    })
    return `/preview?${query}`
  }
