import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { inquiryMonths, longestInInquiry } from '@/lib/inquiries'
import { countInWords } from '@/lib/numerals'
import { InquiryField } from './field'

type Props = {
  locale: Locale
  /** Where it is sent, which is where it stands. */
  path: string
  /** Who reads what is sent, within a sentence. */
  readers: string
  /** What the text is to hold, where that is more than a message. */
  textLabel?: string
  /** The number of the partner it is for. */
  recipient?: number
  /** Fields of its own, between who writes and what. */
  children?: ReactNode
}

/**
 * A form to the hub or to one of its partners. It is kept with its page; the question, the challenge, what was typed and
 * what is wrong with it the web process fills in for each visitor (`src/web/inquiries`). Works without scripts.
 */
export async function InquiryForm(props: Props) {
  const { children, locale, path, readers, recipient, textLabel } = props
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  const months = countInWords(inquiryMonths, locale)
  return (
    <form className="inquiry" method="post" action={path} data-recipient={recipient}>
      <div className="inquiry-before">
        <p>{t('health')}</p>
        <p>
          {t.rich('kept', {
            readers,
            months,
            privacy: (text) => <a href={href(locale, 'privacy')}>{text}</a>,
          })}
        </p>
      </div>
      <div className="inquiry-problems">
        <p className="field-error" id="inquiry-problem" />
        <ul id="inquiry-problems" />
      </div>
      <InquiryField id="inquiry-name" label={t('name')}>
        <input
          className="field"
          id="inquiry-name"
          name="name"
          autoComplete="name"
          required
          maxLength={longestInInquiry.name}
          aria-describedby="inquiry-name-error"
        />
      </InquiryField>
      <InquiryField id="inquiry-email" label={t('email')}>
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
      </InquiryField>
      {children}
      <InquiryField
        id="inquiry-text"
        label={textLabel ?? t('text')}
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
      </InquiryField>
      <InquiryField
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
      </InquiryField>
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
  )
}
