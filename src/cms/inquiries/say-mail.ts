import type { FieldHook } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import { hasMailServer } from '@/cms/users/invitations/state'
import type { Inquiry } from '@/payload-types'

/** Whether the hub was told of an inquiry by e-mail, in a sentence. */
export const sayMail: FieldHook<Inquiry, string, Inquiry> = async ({ data, req }) => {
  if (!data?.mail) return translate(req, 'inquiryNoAddress')
  const mail = await req.payload.findByID({
    collection: 'mails',
    id: data.mail,
    select: { state: true, to: true },
    depth: 0,
    disableErrors: true,
    req: isolatedRequest(req),
  })
  if (!mail) return translate(req, 'inquiryMailGone')
  if (mail.state === 'waiting' && !hasMailServer()) return translate(req, 'inquiryNoServer')
  return translate(req, sentences[mail.state], { to: mail.to })
}

const sentences = {
  waiting: 'inquiryMailWaiting',
  sent: 'inquiryMailSent',
  failed: 'inquiryMailFailed',
  ended: 'inquiryMailFailed',
} as const
