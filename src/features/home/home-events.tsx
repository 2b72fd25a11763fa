import { getTranslations } from 'next-intl/server'
import { ComingEvents, PastEvents } from '@/features/events/event-list'
import type { EventRow } from '@/features/events/queries/rows'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'

/** `others`: some are featured above. */
type Props = { locale: Locale; upcoming: EventRow[]; past: EventRow[]; others: boolean }

/** What comes next, as dates; the latest past events when nothing is announced. */
export async function HomeEvents({ locale, upcoming, past, others }: Props) {
  const t = await getTranslations({ locale, namespace: 'home' })
  const none = others ? 'noMoreEvents' : 'noEvents'
  return (
    <Section
      name={t('events')}
      note={upcoming.length === 0 && t(past.length > 0 ? none : `${none}AtAll`)}
      next
      wide
      more={<MoreLink href={href(locale, 'events')}>{t('allEvents')}</MoreLink>}
    >
      {upcoming.length > 0 ? (
        <ComingEvents locale={locale} events={upcoming} />
      ) : (
        <PastEvents locale={locale} events={past} withYear />
      )}
    </Section>
  )
}
