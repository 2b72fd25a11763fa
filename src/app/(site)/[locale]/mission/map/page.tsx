import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/metadata/metadata'
import { MapView } from '@/features/mission/map-view'
import { getMissionMap } from '@/features/mission/queries/map'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'missionMap' })
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('lead'),
    path: href(locale, 'missionMap'),
    alternate: href(otherLocale(locale), 'missionMap'),
  })
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  return <MapView locale={locale} rows={await getMissionMap(locale)} />
}
