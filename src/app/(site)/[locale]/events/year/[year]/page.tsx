import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { EventsOfYear } from '@/features/events/events-of-year'
import { getPastEvents } from '@/features/events/queries/lists'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; year: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, ...rest } = await params
  const locale = localeIn(rest)
  const t = await getTranslations({ locale, namespace: 'events' })
  return pageMetadata({
    locale,
    title: t('pastTitle', { year }),
    path: href(locale, 'eventsByYear', { year }),
    alternate: href(otherLocale(locale), 'eventsByYear', { year }),
  })
}

export default async function Page({ params }: Props) {
  const { year, ...rest } = await params
  const locale = localeIn(rest)
  const found = await getPastEvents(locale, Number(year))
  if (!found) notFound()
  return <EventsOfYear locale={locale} year={year} events={found.rows} years={found.years} />
}
