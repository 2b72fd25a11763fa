import { getTranslations } from 'next-intl/server'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { hubTopics } from '@/lib/inquiries'
import { FormField } from '@/ui/forms/form-field'
import { FormFrame } from '@/features/site/form-frame'
import { InquiryForm } from './inquiry-form'

/** The form to reach the hub. */
export async function HubFormPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  const path = href(locale, 'inquiry')
  return (
    <FormFrame
      locale={locale}
      page="inquiry"
      path={path}
      alternate={{ href: href(otherLocale(locale), 'inquiry') }}
      title={t('title')}
      lead={t('lead')}
      above={[{ label: t('contact'), href: href(locale, 'contact') }]}
    >
      <InquiryForm locale={locale} path={path} readers={t('readers')}>
        <FormField id="form-topic" label={t('topic')}>
          <select
            className="field"
            id="form-topic"
            name="topic"
            required
            aria-describedby="form-topic-error"
          >
            <option value="">{t('choose')}</option>
            {hubTopics.map((topic) => (
              <option key={topic} value={topic}>
                {t(`topics.${topic}`)}
              </option>
            ))}
          </select>
        </FormField>
      </InquiryForm>
    </FormFrame>
  )
}
