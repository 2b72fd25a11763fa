import { randomBytes } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { mailLanguageOf, queueMail } from '@/cms/mail/queue'
import { runSql } from '@/cms/publishing/transaction'
import { isolatedRequest } from '@/cms/isolated-request'
import { speaking, translate } from '@/cms/translate'
import type { User } from '@/payload-types'
import { endMessagesWithLinks, makePasswordLink, weekMs } from './link'

const withoutPassword = 'madeWithoutPassword'

/** An account that is made without a password gets one that nobody knows, and is invited to choose its own. */
export const makeUnknownPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create') return
  // Each operation has arguments of a type of its own.
  const { data } = args as { data: { password?: unknown } }
  req.context[withoutPassword] = data.password == null || data.password === ''
  if (req.context[withoutPassword]) data.password = randomBytes(48).toString('base64url')
}

/** In the transaction that makes the account. */
export const inviteNewAccount: CollectionAfterChangeHook<User> = async ({
  context,
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create' || context[withoutPassword] !== true) return
  delete context[withoutPassword]
  await invite(req, doc)
}

type Invited = Pick<User, 'id' | 'email' | 'name' | 'mailLanguage'>

/** Queues an invitation, in the language of whoever gets it. Its link holds a week and replaces any other. */
export async function invite(req: PayloadRequest, account: Invited): Promise<void> {
  const { url, until } = await makePasswordLink(req, account, weekMs)
  const language = mailLanguageOf(account)
  const to = speaking(language)
  const mail = await queueMail(isolatedRequest(req), {
    to: account.email,
    subject: translate(to, 'invitationSubject'),
    text: [
      translate(to, 'invitationGreeting', { name: account.name }),
      req.user && req.user.id !== account.id
        ? translate(to, 'invitationBy', { name: req.user.name })
        : translate(to, 'invitationToYou'),
      url,
      translate(to, 'invitationHolds'),
      translate(to, 'invitationNotYou'),
    ].join('\n\n'),
    language,
    secret: true,
    until,
  })
  await runSql(
    req,
    `update users set invited_at = now(), invitation_mail = ${mail} where id = ${account.id}`,
  )
}

/** Whoever signs in has taken the invitation; with that its link has been used, or is needed no more. */
export const noteAccepted: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (!user.invitedAt || user.acceptedAt) return
  await runSql(
    req,
    `update users set accepted_at = now(), reset_password_expiration = now() where id = ${user.id}`,
  )
  await endMessagesWithLinks(req, user.email)
}
