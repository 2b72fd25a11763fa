import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { jsonResponse } from '@/cms/json-response'
import { inTransaction } from '@/cms/publishing/transaction'
import { writeTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import { accountAsked } from '@/cms/users/account-asked'
import type { User } from '@/payload-types'
import { endSessions, sessionsOf, type ListedSession } from './list'

/** `/api/users/<account>/sessions`: for its owner, and for administrators. */
export const sessionEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/sessions',
    method: 'get',
    handler: async (req) =>
      jsonResponse(req, { sessions: sessionsOf(req, await accountAsked(req)) }),
  },
  {
    // All but the one that this request belongs to.
    path: '/:id/sessions',
    method: 'delete',
    handler: async (req) => {
      const account = await accountAsked(req)
      return end(
        req,
        account,
        sessionsOf(req, account).filter(({ own }) => !own),
      )
    },
  },
  {
    path: '/:id/sessions/:session',
    method: 'delete',
    handler: async (req) => {
      const account = await accountAsked(req)
      const named = sessionsOf(req, account).filter(({ id }) => id === req.routeParams?.['session'])
      if (named.length === 0) throw new NotFound(req.t)
      return end(req, account, named)
    },
  },
]

async function end(
  req: PayloadRequest,
  account: User,
  sessions: readonly ListedSession[],
): Promise<Response> {
  await inTransaction(req, async () => {
    await endSessions(
      req,
      account,
      sessions.map(({ id }) => id),
    )
    if (sessions.length > 0)
      await writeTrail(req, [
        { action: 'sessionsEnded', collection: 'users', document: account.id, title: account.name },
      ])
  })
  const message = translate(req, sessions.length === 0 ? 'noSessionsToEnd' : 'sessionsEnded')
  return jsonResponse(req, { message })
}
