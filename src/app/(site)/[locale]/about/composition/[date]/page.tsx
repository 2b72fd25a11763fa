import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CompositionPage } from '@/features/composition/composition-page'
import { compositionMetadata } from '@/features/composition/metadata'
import { getSeats } from '@/features/group/queries'
import { getPartners } from '@/features/organisations/queries/partners'
import type { Locale } from '@/i18n/locales'
import { isDay, todayInOslo } from '@/lib/days'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: Locale; date: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, date } = await params
  return isDay(date) ? compositionMetadata(locale, date) : {}
}

export default async function Page({ params }: Props) {
  const { locale, date } = await params
  if (!isDay(date)) notFound()
  const [seats, partners] = await Promise.all([getSeats(locale), getPartners(locale)])
  const content = { locale, seats, partners, today: todayInOslo() }
  return <CompositionPage {...content} day={date} />
}
