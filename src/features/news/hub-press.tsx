import { getTranslations } from 'next-intl/server'
import { canBeReached, ContactWay } from '@/features/site/contact-way'
import { getSite } from '@/features/site/queries'
import type { Locale } from '@/i18n/locales'
import { Section } from '@/ui/frame/section'

/** Whom journalists reach in the hub, below the news. */
export async function HubPress({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'contact' })
  const { press } = (await getSite(locale)).contact
  if (!canBeReached(press)) return null
  return (
    <Section name={t('press')}>
      <div className="contact-way">
        <ContactWay locale={locale} of={press} />
      </div>
    </Section>
  )
}
