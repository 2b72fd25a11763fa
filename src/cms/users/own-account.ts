import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { mailLanguageOf, queueMail } from '@/cms/mail/queue'
import { isPasswordOf, type Stored } from '@/cms/payload-overrides/current-password'
import { refusal } from '@/cms/refusal'
import { attempt, forgetAttempts } from '@/cms/rest/attempts'
import { speaking, translate } from '@/cms/translate'
import type { User } from '@/payload-types'

type Sent = Record<string, unknown>
type Account = Stored &
  Pick<User, 'id' | 'email' | 'mailLanguage'> & { sessions?: { id: string }[] | null }

/** The new password of an account is on its way to be stored, by the number of the account. */
const passwordOf = 'newPasswordOf'

/**
 * A session alone is not enough to take an account over: its own password and e-mail address change only with the
 * password there is now, through whatever door. Administrators change those of others, one account at a time.
 */
export const askCurrentPassword: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, overrideAccess, req } = hook
  if (operation !== 'update') return
  // Each operation has arguments of a type of its own; these mean the same in all of them.
  const { data, id } = args as { data?: Sent; id?: number | string }
  if (!data) return
  const { currentPassword, ...kept } = data
  const wanted = kept['password'] != null || kept['email'] !== undefined
  if (!overrideAccess && wanted && id === undefined) throw refuse(req, 'oneAccountAtATime')
  if (kept['password'] != null) req.context[passwordOf] = Number(id)
  if (!overrideAccess && Number(id) === req.user?.id) await confirm(req, kept, currentPassword)
  Object.assign(args, { data: kept })
}

async function confirm(req: PayloadRequest, wanted: Sent, currentPassword: unknown): Promise<void> {
  const account = await accountOf(req)
  const { email, password } = wanted
  const movesAway = email !== undefined && plain(email) !== account?.email
  if (account && (password != null || movesAway)) await confirmFor(req, account, currentPassword)
}

/** Refuses whoever does not know the password of the account they are signed in to. */
export async function confirmCurrentPassword(req: PayloadRequest, given: unknown): Promise<void> {
  const account = await accountOf(req)
  if (account) await confirmFor(req, account, given)
}

async function confirmFor(
  req: PayloadRequest,
  account: Account,
  currentPassword: unknown,
): Promise<void> {
  const tried = attempt('current-password', { account: account.email, address: '' })
  if (!tried.allowed) throw new APIError(translate(req, 'tooManyAttempts'), 429, null, true)
  const given = typeof currentPassword === 'string' ? currentPassword : ''
  if (await isPasswordOf(account, given)) return tried.succeeded()
  const why = given ? 'currentPasswordWrong' : 'currentPasswordMissing'
  throw refusal(translate(req, why), 'currentPassword')
}

const accountOf = (req: PayloadRequest): Promise<Account | null> =>
  req.payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: req.user?.id ?? 0 } },
    req,
  })

const plain = (email: unknown): unknown =>
  typeof email === 'string' ? email.toLowerCase().trim() : email

/** With another address all sessions end but the one it was changed in. Payload does so with another password. */
export const endOtherSessions: CollectionBeforeChangeHook = (hook) => {
  const { data, operation, req } = hook
  if (operation !== 'update' || data['email'] === undefined) return data
  const before = hook.originalDoc as Account
  if (plain(data['email']) === before.email) return data
  const { user } = req
  const own: unknown = user?.id === before.id ? Reflect.get(user, '_sid') : undefined
  return { ...data, sessions: (before.sessions ?? []).filter(({ id }) => own && id === own) }
}

/** Mails the address the account had before, in case its owner did not make the change. */
export const tellOldAddress: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return
  const before = previousDoc as Account
  const password = req.context[passwordOf] === before.id
  if (password) delete req.context[passwordOf]
  if (plain((doc as Account).email) !== before.email) await tellOwner(req, before, 'emailChanged')
  if (password) await tellOwner(req, before, 'passwordChanged')
}

/** Unlocking an account also forgets what was tried for it lately. */
export const forgetWhenUnlocked: CollectionAfterOperationHook<'users'> = ({
  args,
  operation,
  result,
}) => {
  if (operation === 'unlock') forgetAttempts((args as { data: { email: string } }).data.email)
  return result
}

/** A password that was set with a link is told like one that was changed. */
export const tellAfterReset: CollectionAfterOperationHook<'users'> = async ({
  operation,
  req,
  result,
}) => {
  if (operation !== 'resetPassword') return result
  // Payload types it as what any operation may return.
  const { user } = result as unknown as { user?: User }
  if (user?.email) await tellOwner(req, user, 'passwordChanged')
  return result
}

/** Mails the owner what was done to their account, in their language. */
export const tellOwner = (
  req: PayloadRequest,
  account: Pick<User, 'email' | 'mailLanguage'>,
  what:
    | 'emailChanged'
    | 'passwordChanged'
    | 'secondFactorOn'
    | 'secondFactorOff'
    | 'secondFactorRemoved'
    | 'passkeyAdded'
    | 'passkeyRemoved'
    | 'openIdConnected'
    | 'openIdRemoved',
) => {
  const language = mailLanguageOf(account)
  return queueMail(isolatedRequest(req), {
    to: account.email,
    subject: translate(speaking(language), `${what}Subject`),
    text: [what, 'accountNotYou' as const]
      .map((sentence) => translate(speaking(language), sentence))
      .join('\n\n'),
    language,
  })
}

const refuse = (req: PayloadRequest, why: Parameters<typeof translate>[1]): APIError =>
  new APIError(translate(req, why), 400, null, true)
