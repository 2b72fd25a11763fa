import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf, runSql } from '@/cms/publishing/transaction'

/** What a challenge is for: one that was made for something else is not taken. */
export type Purpose = 'new passkey' | 'passkey' | 'openid' | 'openid proof'

type Asked = { account: number | null; purpose: Purpose }

/** How long somebody may take to find their key and touch it, or to sign in somewhere else. */
const lasts = "interval '10 minutes'"

/** Keeps a challenge, and what has to be known then, until it is taken or too old; those that are too old go. */
export async function keepChallenge(
  req: PayloadRequest,
  value: string,
  { account, purpose }: Asked,
  kept: object = {},
): Promise<void> {
  await runSql(req, 'delete from challenges where expires_at < now()')
  await runSql(
    req,
    `insert into challenges (value, purpose, account, kept, expires_at)
     values (${escapeLiteral(value)}, ${escapeLiteral(purpose)}, ${account ?? 'null'},
       ${escapeLiteral(JSON.stringify(kept))}, now() + ${lasts})`,
  )
}

/** Takes a challenge: `null` for one that was never made, is taken, too old, or of somebody else. */
export async function takeChallenge(
  req: PayloadRequest,
  value: string,
  { account, purpose }: Asked,
): Promise<{ kept: unknown } | null> {
  const [taken] = await rowsOf<{ kept: unknown }>(
    req,
    `delete from challenges where value = ${escapeLiteral(value)} and expires_at > now()
       and purpose = ${escapeLiteral(purpose)} and account is not distinct from ${account ?? 'null'}
     returning kept`,
  )
  return taken ?? null
}
