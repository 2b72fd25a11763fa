import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CardsPage } from '@/features/cards/cards-page'
import { getCards } from '@/features/cards/queries/lists'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'cards' })
  return pageMetadata({
    locale,
    title: t('name'),
    description: t('lead'),
    path: href(locale, 'cards'),
    alternate: href(otherLocale(locale), 'cards'),
  })
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  return <CardsPage locale={locale} cards={await getCards(locale)} />
}
