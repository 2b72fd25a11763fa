import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CompositionPage } from '@/features/roster/composition-page'
import { compositionMetadata } from '@/features/roster/metadata'
import { readAskedDay } from '@/features/roster/asked-day'
import { getSeats } from '@/features/roster/queries/seats'
import { getPartners } from '@/features/organisations/queries/partners'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'
import { getToday } from '@/features/site/queries'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ date?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return compositionMetadata(localeIn(await params))
}

/** Also where the form for a day is sent, `?date=21.09.2023`, and led on to the day's own address. */
export default async function Page({ params, searchParams }: Props) {
  const locale = localeIn(await params)
  const { date: asked } = await searchParams
  const today = await getToday()
  const day = typeof asked === 'string' ? readAskedDay(asked, today) : null
  if (day) redirect(href(locale, 'compositionOn', { date: day }))
  const [seats, partners] = await Promise.all([getSeats(locale), getPartners(locale)])
  const content = { locale, seats, partners, today }
  return <CompositionPage {...content} notUnderstood={asked?.toString()} />
}
