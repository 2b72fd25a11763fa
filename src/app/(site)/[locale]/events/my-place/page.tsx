import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlacePage } from '@/features/events/place-page'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'register' })
  return pageMetadata({
    locale,
    title: t('place.title'),
    path: href(locale, 'place'),
    alternate: href(otherLocale(locale), 'place'),
    noindex: true,
  })
}

export default async function Page({ params }: Props) {
  return <PlacePage locale={localeIn(await params)} />
}
