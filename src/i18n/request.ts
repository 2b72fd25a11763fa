import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { notFound } from 'next/navigation'
import en from '../../messages/en.json'
import nb from '../../messages/nb.json'
import { isLocale } from './locales'

const messages = { nb, en }

/** Messages and formats of the language in the address. */
export default getRequestConfig(async ({ locale: wanted }) => {
  const locale = wanted ?? (await rootLocale())
  if (!isLocale(locale)) notFound()
  return { locale, messages: messages[locale], timeZone: 'Europe/Oslo' }
})
