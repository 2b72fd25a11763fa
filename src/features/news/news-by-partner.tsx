import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { NewsPage } from './news-page'
import { getNewsByPartner } from './queries/lists'

type Props = { locale: Locale; slug: string; page?: number }

const pageHref = (locale: Locale, slug: string) => (page: number) =>
  page === 1
    ? href(locale, 'newsByPartner', { slug })
    : href(locale, 'newsByPartnerPage', { slug, page: String(page) })

const otherHref = (locale: Locale, slug: string | undefined) =>
  slug && href(otherLocale(locale), 'newsByPartner', { slug })

/** News from or about an organisation. */
export async function NewsByPartner({ locale, slug, page = 1 }: Props) {
  const t = await getTranslations({ locale, namespace: 'news' })
  const found = await getNewsByPartner(locale, slug, page)
  if (!found) notFound()
  const other = otherHref(locale, found.other)
  return (
    <NewsPage
      locale={locale}
      page="newsByPartner"
      title={found.organisation.name}
      lead={t('aboutPartner')}
      path={href(locale, 'newsByPartner', { slug })}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'news') }}
      list={found.list}
      feeds={{ list: 'newsByPartner', slug }}
      pageHref={pageHref(locale, slug)}
    />
  )
}

export async function newsByPartnerMetadata({ locale, slug, page = 1 }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'news' })
  const found = await getNewsByPartner(locale, slug, page)
  if (!found) return {}
  const title = t('partnerTitle', { name: found.organisation.name })
  return pageMetadata({
    locale,
    title: page === 1 ? title : t('onPage', { title, page }),
    description: t('aboutPartner'),
    path: pageHref(locale, slug)(page),
    alternate: page === 1 ? otherHref(locale, found.other) : undefined,
    noindex: page > 1,
    feeds: page === 1 ? { list: 'newsByPartner', slug } : undefined,
  })
}
