import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { JoinFormPage } from '@/features/inquiries/join-form-page'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  return pageMetadata({
    locale,
    title: t('join.title'),
    path: href(locale, 'joinInquiry'),
    alternate: href(otherLocale(locale), 'joinInquiry'),
    noindex: true,
  })
}

export default async function Page({ params }: Props) {
  return <JoinFormPage locale={localeIn(await params)} />
}
