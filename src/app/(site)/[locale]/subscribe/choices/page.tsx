import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/metadata/metadata'
import { ChoicesPage } from '@/features/subscriptions/choices-page'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'subscribe' })
  return pageMetadata({
    locale,
    title: t('choices'),
    path: href(locale, 'subscription'),
    alternate: href(otherLocale(locale), 'subscribe'),
    noindex: true,
  })
}

export default async function Page({ params }: Props) {
  return <ChoicesPage locale={localeIn(await params)} />
}
