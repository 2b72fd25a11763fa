import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CardsPage } from '@/features/cards/cards-page'
import { getCards } from '@/features/cards/queries/lists'
import { pageMetadata } from '@/features/metadata/metadata'
import { cardKindNamed, cardsPath } from '@/i18n/card-kinds'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const kind = cardKindNamed(locale, slug)
  if (!kind) return {}
  const t = await getTranslations({ locale, namespace: 'cards' })
  return pageMetadata({
    locale,
    title: t('about', { name: t(`kind.${kind}`) }),
    description: t('lead'),
    path: cardsPath(locale, kind),
    alternate: cardsPath(otherLocale(locale), kind),
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const kind = cardKindNamed(locale, slug)
  if (!kind) notFound()
  const other = cardsPath(otherLocale(locale), kind)
  return <CardsPage locale={locale} cards={await getCards(locale, kind)} other={other} />
}
