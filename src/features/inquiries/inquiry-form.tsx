import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { inquiryMonths, longestInInquiry } from '@/lib/inquiries'
import { countInWords } from '@/lib/numerals'
import { FormField } from '@/ui/forms/form-field'
import { VisitorForm } from '@/ui/forms/visitor-form'

type Props = {
  locale: Locale
  /** Where it is sent, which is where it stands. */
  path: string
  /** Who reads what is sent, within a sentence. */
  readers: string
  /** What the text is to hold, where that is more than a message. */
  textLabel?: string
  /** The number of the partner it is for, or of the card it is about. */
  about?: number
  /** Fields of its own, between who writes and what. */
  children?: ReactNode
}

/** A form to the hub, to one of its partners, or to whoever has a card. */
export async function InquiryForm(props: Props) {
  const { about, children, locale, path, readers, textLabel } = props
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  const form = await getTranslations({ locale, namespace: 'form' })
  const months = countInWords(inquiryMonths, locale)
  return (
    <VisitorForm
      path={path}
      about={about}
      longest={longestInInquiry}
      words={{
        name: form('name'),
        email: form('email'),
        question: form('question'),
        questionHelp: form('questionHelp'),
        trap: form('trap'),
        send: t('send'),
      }}
      before={
        <>
          <p>{t('health')}</p>
          <p>
            {t.rich('kept', {
              readers,
              months,
              privacy: (text) => <a href={href(locale, 'privacy')}>{text}</a>,
            })}
          </p>
        </>
      }
    >
      {children}
      <FormField
        id="form-text"
        label={textLabel ?? t('text')}
        help={t('textHelp', { count: longestInInquiry.text })}
      >
        <textarea
          className="field"
          id="form-text"
          name="text"
          rows={8}
          required
          maxLength={longestInInquiry.text}
          aria-describedby="form-text-help form-text-error"
        />
      </FormField>
    </VisitorForm>
  )
}
