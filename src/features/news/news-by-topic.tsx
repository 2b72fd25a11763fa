import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { NewsPage } from './news-page'
import { getNewsByTopic } from './queries/lists'

type Props = { locale: Locale; slug: string; page?: number }

const pageHref = (locale: Locale, slug: string) => (page: number) =>
  page === 1
    ? href(locale, 'newsByTopic', { slug })
    : href(locale, 'newsByTopicPage', { slug, page: String(page) })

const otherHref = (locale: Locale, slug: string | undefined) =>
  slug && href(otherLocale(locale), 'newsByTopic', { slug })

/** News about one of the Mission's pillars. */
export async function NewsByTopic({ locale, slug, page = 1 }: Props) {
  const t = await getTranslations({ locale, namespace: 'news' })
  const found = await getNewsByTopic(locale, slug, page)
  if (!found) notFound()
  const other = otherHref(locale, found.other)
  return (
    <NewsPage
      locale={locale}
      page="newsByTopic"
      title={found.topic.name}
      lead={t('aboutTopic')}
      path={href(locale, 'newsByTopic', { slug })}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'news') }}
      list={found.list}
      topic={found.topic}
      feeds={{ list: 'newsByTopic', slug }}
      pageHref={pageHref(locale, slug)}
    />
  )
}

export async function newsByTopicMetadata({ locale, slug, page = 1 }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'news' })
  const found = await getNewsByTopic(locale, slug, page)
  if (!found) return {}
  const title = t('topicTitle', { name: found.topic.name })
  return pageMetadata({
    locale,
    title: page === 1 ? title : t('onPage', { title, page }),
    description: t('aboutTopic'),
    path: pageHref(locale, slug)(page),
    alternate: page === 1 ? otherHref(locale, found.other) : undefined,
    noindex: page > 1,
    feeds: page === 1 ? { list: 'newsByTopic', slug } : undefined,
  })
}
