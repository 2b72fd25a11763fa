import type {
  CollectionAfterForgotPasswordHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { translate } from '@/cms/translate'
import { env } from '@/lib/env'
import { queueMail } from './queue'

const hour = 3_600_000
const asked = 'mailNewPassword'

/**
 * Payload hands the message to its mailer without the request it belongs to, outside the transaction
 * that stores the token. So it sends none, and `queueNewPassword` does. How often somebody may ask is
 * bounded where passwords are asked for (`cms/rest/attempts.ts`).
 */
export const sendNoneItself: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'forgotPassword') return
  req.context[asked] = !('disableEmail' in args && args.disableEmail === true)
  return { ...args, disableEmail: true }
}

/** The message to somebody who has forgotten the password, in the language they use the admin panel in. */
export const queueNewPassword: CollectionAfterForgotPasswordHook = async ({ args, context }) => {
  // Payload types the arguments of this hook as anything; these are those of the operation.
  const { data, req } = args as { data: { email?: string }; req: PayloadRequest }
  if (!context[asked]) return
  const account = await req.payload.db.findOne<{
    id: number
    email: string
    resetPasswordToken?: string
  }>({
    collection: 'users',
    where: { email: { equals: data.email?.toLowerCase().trim() } },
    req,
  })
  if (!account?.resetPasswordToken) return
  const link = `${env.SERVER_URL}/admin/reset/${encodeURIComponent(account.resetPasswordToken)}`
  const paragraphs = [
    translate(req, 'newPasswordAsked'),
    link,
    translate(req, 'newPasswordHolds'),
    translate(req, 'newPasswordNotYou'),
  ]
  await queueMail(req, {
    to: account.email,
    subject: translate(req, 'newPasswordSubject'),
    text: paragraphs.join('\n\n'),
    language: req.i18n.language === 'en' ? 'en' : 'nb',
    secret: true,
    until: new Date(Date.now() + hour),
  })
}
