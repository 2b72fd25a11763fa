import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { inTransaction, runSql } from '@/cms/publishing/transaction'
import { forgetAttempts } from '@/cms/rest/attempts'
import { writeTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import { othersAccountAsked, storedAccount } from '@/cms/users/account-asked'
import type { User } from '@/payload-types'
import { invite } from './invite'
import { hourMs, makePasswordLink, weekMs } from './link'
import { hasMailServer, invitationOf } from './state'

const wanted = z.object({ by: z.enum(['mail', 'link']) })
const dayMs = 24 * hourMs

/** `/api/users/<account>/invitation`: for administrators, about others. */
export const invitationEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/invitation',
    method: 'get',
    handler: async (req) =>
      jsonResponse(req, await invitationOf(req, await othersAccountAsked(req))),
  },
  {
    path: '/:id/invitation',
    method: 'post',
    handler: async (req) => {
      const account = await othersAccountAsked(req)
      const body = wanted.safeParse(await req.json?.().catch(() => null))
      if (!body.success) throw refuse(req, 'invitationNotUnderstood')
      return body.data.by === 'mail' ? sendAgain(req, account) : handOver(req, account)
    },
  },
]

/** For whoever has not come yet; whoever has, gets a new password by asking for one. */
async function sendAgain(req: PayloadRequest, account: User): Promise<Response> {
  if (account.acceptedAt) throw refuse(req, 'invitationAccepted')
  await inTransaction(req, async () => {
    await invite(req, account)
    await writeTrail(req, [{ ...about(account), action: 'invited' }])
  })
  const stored = (await storedAccount(req, account.id)) ?? account
  const message = translate(req, hasMailServer() ? 'invitationQueued' : 'invitationInMailbox')
  return jsonResponse(req, { ...(await invitationOf(req, stored)), message }, 201)
}

/**
 * A link to be handed over by other means than mail, told once. It also lets in whoever is locked out after too many
 * attempts; a second factor is asked for all the same.
 */
async function handOver(req: PayloadRequest, account: User): Promise<Response> {
  const invited = Boolean(account.invitedAt) && !account.acceptedAt
  let url = ''
  await inTransaction(req, async () => {
    const made = await makePasswordLink(req, account, invited ? weekMs : dayMs)
    url = made.url
    await runSql(
      req,
      `update users set invitation_mail = null, login_attempts = 0, lock_until = null
       where id = ${account.id}`,
    )
    await writeTrail(req, [{ ...about(account), action: 'linkHandedOver' }])
  })
  forgetAttempts(account.email)
  const message = translate(req, invited ? 'linkMadeForInvited' : 'linkMade')
  return jsonResponse(req, { url, message }, 201)
}

const about = ({ id, name }: User) => ({ collection: 'users', document: id, title: name })

const refuse = (req: PayloadRequest, why: Parameters<typeof translate>[1]): APIError =>
  new APIError(translate(req, why), 400, null, true)
