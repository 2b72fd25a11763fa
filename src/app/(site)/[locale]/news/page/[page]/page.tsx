import { notFound, permanentRedirect } from 'next/navigation'
import { AllNews, allNewsMetadata } from '@/features/news/all-news'
import { localeIn, pageNumber } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; page: string }> }

export async function generateMetadata({ params }: Props) {
  const { page, ...rest } = await params
  return allNewsMetadata({ locale: localeIn(rest), page: pageNumber(page) ?? 1 })
}

export default async function Page({ params }: Props) {
  const { page: text, ...rest } = await params
  const [locale, page] = [localeIn(rest), pageNumber(text)]
  if (page === 1) permanentRedirect(href(locale, 'news'))
  if (page === null) notFound()
  return <AllNews locale={locale} page={page} />
}
