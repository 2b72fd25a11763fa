import { notFound, permanentRedirect } from 'next/navigation'
import { NewsByTopic, newsByTopicMetadata } from '@/features/news/news-by-topic'
import { localeIn, pageNumber } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string; page: string }> }

export async function generateMetadata({ params }: Props) {
  const { slug, page, ...rest } = await params
  return newsByTopicMetadata({ locale: localeIn(rest), slug, page: pageNumber(page) ?? 1 })
}

export default async function Page({ params }: Props) {
  const { slug, page: text, ...rest } = await params
  const [locale, page] = [localeIn(rest), pageNumber(text)]
  if (page === 1) permanentRedirect(href(locale, 'newsByTopic', { slug }))
  if (page === null) notFound()
  return <NewsByTopic locale={locale} slug={slug} page={page} />
}
