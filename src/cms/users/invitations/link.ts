import { createHash, randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { runSql } from '@/cms/publishing/transaction'
import { env } from '@/lib/env'

export const hourMs = 3_600_000
export const weekMs = 7 * 24 * hourMs

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Where somebody chooses a password with a token of ours. */
const addressOf = (token: string): string => `${env.SERVER_URL}/admin/reset/${token}`

type Account = { id: number; email: string }

/**
 * A new link by which this account chooses its password, once: there is one at a time, the one before holds no
 * longer, and a message that has it and waits is not sent. Kept as a hash: whoever reads the database or a
 * backup can set nothing with it.
 */
export async function makePasswordLink(
  req: PayloadRequest,
  { id, email }: Account,
  lifetimeMs: number,
): Promise<{ url: string; until: Date }> {
  const token = randomBytes(32).toString('hex')
  const until = new Date(Date.now() + lifetimeMs)
  await endMessagesWithLinks(req, email)
  await runSql(
    req,
    `update users set reset_password_token = ${escapeLiteral(hashOf(token))},
       reset_password_expiration = ${escapeLiteral(until.toISOString())} where id = ${id}`,
  )
  return { url: addressOf(token), until }
}

/** What stands in the mailbox and can be used no more: links that were replaced, or used. */
export async function endMessagesWithLinks(req: PayloadRequest, email: string): Promise<void> {
  await runSql(
    req,
    `update mails set state = case when state = 'waiting' then 'ended' else state end, text = '',
       updated_at = now() where secret and text <> '' and "to" = ${escapeLiteral(email)}`,
  )
}

/** Payload makes a token of its own and stores it as it is; what is stored is its hash. */
export async function storeHashOnly(
  req: PayloadRequest,
  { id, resetPasswordToken }: { id: number; resetPasswordToken: string },
): Promise<string> {
  await runSql(
    req,
    `update users set reset_password_token = ${escapeLiteral(hashOf(resetPasswordToken))} where id = ${id}`,
  )
  return addressOf(resetPasswordToken)
}

/**
 * The token somebody sends is looked for by its hash, by all that comes after. Payload has taken `data` out of the
 * arguments before this runs (payload/dist/auth/operations/resetPassword.js), so it is changed in place.
 */
export const lookForHash: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'resetPassword') return
  const { data } = args as { data: { token?: unknown } }
  data.token = hashOf(String(data.token))
}

/** Whose link this is, as long as it holds; an account that was invited and has not signed in yet says so. */
export async function accountOfLink(
  req: PayloadRequest,
  token: string,
): Promise<{ id: number; name: string; invited: boolean } | null> {
  const found = await req.payload.db.findOne<{
    id: number
    name: string
    invitedAt?: string | null
    acceptedAt?: string | null
  }>({
    collection: 'users',
    where: {
      and: [
        { resetPasswordToken: { equals: hashOf(token) } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
    req,
  })
  return (
    found && {
      id: found.id,
      name: found.name,
      invited: Boolean(found.invitedAt) && !found.acceptedAt,
    }
  )
}
