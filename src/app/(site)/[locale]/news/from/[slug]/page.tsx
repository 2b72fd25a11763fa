import { NewsByPartner, newsByPartnerMetadata } from '@/features/news/news-by-partner'
import { localeIn } from '@/i18n/params'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const { slug, ...rest } = await params
  return newsByPartnerMetadata({ locale: localeIn(rest), slug })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  return <NewsByPartner locale={localeIn(rest)} slug={slug} />
}
