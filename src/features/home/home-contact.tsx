import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { getSite } from '@/features/site/queries'
import { Section } from '@/ui/frame/section'
import { EmailLink, TelephoneLink } from '@/ui/text/reach'

type Props = { locale: Locale; title: string; text: string }

/** Where to turn, and whom to call. */
export async function HomeContact({ locale, title, text }: Props) {
  const t = await getTranslations({ locale, namespace: 'home' })
  if (!text) return null
  const { email, phone } = (await getSite(locale)).contact.secretariat
  return (
    <Section name={title || t('contact')}>
      <p className="t-lead max-w-[30em]">{text}</p>
      {(phone || email) && (
        <ul className="reach mt-4">
          {phone && (
            <li>
              <TelephoneLink phone={phone} />
            </li>
          )}
          {email && (
            <li>
              <EmailLink email={email} />
            </li>
          )}
        </ul>
      )}
      <p className="mt-4">
        <MoreLink href={href(locale, 'contact')}>{t('contact')}</MoreLink>
      </p>
    </Section>
  )
}
