import type {
  CollectionAfterForgotPasswordHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { speaking, translate } from '@/cms/translate'
import { invite } from '@/cms/users/invitations/invite'
import { endMessagesWithLinks, hourMs, storeHashOnly } from '@/cms/users/invitations/link'
import type { User } from '@/payload-types'
import { mailLanguageOf, queueMail } from './queue'

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

/**
 * The message to somebody who has forgotten the password. Whoever was invited and has not come yet is invited again:
 * a stranger who asks for them would otherwise leave them with a link that holds for an hour.
 */
export const queueNewPassword: CollectionAfterForgotPasswordHook = async ({ args, context }) => {
  // Payload types the arguments of this hook as anything; these are those of the operation.
  const { data, req } = args as { data: { email?: string }; req: PayloadRequest }
  const account = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: data.email?.toLowerCase().trim() } },
    req,
  })
  const { resetPasswordToken } = account ?? {}
  if (!account || !resetPasswordToken) return
  const link = await storeHashOnly(req, { id: account.id, resetPasswordToken })
  if (!context[asked]) return
  if (account.invitedAt && !account.acceptedAt) return invite(req, account)
  await endMessagesWithLinks(req, account.email)
  const language = mailLanguageOf(account)
  const to = speaking(language)
  const paragraphs = [
    translate(to, 'newPasswordAsked'),
    link,
    translate(to, 'newPasswordHolds'),
    translate(to, 'newPasswordNotYou'),
  ]
  await queueMail(req, {
    to: account.email,
    subject: translate(to, 'newPasswordSubject'),
    text: paragraphs.join('\n\n'),
    language,
    secret: true,
    until: new Date(Date.now() + hourMs),
  })
}
