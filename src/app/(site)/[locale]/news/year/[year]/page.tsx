import { NewsByYear, newsByYearMetadata } from '@/features/news/news-by-year'
import { localeIn } from '@/i18n/params'

type Props = { params: Promise<{ locale: string; year: string }> }

export async function generateMetadata({ params }: Props) {
  const { year, ...rest } = await params
  return newsByYearMetadata({ locale: localeIn(rest), year })
}

export default async function Page({ params }: Props) {
  const { year, ...rest } = await params
  return <NewsByYear locale={localeIn(rest)} year={year} />
}
