import { getLocale } from 'next-intl/server'
import { ErrorView } from '@/features/site/error-view'
import { isLocale } from '@/i18n/locales'

/** Seen where the web server does not stand in front: in development and in previews. */
export default async function NotFound() {
  const locale = await getLocale()
  return <ErrorView locale={isLocale(locale) ? locale : 'nb'} code={404} />
}
