import { NewsByTopic, newsByTopicMetadata } from '@/features/news/news-by-topic'
import { localeIn } from '@/i18n/params'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const { slug, ...rest } = await params
  return newsByTopicMetadata({ locale: localeIn(rest), slug })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  return <NewsByTopic locale={localeIn(rest)} slug={slug} />
}
