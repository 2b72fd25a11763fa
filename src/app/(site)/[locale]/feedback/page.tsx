import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ThanksPage } from '@/features/feedback/thanks-page'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'feedback' })
  return pageMetadata({
    locale,
    title: t('thanks'),
    path: href(locale, 'feedback'),
    alternate: href(otherLocale(locale), 'feedback'),
    noindex: true,
  })
}

export default async function Page({ params }: Props) {
  return <ThanksPage locale={localeIn(await params)} />
}
