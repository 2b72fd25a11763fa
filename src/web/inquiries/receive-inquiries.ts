import { href } from '@/i18n/paths'
import { aboutIn } from '@/web/forms/fill-form'
import { receiveForm, type FormOptions } from '@/web/forms/receive-form'
import { checkInquiry, inquiryFields } from './check-inquiry'
import { formAt, type InquiryForm } from './forms'
import { keepInquiry, type InquiryDatabase } from './keep-inquiry'
import { inquiryWords } from './words'

type Options = FormOptions & { pool: InquiryDatabase }

/** The forms to reach the hub, its partners, and whoever has a card. Each message kept is an e-mail. */
export function receiveInquiries({ pool, ...options }: Options) {
  const panel = new URL('/admin/collections/inquiries/', options.serverUrl).href
  const thanks = ({ locale }: InquiryForm): string => href(locale, 'inquirySent')
  return receiveForm(options, {
    at: formAt,
    isBelow: ({ kind }) => kind === 'partner' || kind === 'card',
    fields: inquiryFields,
    words: inquiryWords,
    check: checkInquiry,
    thanks,
    keep: async (inquiry, { digest, form, page, token }) => {
      const about = aboutIn(page)
      const { kind, locale } = form
      const [card, recipient] = kind === 'card' ? [about, null] : [null, about]
      const sent = { card, inquiry, recipient, locale, token, digest, panel }
      const came = await keepInquiry(pool, sent)
      return came === 'kept' ? { to: thanks(form) } : came
    },
    mostOfOne: 10,
    mostOfAll: 60,
  })
}
