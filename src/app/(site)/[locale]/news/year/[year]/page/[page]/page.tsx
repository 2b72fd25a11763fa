import { notFound, permanentRedirect } from 'next/navigation'
import { NewsByYear, newsByYearMetadata } from '@/features/news/news-by-year'
import { localeIn, pageNumber } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; year: string; page: string }> }

export async function generateMetadata({ params }: Props) {
  const { year, page, ...rest } = await params
  return newsByYearMetadata({ locale: localeIn(rest), year, page: pageNumber(page) ?? 1 })
}

export default async function Page({ params }: Props) {
  const { year, page: text, ...rest } = await params
  const [locale, page] = [localeIn(rest), pageNumber(text)]
  if (page === 1) permanentRedirect(href(locale, 'newsByYear', { year }))
  if (page === null) notFound()
  return <NewsByYear locale={locale} year={year} page={page} />
}
