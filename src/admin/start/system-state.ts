import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { locks } from '@/lib/locks'
import { hasMailServer } from '@/cms/users/invitations/state'
import { lateBefore } from './plans'

/** How the parts that nobody sees are doing. */
export type SystemState = {
  /** Whether a worker carries out plans and sends mail. */
  works: boolean
  /** Plans and other jobs that are more than five minutes late. */
  late: number
  /** Messages of the last week that no mail server took. */
  unsent: number
  /** Whether there is a mail server at all. */
  sendsMail: boolean
}

/** Read in one statement, for editors: what is wrong here they cannot mend, but they can tell somebody. */
export async function readSystemState(req: PayloadRequest, now: Date): Promise<SystemState> {
  const late = lateBefore(now).toISOString()
  const { rows } = (await req.payload.db.drizzle.execute(sql`select
    exists (select from pg_locks where locktype = 'advisory' and granted and classid = 0
      and objid = ${locks.worker} and database = (select oid from pg_database where datname = current_database())) as works,
    (select count(*)::int from plans where state = 'waiting' and at < ${late}::timestamptz)
      + (select count(*)::int from payload_jobs
        where completed_at is null and coalesce(wait_until, created_at) < ${late}::timestamptz) as late,
    (select count(*)::int from mails
      where state = 'failed' and created_at > ${now.toISOString()}::timestamptz - interval '7 days') as unsent`)) as unknown as {
    rows: Omit<SystemState, 'sendsMail'>[]
  }
  const [state = { works: false, late: 0, unsent: 0 }] = rows
  return { ...state, sendsMail: hasMailServer() }
}
