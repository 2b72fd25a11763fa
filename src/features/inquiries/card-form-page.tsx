import { getTranslations } from 'next-intl/server'
import type { CardPage } from '@/features/cards/queries/card'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { FormFrame } from '@/features/site/form-frame'
import { InquiryForm } from './inquiry-form'

type Props = { locale: Locale; card: CardPage; other: string | undefined }

/** The form to whoever wrote a card: they read what is sent, and say whether they wish to be in touch. */
export async function CardFormPage({ card, locale, other }: Props) {
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  const { id, organisation, slug, title } = card
  const { name } = organisation
  const path = href(locale, 'cardInquiry', { slug })
  return (
    <FormFrame
      locale={locale}
      page="cardInquiry"
      path={path}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'cards') }}
      title={t('card.title', { title })}
      lead={t('card.lead', { name })}
      above={[
        { label: t('card.above'), href: href(locale, 'cards') },
        { label: title, href: card.href },
      ]}
    >
      <InquiryForm
        locale={locale}
        path={path}
        about={id}
        readers={t('partner.readers', { name })}
      />
    </FormFrame>
  )
}
