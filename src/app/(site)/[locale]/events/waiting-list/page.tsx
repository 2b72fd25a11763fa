import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RegisteredPage } from '@/features/events/registered-page'
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
    title: t('placeOnList.title'),
    path: href(locale, 'placeOnList'),
    alternate: href(otherLocale(locale), 'placeOnList'),
    noindex: true,
  })
}

export default async function Page({ params }: Props) {
  return <RegisteredPage locale={localeIn(await params)} page="placeOnList" />
}
