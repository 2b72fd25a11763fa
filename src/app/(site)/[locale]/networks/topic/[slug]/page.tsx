import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { NetworksPage } from '@/features/initiatives/networks-page'
import { getInitiatives } from '@/features/initiatives/queries'
import { pageMetadata } from '@/features/metadata/metadata'
import { getTopicNamed } from '@/features/topics/queries'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const { other, topic } = await getTopicNamed(locale, slug)
  if (!topic) return {}
  const t = await getTranslations({ locale, namespace: 'networks' })
  return pageMetadata({
    locale,
    title: t('about', { name: topic.name }),
    description: t('lead'),
    path: href(locale, 'networksByTopic', { slug }),
    alternate: other && href(other.lang, 'networksByTopic', { slug: other.slug }),
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const { other, topic, topics } = await getTopicNamed(locale, slug)
  if (!topic) notFound()
  const initiatives = await getInitiatives(locale)
  return (
    <NetworksPage
      locale={locale}
      initiatives={initiatives.filter((each) => each.topic?.id === topic.id)}
      topics={topics}
      topic={topic}
      other={other && href(other.lang, 'networksByTopic', { slug: other.slug })}
    />
  )
}
