import type { Metadata } from 'next'
import { EventView } from '@/features/events/event-view'
import { eventFacts } from '@/features/events/page-facts'
import { getEvent } from '@/features/events/queries/event'
import { pageMetadata } from '@/features/metadata/metadata'
import { getReports } from '@/features/news/queries/lists'
import { Reports } from '@/features/news/reports'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const event = await getEvent(locale, slug)
  if (!event) return {}
  return pageMetadata(await eventFacts(locale, event))
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const event = await getEvent(locale, slug)
  if (!event) return missing(locale, href(locale, 'event', { slug }))
  const articles = await getReports(locale, event.id)
  return (
    <EventView locale={locale} event={event} report={articles[0]}>
      <Reports locale={locale} articles={articles} />
    </EventView>
  )
}
