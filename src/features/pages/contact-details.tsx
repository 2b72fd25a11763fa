import { getTranslations } from 'next-intl/server'
import { getSite } from '@/features/site/queries'
import type { Locale } from '@/i18n/locales'
import { asciiEmail, telephoneLink } from '@/lib/internet-address'
import { Facts } from '@/ui/text/facts'

/** How to reach the hub, as far as the editors have filled it in. */
export async function ContactDetails({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'contact' })
  const { contact } = await getSite(locale)
  const { email, phone, postalAddress, socialAccounts } = contact
  const call = phone && telephoneLink(phone)
  const facts = [
    email && {
      name: t('email'),
      value: <a href={`mailto:${asciiEmail(email) ?? email}`}>{email}</a>,
    },
    phone && { name: t('phone'), value: call ? <a href={call}>{phone}</a> : phone },
    postalAddress && {
      name: t('postalAddress'),
      value: <span className="whitespace-pre-line">{postalAddress}</span>,
    },
    ...socialAccounts.map(({ label, url }) => ({ name: label, value: <a href={url}>{url}</a> })),
  ].filter((fact) => fact !== '')
  return facts.length > 0 && <Facts facts={facts} />
}
