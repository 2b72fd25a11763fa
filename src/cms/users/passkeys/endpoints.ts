import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { APIError, NotFound, type Endpoint } from 'payload'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { inTransaction } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { storedAccount } from '@/cms/users/account-asked'
import { beginSession, signedInResponse } from '@/cms/users/begin-session'
import { boundStrangers } from '@/cms/users/bound-strangers'
import { confirmCurrentPassword } from '@/cms/users/own-account'
import { vouch } from '@/cms/users/second-factor/ask'
import { newRecoveryCodes } from '@/cms/users/second-factor/codes'
import { isDemandedOf } from '@/cms/users/second-factor/demanded'
import {
  readSentBody,
  finish,
  ownAccountAsked,
  refuse,
  withProofTaken,
} from '@/cms/users/second-factor/step'
import {
  beginWithoutApp,
  keepRecoveryCodes,
  removeFactor,
  secondFactorOf,
} from '@/cms/users/second-factor/stored'
import { deviceOf, type Device } from '@/cms/users/sessions/device'
import { askForNewPasskey, askForPasskey, newPasskeyOf, usedPasskey } from './ceremony'
import { keepPasskey, passkeysOf, removePasskey } from './stored'

/** What the browser makes a key from, and what kind of machine it is, for a name. */
export type NewPasskey = { options: PublicKeyCredentialCreationOptionsJSON; device: Device }

const withPassword = z.object({ currentPassword: z.string().max(200) })
const made = z.object({ name: z.string().trim().min(1).max(80), response: z.unknown() })
const used = z.object({ response: z.unknown() })

/** `/api/users/<account>/passkeys`: for its owner. `/api/users/passkey`: for whoever wants to sign in. */
export const passkeyEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/passkeys/begin',
    method: 'post',
    handler: async (req) => {
      const account = await ownAccountAsked(req)
      const { currentPassword } = await readSentBody(req, withPassword, 'currentPasswordMissing')
      await confirmCurrentPassword(req, currentPassword)
      const options = await askForNewPasskey(req, account)
      const device = deviceOf(req.headers.get('User-Agent'))
      return jsonResponse(req, { options, device } satisfies NewPasskey)
    },
  },
  {
    path: '/:id/passkeys',
    method: 'post',
    handler: async (req) => {
      const account = await ownAccountAsked(req)
      const { name, response } = await readSentBody(req, made, 'passkeyNameMissing')
      const credential = await newPasskeyOf(req, account.id, response)
      if (!credential) throw refuse(req, 'passkeyNotMade')
      const factor = await secondFactorOf(req, account.id)
      const codes = factor && factor.recoveryCodesLeft > 0 ? [] : newRecoveryCodes()
      return finish(req, account, 'passkeyAdded', { codes }, async () => {
        await keepPasskey(req, { account: account.id, credential, name })
        await beginWithoutApp(req, account.id)
        if (codes.length > 0) await keepRecoveryCodes(req, account.id, codes)
      })
    },
  },
  {
    path: '/:id/passkeys/:passkey/remove',
    method: 'post',
    handler: async (req) => {
      const asked = await ownAccountAsked(req)
      const key = Number(req.routeParams?.['passkey'])
      const keys = await passkeysOf(req, asked.id)
      if (!keys.some(({ id }) => id === key)) throw new NotFound(req.t)
      const isLast = keys.length === 1 && !(await secondFactorOf(req, asked.id))?.confirmed
      if (isLast && (await isDemandedOf(req, asked))) throw refuse(req, 'secondFactorDemanded')
      const { account } = await withProofTaken(req)
      const remove = isLast ? removeFactor : removePasskey
      return finish(req, account, 'passkeyRemoved', {}, () => remove(req, account.id, key))
    },
  },
  {
    path: '/passkey/begin',
    method: 'post',
    handler: async (req) => {
      boundStrangers(req, 'passkey')
      return jsonResponse(req, await askForPasskey(req))
    },
  },
  {
    path: '/passkey',
    method: 'post',
    handler: async (req) => {
      const succeeded = boundStrangers(req, 'passkey')
      const { response } = await readSentBody(req, used, 'passkeyRefused')
      let cookie = ''
      await inTransaction(req, async () => {
        const passkey = await usedPasskey(req, response)
        const account = passkey && (await storedAccount(req, passkey.account))
        if (!account) throw new APIError(translate(req, 'passkeyRefused'), 401, null, true)
        // The device has asked for the finger, the face or the number of whoever holds it.
        vouch(req)
        cookie = await beginSession(req, account)
      })
      succeeded()
      return signedInResponse(req, cookie)
    },
  },
]
