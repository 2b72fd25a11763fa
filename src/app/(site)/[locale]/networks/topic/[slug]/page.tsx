import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { NetworksPage } from '@/features/initiatives/networks-page'
import { getInitiatives } from '@/features/initiatives/queries'
import { pageMetadata } from '@/features/metadata/metadata'
import { getTopics } from '@/features/topics/queries'
import { otherLocale, type Locale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** The pillar with this slug in a language, and the address of the same list in the other. */
async function pillarNamed(locale: Locale, slug: string) {
  const [topics, others] = await Promise.all([getTopics(locale), getTopics(otherLocale(locale))])
  const topic = topics.find((each) => each.slug === slug && each.lang === locale)
  const there = others.find(({ id, lang }) => id === topic?.id && lang !== locale)
  return {
    topics,
    topic,
    other: there && href(there.lang, 'networksByTopic', { slug: there.slug }),
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const { other, topic } = await pillarNamed(locale, slug)
  if (!topic) return {}
  const t = await getTranslations({ locale, namespace: 'networks' })
  return pageMetadata({
    locale,
    title: t('about', { name: topic.name }),
    description: t('lead'),
    path: href(locale, 'networksByTopic', { slug }),
    alternate: other,
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const { other, topic, topics } = await pillarNamed(locale, slug)
  if (!topic) notFound()
  const initiatives = await getInitiatives(locale)
  return (
    <NetworksPage
      locale={locale}
      initiatives={initiatives.filter((each) => each.topic?.id === topic.id)}
      topics={topics}
      topic={topic}
      other={other}
    />
  )
}
