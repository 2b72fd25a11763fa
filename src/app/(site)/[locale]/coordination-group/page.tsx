import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GroupPage } from '@/features/group/group-page'
import { getSeats } from '@/features/group/queries'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { todayInOslo } from '@/lib/days'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'group' })
  return pageMetadata({
    locale,
    title: t('plainTitle'),
    description: t('description'),
    path: href(locale, 'coordinationGroup'),
    alternate: href(otherLocale(locale), 'coordinationGroup'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return <GroupPage locale={locale} seats={await getSeats(locale)} today={todayInOslo()} />
}
