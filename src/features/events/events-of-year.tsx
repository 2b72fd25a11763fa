import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { PageHead } from '@/ui/frame/page-head'
import { PastEvents } from './event-list'
import { EventYears } from './event-years'
import type { EventRow } from './queries/rows'

type Props = { locale: Locale; year: string; events: readonly EventRow[]; years: readonly number[] }

/** The past events of a year. Events are shown in both languages, so the year is there in both. */
export async function EventsOfYear({ locale, year, events, years }: Props) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const path = href(locale, 'eventsByYear', { year })
  const title = t('pastTitle', { year })
  const lead = t('pastLead', { count: events.length })
  const trail = [{ label: t('name'), href: href(locale, 'events') }]
  return (
    <SiteFrame
      locale={locale}
      page="eventsByYear"
      path={path}
      alternate={{ href: href(otherLocale(locale), 'eventsByYear', { year }) }}
      facts={{ title, lead, trail, kind: 'CollectionPage' }}
    >
      <PageHead title={title} lead={lead}>
        <EventYears locale={locale} years={years} path={path} />
      </PageHead>
      <div className="page mt-14">
        <PastEvents locale={locale} events={events} as="h2" />
      </div>
    </SiteFrame>
  )
}
