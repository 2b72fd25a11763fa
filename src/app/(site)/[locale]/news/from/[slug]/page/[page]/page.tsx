import { notFound, permanentRedirect } from 'next/navigation'
import { NewsByPartner, newsByPartnerMetadata } from '@/features/news/news-by-partner'
import { localeIn, pageNumber } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string; page: string }> }

export async function generateMetadata({ params }: Props) {
  const { slug, page, ...rest } = await params
  return newsByPartnerMetadata({ locale: localeIn(rest), slug, page: pageNumber(page) ?? 1 })
}

export default async function Page({ params }: Props) {
  const { slug, page: text, ...rest } = await params
  const [locale, page] = [localeIn(rest), pageNumber(text)]
  if (page === 1) permanentRedirect(href(locale, 'newsByPartner', { slug }))
  if (page === null) notFound()
  return <NewsByPartner locale={locale} slug={slug} page={page} />
}
