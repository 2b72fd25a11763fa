import { z } from 'zod'
import type { Purge } from '@/lib/purge'

/**
 * Up to where in the purge log something is true: of all saves of transactions up to `number` in this
 * `database`. Of later ones it may be true or not.
 */
export type Position = { database: string; number: string }
export const position = z.object({ database: z.string(), number: z.string().regex(/^\d+$/) })

/** A save in the log: `xid` is the number of its transaction. */
export type LogEntry = Purge & { id: string; xid: string }
/** The log of a database after a number. */
export type PurgeLog = { database: string; number: string; entries: LogEntry[] }

type Client = {
  query: (text: string, values: string[]) => Promise<{ rows: unknown[] }>
}

/**
 * The number is the highest of the log below all transactions that are still under way: whoever drew a
 * lower one has ended. That of an entry, and not just any below them, since only what is committed is
 * sure not to be drawn again after a crash. A database that was restored or failed over is another one:
 * its numbers mean other saves.
 */
const statement = `
  select
    concat_ws('/',
      (select system_identifier from pg_control_system()),
      left(pg_walfile_name(pg_current_wal_lsn()), 8),
      'purge_log'::regclass::oid) as database,
    coalesce((select max(xid) from purge_log
      where xid < pg_snapshot_xmin(pg_current_snapshot())), '0')::text as number,
    (select coalesce(json_agg(json_build_object(
      'id', id::text, 'xid', xid::text, 'parts', parts, 'withdrawn', gone) order by id), '[]')
      from purge_log where xid > $1::xid8) as entries`

const row = position.extend({
  entries: z.array(
    z.object({
      id: z.string(),
      xid: z.string(),
      parts: z.array(z.string()).nullable(),
      withdrawn: z.array(z.string()).nullable(),
    }),
  ),
})

/** What the log says of saves after a number: all of those committed before, and maybe some that are known. */
export async function readPurgeLog(client: Client, after: string): Promise<PurgeLog> {
  const { rows } = await client.query(statement, [after])
  const { entries, ...log } = row.parse(rows[0])
  return {
    ...log,
    entries: entries.map(({ parts, withdrawn, ...entry }) => ({
      ...entry,
      parts: parts ?? 'everything',
      withdrawn: withdrawn ?? 'all',
    })),
  }
}

/** Whether the first number lies after the second: they are too large for numbers of JavaScript. */
export const isAfter = (number: string, other: string): boolean => BigInt(number) > BigInt(other)
