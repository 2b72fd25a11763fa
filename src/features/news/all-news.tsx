import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { NewsPage } from './news-page'
import { getNews } from './queries/lists'

type Props = { locale: Locale; page?: number }

const pageHref = (locale: Locale) => (page: number) =>
  page === 1 ? href(locale, 'news') : href(locale, 'newsPage', { page: String(page) })

/** All news. */
export async function AllNews({ locale, page = 1 }: Props) {
  const t = await getTranslations({ locale, namespace: 'news' })
  const list = await getNews(locale, page)
  if (!list) notFound()
  return (
    <NewsPage
      locale={locale}
      page="news"
      title={t('title')}
      lead={t('lead')}
      path={href(locale, 'news')}
      alternate={{ href: href(otherLocale(locale), 'news') }}
      list={list}
      feeds={{ list: 'news' }}
      pageHref={pageHref(locale)}
    />
  )
}

export async function allNewsMetadata({ locale, page = 1 }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'news' })
  const title = t('title')
  return pageMetadata({
    locale,
    title: page === 1 ? title : t('onPage', { title, page }),
    description: t('lead'),
    path: pageHref(locale)(page),
    alternate: page === 1 ? href(otherLocale(locale), 'news') : undefined,
    noindex: page > 1,
    feeds: page === 1 ? { list: 'news' } : undefined,
  })
}
