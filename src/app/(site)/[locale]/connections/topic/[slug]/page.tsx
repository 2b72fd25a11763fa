import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CardsPage } from '@/features/cards/cards-page'
import { getCardsByTopic } from '@/features/cards/queries/lists'
import { pageMetadata } from '@/features/metadata/metadata'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const cards = await getCardsByTopic(locale, slug)
  if (!cards) return {}
  const t = await getTranslations({ locale, namespace: 'cards' })
  return pageMetadata({
    locale,
    title: t('about', { name: cards.topic.name }),
    description: t('lead'),
    path: href(locale, 'cardsByTopic', { slug }),
    alternate: cards.other,
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const cards = await getCardsByTopic(locale, slug)
  if (!cards) notFound()
  return <CardsPage locale={locale} cards={cards} other={cards.other} />
}
