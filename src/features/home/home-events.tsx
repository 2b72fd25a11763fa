import { getTranslations } from 'next-intl/server'
import { ComingEvents, PastEvents } from '@/features/events/event-list'
import type { EventRow } from '@/features/events/queries/rows'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'
import { EmptyState } from '@/ui/lists/related'

type Props = { locale: Locale; upcoming: EventRow[]; past: EventRow[] }

/** What comes next, as dates; the latest past events when nothing is announced. */
export async function HomeEvents({ locale, upcoming, past }: Props) {
  const t = await getTranslations({ locale, namespace: 'home' })
  return (
    <Section
      name={t('events')}
      point="accent"
      wide
      more={<MoreLink href={href(locale, 'events')}>{t('allEvents')}</MoreLink>}
    >
      {upcoming.length > 0 ? (
        <div className="mt-6">
          <ComingEvents locale={locale} events={upcoming} />
        </div>
      ) : (
        <>
          <div className="cols mt-2">
            <div className="content">
              <EmptyState>{t(past.length > 0 ? 'noEvents' : 'noEventsAtAll')}</EmptyState>
            </div>
          </div>
          <div className="mt-8">
            <PastEvents locale={locale} events={past} withYear />
          </div>
        </>
      )}
    </Section>
  )
}
