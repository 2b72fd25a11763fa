import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CompositionPage } from '@/features/roster/composition-page'
import { compositionMetadata } from '@/features/roster/metadata'
import { getSeats } from '@/features/roster/queries/seats'
import { getFormerPartners } from '@/features/organisations/queries/former'
import { getPartners } from '@/features/organisations/queries/partners'
import { localeIn } from '@/i18n/params'
import { getToday } from '@/features/site/queries'
import { isDay } from '@/lib/days'

type Props = { params: Promise<{ locale: string; date: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date, ...rest } = await params
  const locale = localeIn(rest)
  return isDay(date) ? compositionMetadata(locale, date) : {}
}

export default async function Page({ params }: Props) {
  const { date, ...rest } = await params
  const locale = localeIn(rest)
  if (!isDay(date)) notFound()
  const [seats, partners, former] = await Promise.all([
    getSeats(locale),
    getPartners(locale),
    getFormerPartners(locale),
  ])
  const content = { locale, seats, partners, former, today: await getToday() }
  return <CompositionPage {...content} day={date} />
}
