import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CallsPage } from '@/features/calls/calls-page'
import { getCallsByTopic } from '@/features/calls/queries/lists'
import { pageMetadata } from '@/features/metadata/metadata'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const calls = await getCallsByTopic(locale, slug)
  if (!calls) return {}
  const t = await getTranslations({ locale, namespace: 'calls' })
  return pageMetadata({
    locale,
    title: t('about', { name: calls.topic.name }),
    description: t('lead'),
    path: href(locale, 'callsByTopic', { slug }),
    alternate: calls.other,
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const calls = await getCallsByTopic(locale, slug)
  if (!calls) notFound()
  return <CallsPage locale={locale} calls={calls} other={calls.other} />
}
