import { getTranslations } from 'next-intl/server'
import { getSite } from '@/features/site/queries'
import type { Locale } from '@/i18n/locales'
import { Facts } from '@/ui/text/facts'
import { EmailLink, TelephoneLink } from '@/ui/text/reach'

/** How to reach the hub, as far as the editors have filled it in. */
export async function ContactDetails({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'contact' })
  const { contact } = await getSite(locale)
  const { email, phone, postalAddress, socialAccounts } = contact
  const facts = [
    email && { name: t('email'), value: <EmailLink email={email} /> },
    phone && { name: t('phone'), value: <TelephoneLink phone={phone} /> },
    postalAddress && {
      name: t('postalAddress'),
      value: <span className="whitespace-pre-line">{postalAddress}</span>,
    },
    ...socialAccounts.map(({ label, url }) => ({ name: label, value: <a href={url}>{url}</a> })),
  ].filter((fact) => fact !== '')
  return facts.length > 0 && <Facts facts={facts} />
}
