import type { Metadata } from 'next'
import { CardView } from '@/features/cards/card-view'
import { cardFacts } from '@/features/cards/page-facts'
import { getCard } from '@/features/cards/queries/card'
import { pageMetadata } from '@/features/metadata/metadata'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const card = await getCard(locale, slug)
  return card ? pageMetadata(await cardFacts(locale, card)) : {}
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const card = await getCard(locale, slug)
  if (!card) return missing(locale, href(locale, 'card', { slug }))
  return <CardView locale={locale} card={card} />
}
