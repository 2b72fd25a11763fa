import { getTranslations } from 'next-intl/server'
import { FormFrame } from '@/features/site/form-frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { longestInInquiry } from '@/lib/inquiries'
import { VisitorForm } from '@/ui/forms/visitor-form'
import { SubscriptionBoxes } from './choices'

/** The form to be told of news by e-mail. */
export async function SubscribePage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'subscribe' })
  const form = await getTranslations({ locale, namespace: 'form' })
  const news = await getTranslations({ locale, namespace: 'news' })
  const path = href(locale, 'subscribe')
  return (
    <FormFrame
      locale={locale}
      page="subscribe"
      path={path}
      alternate={{ href: href(otherLocale(locale), 'subscribe') }}
      title={t('title')}
      lead={t('lead')}
      above={[{ label: news('title'), href: href(locale, 'news') }]}
    >
      <VisitorForm
        path={path}
        longest={longestInInquiry}
        words={{
          email: form('email'),
          question: form('question'),
          questionHelp: form('questionHelp'),
          trap: form('trap'),
          send: t('send'),
        }}
      >
        <SubscriptionBoxes locale={locale} />
        <p>
          {t.rich('kept', {
            privacy: (text) => <a href={href(locale, 'privacy')}>{text}</a>,
          })}
        </p>
      </VisitorForm>
    </FormFrame>
  )
}
