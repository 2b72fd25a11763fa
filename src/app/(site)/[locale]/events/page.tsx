import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventsPage } from '@/features/events/events-page'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'events' })
  return pageMetadata({
    locale,
    title: t('name'),
    description: t('lead'),
    path: href(locale, 'events'),
    alternate: href(otherLocale(locale), 'events'),
    calendar: {},
  })
}

export default async function Page({ params }: Props) {
  return <EventsPage locale={localeIn(await params)} />
}
