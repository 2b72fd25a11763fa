import { getTranslations } from 'next-intl/server'
import { getTopics } from '@/features/topics/queries'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { longestInInquiry } from '@/lib/inquiries'
import { sectors } from '@/lib/sectors'
import { FormField } from '@/ui/forms/form-field'
import { FormFrame } from '@/features/site/form-frame'
import { InquiryForm } from './inquiry-form'

/** The form for organisations that wish to join the hub. */
export async function JoinFormPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  const partners = await getTranslations({ locale, namespace: 'partners' })
  const topics = await getTopics(locale)
  const path = href(locale, 'joinInquiry')
  return (
    <FormFrame
      locale={locale}
      page="joinInquiry"
      path={path}
      alternate={{ href: href(otherLocale(locale), 'joinInquiry') }}
      title={t('join.title')}
      lead={t('join.lead')}
      above={[{ label: t('contact'), href: href(locale, 'contact') }]}
    >
      <InquiryForm
        locale={locale}
        path={path}
        readers={t('readers')}
        textLabel={t('join.contribution')}
      >
        <FormField id="form-organisation" label={t('join.organisation')}>
          <input
            className="field"
            id="form-organisation"
            name="organisation"
            autoComplete="organization"
            required
            maxLength={longestInInquiry.organisation}
            aria-describedby="form-organisation-error"
          />
        </FormField>
        <FormField id="form-sector" label={t('join.sector')}>
          <select
            className="field"
            id="form-sector"
            name="sector"
            required
            aria-describedby="form-sector-error"
          >
            <option value="">{t('choose')}</option>
            {sectors.map((sector) => (
              <option key={sector} value={sector}>
                {partners(`sector.${sector}`)}
              </option>
            ))}
          </select>
        </FormField>
        <FormField id="form-pillar" label={t('join.pillar')}>
          <select
            className="field"
            id="form-pillar"
            name="pillar"
            aria-describedby="form-pillar-error"
          >
            <option value="">{t('join.anyPillar')}</option>
            {topics.map(({ id, lang, name }) => (
              <option key={id} value={id} lang={lang === locale ? undefined : lang}>
                {name}
              </option>
            ))}
          </select>
        </FormField>
      </InquiryForm>
    </FormFrame>
  )
}
