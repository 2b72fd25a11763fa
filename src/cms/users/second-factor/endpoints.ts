import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { encodeQR } from 'qr'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { inTransaction } from '@/cms/publishing/transaction'
import type { Action } from '@/cms/trail/actions'
import { writeTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import { accountAsked, othersAccountAsked } from '@/cms/users/account-asked'
import { confirmCurrentPassword, tellOwner } from '@/cms/users/own-account'
import type { User } from '@/payload-types'
import { requireCode } from './ask'
import { keyUri, newKey, newRecoveryCodes } from './codes'
import { isDemandedOf } from './demanded'
import {
  confirmFactor,
  keepKey,
  keepRecoveryCodes,
  removeFactor,
  secondFactorOf,
  type SecondFactor,
} from './stored'

/** What the form of an account is told. */
export type SecondFactorState = {
  /** ISO moment; `null` where it is off. */
  since: string | null
  recoveryCodesLeft: number
  demanded: boolean
}
/** Told once, to the owner: what the authenticator app is given, as text and as a picture. */
export type NewFactor = { key: string; qr: string }

const withPassword = z.object({ currentPassword: z.string().max(200) })
const withCode = z.object({ code: z.string().min(1).max(100) })

/** `/api/users/<account>/second-factor`: for its owner; administrators see whether it is on, and take it off others. */
export const secondFactorEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/second-factor',
    method: 'get',
    handler: async (req) => jsonResponse(req, await stateOf(req, await accountAsked(req))),
  },
  {
    path: '/:id/second-factor',
    method: 'post',
    handler: async (req) => {
      const account = await ownAccountAsked(req)
      const { currentPassword } = await bodyOf(req, withPassword, 'currentPasswordMissing')
      await confirmCurrentPassword(req, currentPassword)
      if ((await secondFactorOf(req, account.id))?.confirmed) throw refuse(req, 'secondFactorIsOn')
      const key = newKey()
      await keepKey(req, account.id, key)
      const svg = encodeQR(keyUri(key, account.email), 'svg', { ecc: 'medium', border: 2 })
      const qr = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
      return jsonResponse(req, { key, qr } satisfies NewFactor, 201)
    },
  },
  {
    path: '/:id/second-factor/confirm',
    method: 'post',
    handler: async (req) => {
      const { account, factor } = await withTakenCode(req, { confirmed: false })
      const codes = newRecoveryCodes()
      return finish(req, account, 'secondFactorOn', { codes }, async () => {
        await confirmFactor(req, factor.account)
        await keepRecoveryCodes(req, factor.account, codes)
      })
    },
  },
  {
    path: '/:id/second-factor/recovery-codes',
    method: 'post',
    handler: async (req) => {
      const { account, factor } = await withTakenCode(req, { confirmed: true })
      const codes = newRecoveryCodes()
      return finish(req, account, 'recoveryCodesMade', { codes }, () =>
        keepRecoveryCodes(req, factor.account, codes),
      )
    },
  },
  {
    path: '/:id/second-factor/off',
    method: 'post',
    handler: async (req) => {
      const asked = await ownAccountAsked(req)
      if (await isDemandedOf(req, asked)) throw refuse(req, 'secondFactorDemanded')
      const { account, factor } = await withTakenCode(req, { confirmed: true })
      return finish(req, account, 'secondFactorOff', {}, () => removeFactor(req, factor.account))
    },
  },
  {
    path: '/:id/second-factor',
    method: 'delete',
    handler: async (req) => {
      const account = await othersAccountAsked(req)
      if (!(await secondFactorOf(req, account.id))?.confirmed)
        throw refuse(req, 'secondFactorIsOff')
      return finish(req, account, 'secondFactorRemoved', {}, () => removeFactor(req, account.id))
    },
  },
]

async function stateOf(req: PayloadRequest, account: User): Promise<SecondFactorState> {
  const factor = await secondFactorOf(req, account.id)
  return {
    since: factor?.confirmed ? (account.secondFactorSince ?? null) : null,
    recoveryCodesLeft: factor?.confirmed ? factor.recoveryCodesLeft : 0,
    demanded: await isDemandedOf(req, account),
  }
}

async function ownAccountAsked(req: PayloadRequest): Promise<User> {
  const account = await accountAsked(req)
  if (account.id !== req.user?.id) throw new APIError(translate(req, 'onlyOwner'), 403, null, true)
  return account
}

/** The own account with a code that was taken just now. */
async function withTakenCode(
  req: PayloadRequest,
  { confirmed }: { confirmed: boolean },
): Promise<{ account: User; factor: SecondFactor }> {
  const account = await ownAccountAsked(req)
  const { code } = await bodyOf(req, withCode, 'secondFactorAsked')
  const factor = await secondFactorOf(req, account.id)
  if (factor?.confirmed !== confirmed)
    throw refuse(req, factor?.confirmed ? 'secondFactorIsOn' : 'secondFactorIsOff')
  await requireCode(req, factor, code, account)
  return { account, factor }
}

/** Does it, says it in the trail and to the owner, all or nothing. */
async function finish(
  req: PayloadRequest,
  account: User,
  action: Action &
    ('secondFactorOn' | 'secondFactorOff' | 'secondFactorRemoved' | 'recoveryCodesMade'),
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

async function bodyOf<T>(
  req: PayloadRequest,
  schema: z.ZodType<T>,
  why: Parameters<typeof translate>[1],
): Promise<T> {
  const body = schema.safeParse(await req.json?.().catch(() => null))
  if (!body.success) throw refuse(req, why)
  return body.data
}

const refuse = (req: PayloadRequest, why: Parameters<typeof translate>[1]): APIError =>
  new APIError(translate(req, why), 400, null, true)
