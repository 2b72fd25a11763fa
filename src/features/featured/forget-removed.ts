import type { GlobalAfterChangeHook } from 'payload'
import { runSql } from '@/cms/publishing/transaction'

/**
 * Payload keeps the references of rows that a list has lost (`deleteExistingRowsByPath` of
 * `@payloadcms/drizzle` is told the paths of those it still has), and what is not featured any more
 * would be in use for ever.
 */
export const forgetRemoved: GlobalAfterChangeHook = async ({ doc, req }) => {
  const kept: unknown = doc.entries
  const count = Array.isArray(kept) ? kept.length : 0
  await runSql(
    req,
    `delete from featured_rels where split_part(path, '.', 1) = 'entries'
       and split_part(path, '.', 2)::int >= ${count}`,
  )
  return doc
}
