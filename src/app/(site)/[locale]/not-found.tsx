import { getLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { ErrorView } from '@/features/site/error-view'
import { isLocale } from '@/i18n/locales'
import { renderHeader } from '@/lib/render-notes'

/**
 * Seen where the page cache does not stand in front: in development and in previews. Next makes it
 * along with every page, so for the page cache, which has pages of its own for errors, it is empty.
 */
export default async function NotFound() {
  if ((await headers()).has(renderHeader)) return null
  const locale = await getLocale()
  return <ErrorView locale={isLocale(locale) ? locale : 'nb'} code={404} />
}
