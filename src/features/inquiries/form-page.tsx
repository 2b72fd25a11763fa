import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { inquiryMonths, inquiryTopics, longestInInquiry } from '@/lib/inquiries'
import { countInWords } from '@/lib/numerals'
import { PageHead } from '@/ui/frame/page-head'

/**
 * The form to reach the hub. It is kept as other pages are; the question, what was typed and what is wrong with it the
 * web process fills in for each visitor (`src/web/inquiries`). Works without scripts.
 */
export async function InquiryFormPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  const path = href(locale, 'inquiry')
  const months = countInWords(inquiryMonths, locale)
  return (
    <SiteFrame
      locale={locale}
      page="inquiry"
      path={path}
      alternate={{ href: href(otherLocale(locale), 'inquiry') }}
      facts={{
        title: t('title'),
        lead: t('lead'),
        trail: [{ label: t('contact'), href: href(locale, 'contact') }],
      }}
    >
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="page article-body">
        <div className="cols">
          <div className="content">
            <form className="inquiry" method="post" action={path}>
              <div className="inquiry-before">
                <p>{t('health')}</p>
                <p>
                  {t.rich('kept', {
                    months,
                    privacy: (text) => <a href={href(locale, 'privacy')}>{text}</a>,
                  })}
                </p>
              </div>
              <div className="inquiry-problems">
                <p className="field-error" id="inquiry-problem" />
                <ul id="inquiry-problems" />
              </div>
              <Field id="inquiry-name" label={t('name')}>
                <input
                  className="field"
                  id="inquiry-name"
                  name="name"
                  autoComplete="name"
                  required
                  maxLength={longestInInquiry.name}
                  aria-describedby="inquiry-name-error"
                />
              </Field>
              <Field id="inquiry-email" label={t('email')}>
                <input
                  className="field"
                  id="inquiry-email"
                  name="email"
                  type="email"
                  autoComplete="email"
                  required
                  maxLength={longestInInquiry.email}
                  aria-describedby="inquiry-email-error"
                />
              </Field>
              <Field id="inquiry-topic" label={t('topic')}>
                <select
                  className="field"
                  id="inquiry-topic"
                  name="topic"
                  required
                  aria-describedby="inquiry-topic-error"
                >
                  <option value="">{t('choose')}</option>
                  {inquiryTopics.map((topic) => (
                    <option key={topic} value={topic}>
                      {t(`topics.${topic}`)}
                    </option>
                  ))}
                </select>
              </Field>
              <Field
                id="inquiry-text"
                label={t('text')}
                help={t('textHelp', { count: longestInInquiry.text })}
              >
                <textarea
                  className="field"
                  id="inquiry-text"
                  name="text"
                  rows={8}
                  required
                  maxLength={longestInInquiry.text}
                  aria-describedby="inquiry-text-help inquiry-text-error"
                />
              </Field>
              <Field
                id="inquiry-answer"
                label={
                  <>
                    {t('question')} <span id="inquiry-sum" />?
                  </>
                }
                help={t('questionHelp')}
              >
                <input
                  className="field inquiry-answer"
                  id="inquiry-answer"
                  name="answer"
                  inputMode="numeric"
                  autoComplete="off"
                  required
                  aria-describedby="inquiry-answer-help inquiry-answer-error"
                />
              </Field>
              <input type="hidden" id="inquiry-token" name="token" autoComplete="off" />
              <input type="hidden" id="inquiry-proof" name="altcha" autoComplete="off" />
              <label className="feedback-trap" aria-hidden="true">
                {t('trap')}
                <input type="text" name="website" tabIndex={-1} autoComplete="off" />
              </label>
              <button className="button" type="submit">
                {t('send')}
              </button>
            </form>
          </div>
        </div>
      </div>
    </SiteFrame>
  )
}

type FieldProps = {
  id: string
  label: ReactNode
  help?: string
  children: ReactNode
}

const Field = ({ id, label, help, children }: FieldProps) => (
  <div className="inquiry-field">
    <label htmlFor={id}>{label}</label>
    {help && (
      <p className="t-small quiet" id={`${id}-help`}>
        {help}
      </p>
    )}
    <p className="field-error" id={`${id}-error`} />
    {children}
  </div>
)
