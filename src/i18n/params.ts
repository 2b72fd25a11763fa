import { notFound } from 'next/navigation'
import { isLocale, type Locale } from './locales'

/** The language in a page's address. The table of pages allows no other than ours. */
export const localeIn = ({ locale }: { locale: string }): Locale =>
  isLocale(locale) ? locale : notFound()

/** The number in the address of a numbered page, or `null`: 0, -1, 01 and x are no pages. */
export const pageNumber = (text: string): number | null =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
