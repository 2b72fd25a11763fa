import type { PostgresAdapter } from '@payloadcms/db-postgres'
import {
  AuthenticationError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type UpdateOne,
} from 'payload'
import { escapeLiteral } from 'pg'
import { runSql } from '@/cms/publishing/transaction'
import { deviceOf } from '@/cms/users/sessions/device'

type Session = { id: string; createdAt?: Date | string | null; expiresAt: Date | string }
type Account = { id: number; hash?: string | null; sessions?: Session[] | null }

/**
 * Signing in reads the account before its transaction begins, and writes all of it (`auth/sessions.js`):
 * sessions of sign-ins at the same moment were lost, and a password, an address or a role that
 * changed meanwhile was changed back. Ours adds its session to those that are there, and nothing else.
 */
export const soundSessions = (adapter: PostgresAdapter): Pick<PostgresAdapter, 'updateOne'> => {
  const upstream = adapter.updateOne
  return {
    updateOne: async (asked) =>
      upstream.call(adapter, isSignIn(asked) ? await withSessionOnly(adapter, asked) : asked),
  }
}

/** An account as signing in passes it on has been given its strategy, which no other write has. */
const isSignIn = ({ collection, data }: Parameters<UpdateOne>[0]): boolean =>
  collection === 'users' && '_strategy' in data && Array.isArray(data['sessions'])

async function withSessionOnly(
  adapter: PostgresAdapter,
  asked: Parameters<UpdateOne>[0],
): Promise<Parameters<UpdateOne>[0]> {
  const { data, req } = asked
  const read = data as Account
  // Payload types a request that reaches the database as one of which parts may be missing.
  if (req) await lockAccounts(req as PayloadRequest, byId(read.id))
  const where = { id: { equals: read.id } }
  const stored = await adapter.findOne<Account>({ collection: 'users', where, req })
  if (stored?.hash !== read.hash) throw new AuthenticationError(req?.t)
  const sent = read.sessions ?? []
  // What was read from the database has its moments as text.
  const device = deviceOf(headersOf(req)?.get('User-Agent'))
  const added = sent
    .filter(({ createdAt }) => createdAt instanceof Date)
    .map((session) => ({ ...session, ...device }))
  const kept = (stored?.sessions ?? []).filter(({ id, expiresAt }) =>
    added.length > 0 ? new Date(expiresAt) > new Date() : sent.some((each) => each.id === id),
  )
  return { ...asked, data: { sessions: [...kept, ...added], updatedAt: data['updatedAt'] } }
}

/** The Local API has none. */
const headersOf = (req: Partial<PayloadRequest> | undefined): Headers | undefined =>
  req?.headers instanceof Headers ? req.headers : undefined

/**
 * Everything else that writes an account reads it within its transaction; it waits here for
 * other writers of the same one, so that it reads what they wrote.
 */
export const waitForAccount: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // Each operation has arguments of a type of its own.
  const { data, id } = args as { data?: { token?: unknown }; id?: number | string }
  if (operation === 'update') await lockAccounts(req, id === undefined ? 'true' : byId(id))
  if (operation === 'refresh') await lockAccounts(req, byId(req.user?.id))
  if (operation === 'resetPassword')
    await lockAccounts(req, `reset_password_token = ${escapeLiteral(String(data?.token))}`)
}

export const waitForOwnAccount = ({ req }: { req: PayloadRequest }): Promise<void> =>
  lockAccounts(req, byId(req.user?.id))

const byId = (id: unknown): string => `id = ${Math.trunc(Number(id)) || 0}`

async function lockAccounts(req: PayloadRequest, which: string): Promise<void> {
  await runSql(req, `select id from users where ${which} order by id for update`)
}
