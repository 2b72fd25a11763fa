import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { mentionedIn, mentions, type Term } from '@/cms/erasure/terms'
import { standsAt } from './addresses'
import { rowsOf, runSql } from './transaction'

/** Ends the old addresses that name somebody: they lead nowhere any more. Where something stands stays, and so do short addresses, which are documents of their own. */
export async function endAddresses(req: PayloadRequest, terms: readonly Term[]): Promise<void> {
  const sure = terms.filter((term) => term.sure)
  const found = await rowsOf<{ path: string; collection: string; document: number }>(
    req,
    `select path, collection, document from addresses where ${mentionedIn('path', sure)}
     and collection <> 'short-addresses'`,
  )
  for (const { path, ...holder } of found) {
    if (!mentions(decodeURI(path), sure) || (await standsAt(req, path, holder))) continue
    await runSql(req, `delete from addresses where path = ${escapeLiteral(path)}`)
  }
}
