import type { PayloadRequest } from 'payload'
import { runSql } from '@/cms/publishing/transaction'

/** What visitors have had before them of a message, and when it was or will be over. */
export type HasBeenShown = { from: Date; to: Date | null; isOver: boolean }

/**
 * Whether a message has stood on the site for any moment, in any language, and within which window;
 * `null` when nobody has seen it. Read from the record, which nobody can rewrite.
 */
export async function hasBeenShown(
  req: PayloadRequest,
  message: number,
): Promise<HasBeenShown | null> {
  const { rows } = await runSql(
    req,
    `with said as (
       select *, lead("at") over (partition by "language" order by "at", id) as next
       from "message_records" where "message" = ${message}
     )
     select "from", "to", coalesce("to" <= now(), false) as over from said
     where "state" = 'shown' and exists (
       select 1 from said where "state" = 'shown'
         and greatest("at", "from") < least(coalesce(next, now()), coalesce("to", now()), now()))
     order by "at" desc, id desc limit 1`,
  )
  const [row] = rows
  if (!row) return null
  const { from, to } = row
  return {
    from: new Date(String(from)),
    to: to ? new Date(String(to)) : null,
    isOver: row['over'] === true,
  }
}
