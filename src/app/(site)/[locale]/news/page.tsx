import { AllNews, allNewsMetadata } from '@/features/news/all-news'
import { localeIn } from '@/i18n/params'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props) =>
  allNewsMetadata({ locale: localeIn(await params) })

export default async function Page({ params }: Props) {
  return <AllNews locale={localeIn(await params)} />
}
