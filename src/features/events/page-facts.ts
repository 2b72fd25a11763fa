import { getTranslations } from 'next-intl/server'
import type { PageFacts } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'
import { textDate } from '@/lib/dates'
import type { EventPage } from './queries/event'

/** What an event says about itself in its head. */
export async function eventFacts(locale: Locale, event: EventPage): Promise<PageFacts> {
  const { id, lead, other, path, picture, slug, start, title, topics, type } = event
  const t = await getTranslations({ locale, namespace: 'events.type' })
  return {
    locale,
    title,
    description: lead,
    path,
    alternate: other,
    calendar: { event: slug },
    picture,
    share: {
      label: `${t(type)} · ${textDate(new Date(start), locale)}`,
      pillar: topics[0]?.colour,
      seed: `event ${id}`,
    },
  }
}
