import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf, runSql } from '@/cms/publishing/transaction'

/** Whom a provider means: never an e-mail address, which providers give to somebody else one day. */
export type Identity = { issuer: string; subject: string }

const isIt = ({ issuer, subject }: Identity): string =>
  `issuer = ${escapeLiteral(issuer)} and subject = ${escapeLiteral(subject)}`

/** The account of an identity; its use is noted. */
export async function accountOfIdentity(
  req: PayloadRequest,
  identity: Identity,
): Promise<number | null> {
  const [row] = await rowsOf<{ account: string }>(
    req,
    `update identities set last_used_at = now() where ${isIt(identity)} returning account`,
  )
  return row ? Number(row.account) : null
}

/** ISO moments; `null` for an account without one. */
export async function identityOf(
  req: PayloadRequest,
  account: number,
): Promise<{ since: string; lastUsed: string | null } | null> {
  const [row] = await rowsOf<{ created_at: Date; last_used_at: Date | null }>(
    req,
    `select created_at, last_used_at from identities where account = ${account}`,
  )
  if (!row) return null
  return {
    since: new Date(row.created_at).toISOString(),
    lastUsed: row.last_used_at ? new Date(row.last_used_at).toISOString() : null,
  }
}

/** Ties an account to an identity; `false` where either is tied to another one already. */
export async function keepIdentity(
  req: PayloadRequest,
  account: number,
  identity: Identity,
): Promise<boolean> {
  await runSql(
    req,
    `insert into identities (account, issuer, subject)
     values (${account}, ${escapeLiteral(identity.issuer)}, ${escapeLiteral(identity.subject)})
     on conflict do nothing`,
  )
  const kept = await rowsOf(
    req,
    `select 1 from identities where account = ${account} and ${isIt(identity)}`,
  )
  return kept.length > 0
}

export async function removeIdentity(req: PayloadRequest, account: number): Promise<void> {
  await runSql(req, `delete from identities where account = ${account}`)
}

export const forgetIdentity: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeIdentity(req, Number(id))
}
