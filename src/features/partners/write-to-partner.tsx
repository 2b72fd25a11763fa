import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'

type Props = { locale: Locale; slug: string; name: string }

/** Leads from a partner’s page to the form that its communicators read. */
export async function WriteToPartner({ locale, name, slug }: Props) {
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  return (
    <p className="mt-6 print:hidden">
      <MoreLink href={href(locale, 'partnerInquiry', { slug })}>
        {t('partner.title', { name })}
      </MoreLink>
    </p>
  )
}
