import type { Endpoint, PayloadRequest } from 'payload'
import { encodeQR } from 'qr'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { accountAsked, othersAccountAsked } from '@/cms/users/account-asked'
import { confirmCurrentPassword } from '@/cms/users/own-account'
import { passkeysOf, type ListedPasskey } from '@/cms/users/passkeys/stored'
import type { User } from '@/payload-types'
import { requireProof } from './ask'
import { isTotpCode, keyUri, newKey, newRecoveryCodes, plainCode } from './codes'
import { isDemandedOf } from './demanded'
import { readSentBody, finish, ownAccountAsked, refuse, withProofTaken } from './step'
import {
  confirmApp,
  isOn,
  keepKey,
  keepRecoveryCodes,
  removeApp,
  removeFactor,
  secondFactorOf,
} from './stored'

/** What the form of an account is told. */
export type SecondFactorState = {
  /** ISO moment; `null` where it is off. */
  since: string | null
  /** Whether codes of an authenticator app are taken. */
  app: boolean
  passkeys: ListedPasskey[]
  recoveryCodesLeft: number
  demanded: boolean
}
/** Told once, to the owner: what the authenticator app is given, as text and as a picture. */
export type NewFactor = { key: string; qr: string }

const withPassword = z.object({ currentPassword: z.string().max(200) })
const withCode = z.object({ code: z.string().max(100) })

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
      const { currentPassword } = await readSentBody(req, withPassword, 'currentPasswordMissing')
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
      const account = await ownAccountAsked(req)
      const { code } = await readSentBody(req, withCode, 'secondFactorAsked')
      const factor = await secondFactorOf(req, account.id)
      if (factor?.confirmed) throw refuse(req, 'secondFactorIsOn')
      if (!factor?.secret) throw refuse(req, 'secondFactorIsOff')
      // A recovery code says nothing of the app.
      const typed = isTotpCode(plainCode(code)) ? code : '0'
      await requireProof(req, factor, { code: typed, passkey: '' }, account)
      const codes = factor.recoveryCodesLeft > 0 ? [] : newRecoveryCodes()
      return finish(req, account, 'secondFactorOn', { codes }, async () => {
        await confirmApp(req, factor.account)
        if (codes.length > 0) await keepRecoveryCodes(req, factor.account, codes)
      })
    },
  },
  {
    path: '/:id/second-factor/recovery-codes',
    method: 'post',
    handler: async (req) => {
      const { account, factor } = await withProofTaken(req)
      const codes = newRecoveryCodes()
      return finish(req, account, 'recoveryCodesMade', { codes }, () =>
        keepRecoveryCodes(req, factor.account, codes),
      )
    },
  },
  {
    // The authenticator app alone: passkeys stay, each with a button of its own.
    path: '/:id/second-factor/off',
    method: 'post',
    handler: async (req) => {
      const asked = await ownAccountAsked(req)
      const last = (await passkeysOf(req, asked.id)).length === 0
      if (last && (await isDemandedOf(req, asked))) throw refuse(req, 'secondFactorDemanded')
      const { account, factor } = await withProofTaken(req)
      return finish(req, account, 'secondFactorOff', {}, () => removeApp(req, factor.account))
    },
  },
  {
    path: '/:id/second-factor',
    method: 'delete',
    handler: async (req) => {
      const account = await othersAccountAsked(req)
      if (!isOn(await secondFactorOf(req, account.id))) throw refuse(req, 'secondFactorIsOff')
      return finish(req, account, 'secondFactorRemoved', {}, () => removeFactor(req, account.id))
    },
  },
]

async function stateOf(req: PayloadRequest, account: User): Promise<SecondFactorState> {
  const factor = await secondFactorOf(req, account.id)
  const on = isOn(factor)
  return {
    since: on ? (account.secondFactorSince ?? null) : null,
    app: factor?.confirmed === true,
    passkeys: on ? await passkeysOf(req, account.id) : [],
    recoveryCodesLeft: on ? factor.recoveryCodesLeft : 0,
    demanded: await isDemandedOf(req, account),
  }
}
