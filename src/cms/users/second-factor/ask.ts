import {
  APIError,
  type CollectionAfterDeleteHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { writeTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import { usedPasskey } from '@/cms/users/passkeys/ceremony'
import { property } from '@/lib/property'
import type { User } from '@/payload-types'
import { isOn, mayTry, removeFactor, secondFactorOf, takeCode, type SecondFactor } from './stored'

const given = 'secondFactorGiven'
const vouched = 'secondFactorVouched'

/** What somebody brings along beside the password: a code as it was typed, or what a passkey signed, as JSON. */
export type Proof = { code: string; passkey: string }

const longest = 10_000
const proofOf = (sent: unknown): Proof => {
  const [code, passkey] = ['code', 'passkey'].map((name) => property(sent, name))
  return {
    code: typeof code === 'string' ? code.slice(0, 100) : '',
    passkey: typeof passkey === 'string' && passkey.length <= longest ? passkey : '',
  }
}

/** What signing in or a new password brings along beside the password, through whatever door. */
export const noteProof: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login' && operation !== 'resetPassword') return
  // REST passes on what Payload knows by name only; the rest stands in the body.
  const [known, rest] = [proofOf(property(args, 'data')), proofOf(req.data)]
  req.context[given] = {
    code: known.code || rest.code,
    passkey: known.passkey || rest.passkey,
  } satisfies Proof
}

/** Brings it along where a session begins without signing in. */
export function bring(req: PayloadRequest, proof: Proof): void {
  req.context[given] = proof
}

/** Says that whoever signs in has shown more than a password already. */
export function vouch(req: PayloadRequest): void {
  req.context[vouched] = true
}

/**
 * Asks for the second factor wherever a session begins: `beforeLogin` runs for signing in and for a password that is
 * set with a link, within their transaction, so that a refusal leaves the link as it was.
 */
export const askSecondFactor: CollectionBeforeLoginHook<User> = async ({ context, req, user }) => {
  if (context[vouched] === true) return
  const factor = await secondFactorOf(req, user.id)
  if (!isOn(factor)) return
  // `noteProof` put it there; the Local API may begin a session without.
  await requireProof(req, factor, (context[given] ?? proofOf(null)) as Proof, user)
}

/** Takes what proves more than a password or refuses, and says in the trail when a recovery code was used. */
export async function requireProof(
  req: PayloadRequest,
  factor: SecondFactor,
  proof: Proof,
  account: Pick<User, 'id' | 'name'>,
): Promise<void> {
  if (proof.passkey) {
    const used = await usedPasskey(req, jsonOf(proof.passkey))
    if (used?.account === factor.account) return
    throw asking(factor, translate(req, 'passkeyRefused'))
  }
  if (!proof.code.trim()) {
    const why = factor.confirmed ? 'secondFactorAsked' : 'passkeyAsked'
    throw asking(factor, translate(req, why))
  }
  await requireCode(req, factor, proof.code, account)
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function requireCode(
  req: PayloadRequest,
  factor: SecondFactor,
  code: string,
  { id, name }: Pick<User, 'id' | 'name'>,
): Promise<void> {
  if (!(await mayTry(req, factor.account)))
    throw new APIError(translate(req, 'tooManyAttempts'), 429, null, true)
  const taken = await takeCode(req, factor, code)
  if (!taken) throw asking(factor, translate(req, 'secondFactorWrong'), 'code')
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

/** `secondFactor` tells the form to ask for a code, `passkey` to offer that. */
const asking = (factor: SecondFactor, message: string, path?: string): APIError => {
  const errors = path ? [{ message, path, label: '' }] : []
  const asked = { secondFactor: true, passkey: factor.passkeys > 0 }
  return new APIError(message, 403, { ...asked, errors }, true)
}

export const forgetSecondFactor: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeFactor(req, Number(id))
}
