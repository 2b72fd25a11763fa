import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf, runSql } from '@/cms/publishing/transaction'

/** What a challenge is for: one that was made for something else is not taken. */
export type Purpose = 'new passkey' | 'passkey'

/** How long somebody may take to find their key and to touch it. */
const lasts = "interval '5 minutes'"

/** Keeps a challenge until it is taken or too old; those that are too old go. */
export async function keepChallenge(
  req: PayloadRequest,
  value: string,
  { account, purpose }: { account: number | null; purpose: Purpose },
): Promise<void> {
  await runSql(req, 'delete from challenges where expires_at < now()')
  await runSql(
    req,
    `insert into challenges (value, purpose, account, expires_at)
     values (${escapeLiteral(value)}, ${escapeLiteral(purpose)}, ${account ?? 'null'}, now() + ${lasts})`,
  )
}

/** Takes a challenge: `false` for one that was never made, is taken, too old, or of somebody else. */
export async function takeChallenge(
  req: PayloadRequest,
  value: string,
  { account, purpose }: { account: number | null; purpose: Purpose },
): Promise<boolean> {
  const taken = await rowsOf(
    req,
    `delete from challenges where value = ${escapeLiteral(value)} and expires_at > now()
       and purpose = ${escapeLiteral(purpose)} and account is not distinct from ${account ?? 'null'}
     returning id`,
  )
  return taken.length > 0
}
