import { getTranslations } from 'next-intl/server'
import type { EventRow } from '@/features/events/queries/rows'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { textDate } from '@/lib/dates'
import { Section } from '@/ui/frame/section'
import { Related } from '@/ui/lists/related'

type Props = { locale: Locale; events: EventRow[] }

/** Events the partner takes part in organising. */
export async function PartnerEvents({ locale, events }: Props) {
  const t = await getTranslations({ locale, namespace: 'partner' })
  if (events.length === 0) return null
  return (
    <Section name={t('events')}>
      <Related
        items={events.map(({ id, title, href, start, lang }) => ({
          key: String(id),
          kind: textDate(new Date(start), locale),
          title,
          href,
          lang: foreign(lang, locale),
        }))}
      />
    </Section>
  )
}
