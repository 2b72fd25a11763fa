import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/metadata/metadata'
import { PartnersPage } from '@/features/partners/partners-page'
import { getLogos } from '@/features/organisations/queries/logos'
import { getPartnersToday } from '@/features/organisations/queries/partners'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'partners' })
  return pageMetadata({
    locale,
    title: t('name'),
    description: t('description'),
    path: href(locale, 'partners'),
    alternate: href(otherLocale(locale), 'partners'),
  })
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  return (
    <PartnersPage
      locale={locale}
      partners={await getLogos(locale, await getPartnersToday(locale))}
    />
  )
}
