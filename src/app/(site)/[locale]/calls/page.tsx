import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CallsPage } from '@/features/calls/calls-page'
import { getCalls } from '@/features/calls/queries/lists'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'calls' })
  return pageMetadata({
    locale,
    title: t('name'),
    description: t('lead'),
    path: href(locale, 'calls'),
    alternate: href(otherLocale(locale), 'calls'),
    feeds: { list: 'calls' },
  })
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  return <CallsPage locale={locale} calls={await getCalls(locale)} />
}
