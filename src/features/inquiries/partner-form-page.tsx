import { getTranslations } from 'next-intl/server'
import type { PartnerPage } from '@/features/organisations/queries/partners'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { FormFrame } from '@/features/site/form-frame'
import { InquiryForm } from './inquiry-form'

type Props = { locale: Locale; slug: string; partner: PartnerPage; other: string | undefined }

/** The form to one partner, whose communicators read what is sent. */
export async function PartnerFormPage({ locale, other, partner, slug }: Props) {
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  const path = href(locale, 'partnerInquiry', { slug })
  const { id, name, short } = partner
  return (
    <FormFrame
      locale={locale}
      page="partnerInquiry"
      path={path}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'partners') }}
      title={t('partner.title', { name: short })}
      lead={t('partner.lead', { name: name.text })}
      above={[
        { label: t('partner.above'), href: href(locale, 'partners') },
        { label: name.text, href: partner.href },
      ]}
    >
      <InquiryForm
        locale={locale}
        path={path}
        about={id}
        readers={t('partner.readers', { name: short })}
      />
    </FormFrame>
  )
}
