import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * Forgets what was purged more than 90 days ago. One entry stays for all of it: to a cache that
 * has not read the last of them it means that everything may have changed.
 */
export async function trimPurgeLog({ db }: Payload): Promise<void> {
  await db.drizzle.execute(sql`with old as (
        delete from purge_log where at < now() - interval '90 days'
          and (select count(*) from purge_log where at < now() - interval '90 days') > 1
        returning at, xid)
      insert into purge_log (at, xid) select max(at), max(xid) from old having count(*) > 0`)
}
