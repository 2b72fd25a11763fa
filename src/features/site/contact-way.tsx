import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { Facts } from '@/ui/text/facts'
import { EmailLink, TelephoneLink } from '@/ui/text/reach'
import type { Reachable } from './queries'

/** How somebody is reached, as far as the editors have filled it in. */
export async function ContactWay({ locale, of }: { locale: Locale; of: Reachable }) {
  const t = await getTranslations({ locale, namespace: 'contact' })
  const { email, name, phone, postalAddress } = of
  const facts = [
    phone && { name: t('phone'), value: <TelephoneLink phone={phone} /> },
    email && { name: t('email'), value: <EmailLink email={email} /> },
    postalAddress && {
      name: t('postalAddress'),
      value: <span className="whitespace-pre-line">{postalAddress}</span>,
    },
  ].filter((fact) => fact !== '')
  return (
    <>
      {name && <p className="contact-name">{name}</p>}
      {facts.length > 0 && <Facts facts={facts} />}
    </>
  )
}

/** Whether there is anybody to reach. */
export const canBeReached = ({ email, phone, postalAddress }: Reachable): boolean =>
  Boolean(email || phone || postalAddress)
