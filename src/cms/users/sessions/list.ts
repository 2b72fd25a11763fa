import type { PayloadRequest } from 'payload'
import { runSql } from '@/cms/publishing/transaction'
import { escapeLiteral } from 'pg'
import { property } from '@/lib/property'
import type { User } from '@/payload-types'
import type { Device } from './device'

/** How long a session lasts after it was used last, seconds; each use of the panel moves its end. */
export const sessionLasts = 7200

export type ListedSession = Device & {
  id: string
  /** ISO moments. The second is known to the minutes between two renewals. */
  since: string | null
  lastUsed: string
  /** The one that this request belongs to. */
  own: boolean
}

/** The session a request belongs to. */
export const ownSession = ({ user }: PayloadRequest): unknown => property(user, '_sid')

/** The sessions of an account that have not ended, the one used last first. */
export const sessionsOf = (req: PayloadRequest, { sessions }: User): ListedSession[] =>
  (sessions ?? [])
    .filter(({ expiresAt }) => new Date(expiresAt) > new Date())
    .map(({ id, browser, createdAt, expiresAt, system }) => ({
      id,
      since: createdAt ?? null,
      lastUsed: new Date(new Date(expiresAt).getTime() - sessionLasts * 1000).toISOString(),
      browser: browser ?? null,
      system: system ?? null,
      own: id === ownSession(req),
    }))
    .toSorted((a, b) => b.lastUsed.localeCompare(a.lastUsed))

/** Ends sessions of an account: whoever has one of them is signed out with their next request. */
export async function endSessions(
  req: PayloadRequest,
  { id }: Pick<User, 'id'>,
  sessions: readonly string[],
): Promise<void> {
  if (sessions.length === 0) return
  // Whatever else writes the account reads and writes all its sessions; it waits, or is waited for.
  await runSql(req, `select id from users where id = ${id} for update`)
  await runSql(
    req,
    `delete from users_sessions where _parent_id = ${id}
       and id in (${sessions.map((each) => escapeLiteral(each)).join(', ')})`,
  )
}
