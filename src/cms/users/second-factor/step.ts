import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { inTransaction } from '@/cms/publishing/transaction'
import type { Action } from '@/cms/trail/actions'
import { writeTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import { accountAsked } from '@/cms/users/account-asked'
import { tellOwner } from '@/cms/users/own-account'
import type { User } from '@/payload-types'
import { requireProof } from './ask'
import { isOn, secondFactorOf, type SecondFactor } from './stored'

type Why = Parameters<typeof translate>[1]

/** What somebody shows beside or in the place of a password. */
export const withProof = z.object({
  code: z.string().max(100).default(''),
  passkey: z.string().max(10_000).default(''),
})

/** The account in the address, for its owner alone. */
export async function ownAccountAsked(req: PayloadRequest): Promise<User> {
  const account = await accountAsked(req)
  if (account.id !== req.user?.id) throw new APIError(translate(req, 'onlyOwner'), 403, null, true)
  return account
}

/** The own account with its second factor, which was shown just now. */
export async function withProofTaken(
  req: PayloadRequest,
): Promise<{ account: User; factor: SecondFactor }> {
  const account = await ownAccountAsked(req)
  const proof = await readSentBody(req, withProof, 'secondFactorAsked')
  const factor = await secondFactorOf(req, account.id)
  if (!isOn(factor)) throw refuse(req, 'secondFactorIsOff')
  await requireProof(req, factor, proof, account)
  return { account, factor }
}

type Step = Action &
  (
    | 'secondFactorOn'
    | 'secondFactorOff'
    | 'secondFactorRemoved'
    | 'recoveryCodesMade'
    | 'passkeyAdded'
    | 'passkeyRemoved'
    | 'openIdRemoved'
  )

/** Does it, says it in the trail and to the owner, all or nothing. */
export async function finish(
  req: PayloadRequest,
  account: User,
  action: Step,
  told: object,
  work: () => Promise<void>,
): Promise<Response> {
  await inTransaction(req, async () => {
    await work()
    await writeTrail(req, [
      { action, collection: 'users', document: account.id, title: account.name },
    ])
    if (action !== 'recoveryCodesMade') await tellOwner(req, account, action)
  })
  return jsonResponse(req, { ...told, message: translate(req, `${action}Done`) })
}

export async function readSentBody<T>(
  req: PayloadRequest,
  schema: z.ZodType<T>,
  why: Why,
): Promise<T> {
  const body = schema.safeParse(await req.json?.().catch(() => null))
  if (!body.success) throw refuse(req, why)
  return body.data
}

export const refuse = (req: PayloadRequest, why: Why): APIError =>
  new APIError(translate(req, why), 400, null, true)
