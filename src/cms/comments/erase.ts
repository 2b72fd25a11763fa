import type { PayloadRequest } from 'payload'
import { mentionedIn, mentions, type Term } from '@/cms/erasure/terms'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { dropEmptied } from './stored'

/** Comments in which somebody is named go; of others, the words of a paragraph that names them. */
export async function forgetComments(req: PayloadRequest, terms: readonly Term[]): Promise<void> {
  const sure = terms.filter((term) => term.sure)
  const found = await rowsOf<{ id: number; text: string | null; paragraph: string | null }>(
    req,
    `select id, text, paragraph from comments
     where ${mentionedIn(`concat_ws(' ', text, paragraph)`, sure)} for update`,
  )
  for (const column of ['text', 'paragraph'] as const) {
    const ids = found.filter((row) => mentions(row[column], sure)).map(({ id }) => id)
    if (ids.length > 0)
      await runSql(req, `update comments set ${column} = null where id in (${ids.join(', ')})`)
  }
  await dropEmptied(req, 'true')
}
