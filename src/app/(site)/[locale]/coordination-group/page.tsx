import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GroupPage } from '@/features/roster/group-page'
import { getConfirmation, getWorkingGroups } from '@/features/roster/queries/groups'
import { getSeats } from '@/features/roster/queries/seats'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'
import { getToday } from '@/features/site/queries'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
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
  const locale = localeIn(await params)
  const [seats, confirmation, groups, today] = await Promise.all([
    getSeats(locale),
    getConfirmation(locale),
    getWorkingGroups(locale),
    getToday(),
  ])
  const content = { locale, seats, today, confirmation, groups }
  return <GroupPage {...content} />
}
