import { getTranslations } from 'next-intl/server'
import { EmbedSnippet } from '@/features/site/embed-snippet'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { PageHead } from '@/ui/frame/page-head'
import { EmptyState } from '@/ui/lists/related'
import { Kicker } from '@/ui/text/kicker'
import { CalendarForm } from './calendar-form'
import { CalendarLinks } from './calendar-links'
import { ComingEvents, PastEvents } from './event-list'
import { EventYears } from './event-years'
import { getEvents } from './queries/lists'

/** What is coming, the latest of what has been, and the way to all past years. */
export async function EventsPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const calendar = await getTranslations({ locale, namespace: 'calendar.choice' })
  const { upcoming, past, years } = await getEvents(locale)
  return (
    <SiteFrame
      locale={locale}
      page="events"
      path={href(locale, 'events')}
      alternate={{ href: href(otherLocale(locale), 'events') }}
      facts={{ title: t('title'), lead: t('lead'), kind: 'CollectionPage' }}
    >
      <PageHead
        title={t('title')}
        lead={t('lead')}
        kicker={<Kicker items={[{ label: t('name') }]} />}
      />
      <div className="page mt-14">
        {upcoming.length > 0 ? (
          <ComingEvents locale={locale} events={upcoming} as="h2" />
        ) : (
          <div className="cols">
            <div className="content">
              <EmptyState>{t(past.length > 0 ? 'none' : 'noneAtAll')}</EmptyState>
            </div>
          </div>
        )}
      </div>
      {past.map(({ year, rows }) => (
        <section key={year} className="page mt-20">
          <h2 className="t-h2 mb-8">{t('past', { year: String(year) })}</h2>
          <PastEvents locale={locale} events={rows} />
        </section>
      ))}
      <div className="page mt-8">
        <EventYears locale={locale} years={years} path={href(locale, 'events')} />
        <CalendarLinks locale={locale} />
        <details className="choose-calendar">
          <summary>{calendar('choose')}</summary>
          <CalendarForm locale={locale} />
        </details>
        <EmbedSnippet of={{ locale, kind: 'events', by: 'all' }} />
      </div>
    </SiteFrame>
  )
}
