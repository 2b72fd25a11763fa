import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { everything, purgeChannel, seeLog, type Purge } from '@/lib/purge'
import { runSql } from './transaction'

/**
 * Writes what a save changed into the purge log, and tells every page cache to read it. Both on the
 * saving transaction's own connection, so that nobody hears of it before the commit, or after a rollback.
 */
export async function notifyPurge(req: PayloadRequest, { parts, withdrawn }: Purge): Promise<void> {
  await runSql(
    req,
    `with noted as (insert into purge_log (parts, gone) values (${list(parts)}, ${list(withdrawn)}))
     select pg_notify(${escapeLiteral(purgeChannel)}, ${escapeLiteral(seeLog)})`,
  )
}

/** Marks every page, drops every copy, and takes back the names that the log itself holds. */
export async function purgeEverything(req: PayloadRequest): Promise<void> {
  await runSql(req, 'delete from purge_log')
  await notifyPurge(req, everything)
}

const list = (names: readonly string[] | string): string =>
  typeof names === 'string' ? 'null' : `array[${names.map(escapeLiteral).join(', ')}]::text[]`
