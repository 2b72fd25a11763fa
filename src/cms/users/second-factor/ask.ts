import {
  APIError,
  type CollectionAfterDeleteHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { writeTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import { property } from '@/lib/property'
import type { User } from '@/payload-types'
import { mayTry, removeFactor, secondFactorOf, takeCode, type SecondFactor } from './stored'

const given = 'secondFactorCode'

/** What signing in or a new password brings along beside the password, through whatever door. */
export const noteCode: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login' && operation !== 'resetPassword') return
  // REST passes on what Payload knows by name only; the rest stands in the body.
  const code = property(property(args, 'data'), 'code') ?? property(req.data, 'code')
  req.context[given] = typeof code === 'string' ? code.slice(0, 100) : ''
}

/**
 * Asks for the second factor wherever a session begins: `beforeLogin` runs for signing in and for a password that is
 * set with a link, within their transaction, so that a refusal leaves the link as it was.
 */
export const askSecondFactor: CollectionBeforeLoginHook<User> = async ({ context, req, user }) => {
  const factor = await secondFactorOf(req, user.id)
  if (!factor?.confirmed) return
  const code = String(context[given] ?? '')
  if (!code.trim()) throw asking(translate(req, 'secondFactorAsked'))
  await requireCode(req, factor, code, user)
}

/** Takes a code or refuses, and says in the trail when a recovery code was used. */
export async function requireCode(
  req: PayloadRequest,
  factor: SecondFactor,
  code: string,
  { id, name }: Pick<User, 'id' | 'name'>,
): Promise<void> {
  if (!(await mayTry(req, factor.account)))
    throw new APIError(translate(req, 'tooManyAttempts'), 429, null, true)
  const taken = await takeCode(req, factor, code)
  if (!taken) throw asking(translate(req, 'secondFactorWrong'), 'code')
  if (taken === 'code') return
  const who = { account: id, name, byPlan: false }
  const line = {
    action: 'recoveryCodeUsed',
    collection: 'users',
    document: id,
    title: name,
  } as const
  await writeTrail(req, [line], who)
}

/** `secondFactor` tells the form to ask for a code. */
const asking = (message: string, path?: string): APIError => {
  const errors = path ? [{ message, path, label: '' }] : []
  return new APIError(message, 403, { secondFactor: true, errors }, true)
}

export const forgetSecondFactor: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeFactor(req, Number(id))
}
