import { getTranslations } from 'next-intl/server'
import { canBeReached, ContactWay } from '@/features/site/contact-way'
import { getSite, type Reachable } from '@/features/site/queries'
import type { Locale } from '@/i18n/locales'
import { siteName } from '@/lib/site-name'
import { Facts } from '@/ui/text/facts'

/** Whom to call and write to, above everything else that the page about contact says. */
export async function ContactDetails({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'contact' })
  const { contact } = await getSite(locale)
  const { press, secretariat, socialAccounts } = contact
  if (![secretariat, press].some(canBeReached) && socialAccounts.length === 0) return null
  return (
    <div className="contact-ways">
      <Way id="contact-secretariat" title={t('secretariat')} locale={locale} of={secretariat} />
      <Way id="contact-press" title={t('press')} locale={locale} of={press} />
      {socialAccounts.length > 0 && (
        <Facts
          facts={socialAccounts.map(({ label, url }) => ({
            name: label,
            value: <a href={url}>{siteName(url)}</a>,
          }))}
        />
      )}
    </div>
  )
}

type WayProps = { id: string; title: string; locale: Locale; of: Reachable }

const Way = ({ id, title, locale, of }: WayProps) =>
  canBeReached(of) && (
    <section className="contact-way rule" aria-labelledby={id}>
      <h2 className="section-name" id={id}>
        {title}
      </h2>
      <ContactWay locale={locale} of={of} />
    </section>
  )
