import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { inTransaction } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { accountAsked, othersAccountAsked } from '@/cms/users/account-asked'
import { beginSession, signedInResponse } from '@/cms/users/begin-session'
import { boundStrangers } from '@/cms/users/bound-strangers'
import { accountOfLink } from '@/cms/users/invitations/link'
import { confirmCurrentPassword } from '@/cms/users/own-account'
import { bring } from '@/cms/users/second-factor/ask'
import {
  finish,
  ownAccountAsked,
  readSentBody,
  refuse,
  withProof,
} from '@/cms/users/second-factor/step'
import { accountThatWaits, beginFor } from './answer'
import { providerName } from './provider'
import { identityOf, removeIdentity } from './stored'

/** What the form of an account is told. `name` of the provider; `null` where the site has none. */
export type OpenIdState = { name: string | null; since: string | null; lastUsed: string | null }

const withPassword = z.object({ currentPassword: z.string().max(200) })
const withToken = z.object({ token: z.string().max(200) })

/** `/api/users/<account>/openid`: for its owner. `/api/users/openid/…`: for whoever comes from the provider. */
export const openIdEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/openid',
    method: 'get',
    handler: async (req) => {
      const { id } = await accountAsked(req)
      const identity = await identityOf(req, id)
      const { since = null, lastUsed = null } = identity ?? {}
      return jsonResponse(req, { name: providerName(), since, lastUsed } satisfies OpenIdState)
    },
  },
  {
    path: '/:id/openid',
    method: 'post',
    handler: async (req) => {
      const account = await ownAccountAsked(req)
      await confirmFor(req)
      return leadOn(req, { kind: 'connect', account: account.id })
    },
  },
  {
    path: '/:id/openid/remove',
    method: 'post',
    handler: async (req) => {
      const account = await ownAccountAsked(req)
      await confirmFor(req)
      return finish(req, account, 'openIdRemoved', {}, () => removeIdentity(req, account.id))
    },
  },
  {
    path: '/:id/openid',
    method: 'delete',
    handler: async (req) => {
      const account = await othersAccountAsked(req)
      return finish(req, account, 'openIdRemoved', {}, () => removeIdentity(req, account.id))
    },
  },
  {
    path: '/openid/accept',
    method: 'post',
    handler: async (req) => {
      const succeeded = boundStrangers(req, 'openid')
      const { token } = await readSentBody(req, withToken, 'linkEnded')
      if (!(await accountOfLink(req, token))?.invited) throw refuse(req, 'linkEnded')
      succeeded()
      return leadOn(req, { kind: 'accept', token })
    },
  },
  {
    path: '/openid/proof',
    method: 'post',
    handler: async (req) => {
      const succeeded = boundStrangers(req, 'openid')
      const proof = await readSentBody(req, withProof, 'secondFactorAsked')
      let cookie = ''
      await inTransaction(req, async () => {
        const account = await accountThatWaits(req)
        if (!account) throw refuse(req, 'openIdEnded')
        bring(req, proof)
        cookie = await beginSession(req, account)
      })
      succeeded()
      return signedInResponse(req, cookie)
    },
  },
]

async function confirmFor(req: PayloadRequest): Promise<void> {
  if (!providerName()) throw refuse(req, 'openIdMissing')
  const { currentPassword } = await readSentBody(req, withPassword, 'currentPasswordMissing')
  await confirmCurrentPassword(req, currentPassword)
}

async function leadOn(
  req: PayloadRequest,
  wish: Parameters<typeof beginFor>[1],
): Promise<Response> {
  if (!providerName()) throw refuse(req, 'openIdMissing')
  const { cookie, url } = await beginFor(req, wish).catch(() => {
    throw new APIError(translate(req, 'openIdSilent'), 502, null, true)
  })
  const answer = jsonResponse(req, { url })
  answer.headers.set('Set-Cookie', cookie)
  return answer
}
