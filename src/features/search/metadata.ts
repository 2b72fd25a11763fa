import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale, type Locale } from '@/i18n/locales'
import type { Results } from './queries/results'
import { searchPath } from './search-page'

/** Results are for those who asked, and nothing for other search engines. */
export async function searchMetadata(
  locale: Locale,
  { page, query }: Pick<Results, 'page' | 'query'>,
): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'search' })
  const title = page > 1 ? t('onPage', { query, page }) : t('titleFor', { query })
  return pageMetadata({
    locale,
    title: query ? title : t('title'),
    description: t('description'),
    path: searchPath(locale, query, page),
    alternate: searchPath(otherLocale(locale), query, page),
    noindex: true,
  })
}
