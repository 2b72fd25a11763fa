import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { mentionedIn, mentions, type Term } from '@/cms/erasure/terms'
import { rowsOf, runSql } from '@/cms/publishing/transaction'

/** Deletes every message to these addresses or about somebody, sent or waiting. Returns how many. */
export async function eraseMails(
  req: PayloadRequest,
  terms: readonly Term[],
  addresses: readonly string[],
): Promise<number> {
  const sure = terms.filter((term) => term.sure)
  const theirs = `lower("to") = any (array[${addresses
    .map((each) => escapeLiteral(each.toLowerCase()))
    .join(', ')}]::text[])`
  const found = await rowsOf<{ id: number; theirs: boolean; words: unknown }>(
    req,
    `select id, ${theirs} as theirs, jsonb_build_array("to", subject, text) as words from mails
     where ${theirs} or ${mentionedIn(`concat_ws(' ', "to", subject, text)`, sure)} for update`,
  )
  const ids = found.filter((mail) => mail.theirs || mentions(mail.words, sure)).map(({ id }) => id)
  if (ids.length > 0) await runSql(req, `delete from mails where id in (${ids.join(', ')})`)
  return ids.length
}
