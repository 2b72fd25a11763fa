import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { NewsPage } from './news-page'
import { getNewsByYear } from './queries/lists'
import { getNewsYears } from './queries/years'

type Props = { locale: Locale; year: string; page?: number }

const pageHref = (locale: Locale, year: string) => (page: number) =>
  page === 1
    ? href(locale, 'newsByYear', { year })
    : href(locale, 'newsByYearPage', { year, page: String(page) })

/** The same year in the other language, or that language's list when it has none of that year. */
async function otherHref(locale: Locale, year: string): Promise<string | undefined> {
  const years = await getNewsYears(otherLocale(locale))
  return years.includes(Number(year))
    ? href(otherLocale(locale), 'newsByYear', { year })
    : undefined
}

/** The news of a year. */
export async function NewsByYear({ locale, year, page = 1 }: Props) {
  const t = await getTranslations({ locale, namespace: 'news' })
  const list = await getNewsByYear(locale, Number(year), page)
  if (!list) notFound()
  const other = await otherHref(locale, year)
  return (
    <NewsPage
      locale={locale}
      page="newsByYear"
      title={t('yearTitle', { year })}
      lead={t('aboutYear', { count: list.total, year })}
      path={href(locale, 'newsByYear', { year })}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'news') }}
      list={list}
      pageHref={pageHref(locale, year)}
    />
  )
}

export async function newsByYearMetadata({ locale, year, page = 1 }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'news' })
  const list = await getNewsByYear(locale, Number(year), page)
  if (!list) return {}
  const title = t('yearTitle', { year })
  return pageMetadata({
    locale,
    title: page === 1 ? title : t('onPage', { title, page }),
    description: t('aboutYear', { count: list.total, year }),
    path: pageHref(locale, year)(page),
    alternate: page === 1 ? await otherHref(locale, year) : undefined,
    noindex: page > 1,
  })
}
