import type { PayloadRequest } from 'payload'
import { mentionedIn, mentions, type Term } from '@/cms/erasure/terms'
import { rowsOf, runSql } from '@/cms/publishing/transaction'

/**
 * What was decided is kept without the texts, comments and names in which somebody is named; what still
 * waits is in the hands of people, and only its sender goes.
 */
export async function forgetApprovals(req: PayloadRequest, terms: readonly Term[]): Promise<void> {
  const sure = terms.filter((term) => term.sure)
  const columns = ['submitted_by', 'decided_by', 'comment', 'paragraph_words', 'texts']
  for (const column of columns) {
    const found = await rowsOf<{ id: number; said: unknown }>(
      req,
      `select id, to_jsonb(${column}) as said from approvals
       where ${mentionedIn(`${column}::text`, sure)}
       ${column === 'texts' ? `and state <> 'submitted'` : ''}`,
    )
    const ids = found.filter(({ said }) => mentions(said, sure)).map(({ id }) => id)
    if (ids.length > 0)
      await runSql(req, `update approvals set ${column} = null where id in (${ids.join(', ')})`)
  }
}
