import type { PayloadRequest } from 'payload'
import { mentionedIn, mentions, type Term } from '@/cms/erasure/terms'
import { rowsOf, runSql } from '@/cms/publishing/transaction'

/** Takes the links out whose words or address name somebody; where they still stand they are noted anew. */
export async function forgetLinks(req: PayloadRequest, terms: readonly Term[]): Promise<void> {
  const sure = terms.filter((term) => term.sure)
  const said = `concat_ws(' ', words, shown)`
  const found = await rowsOf<{ id: string; said: string }>(
    req,
    `select id, ${said} as said from found_links where ${mentionedIn(said, sure)}`,
  )
  const ids = found.filter((link) => mentions(link.said, sure)).map(({ id }) => id)
  if (ids.length === 0) return
  await runSql(
    req,
    `with gone as (delete from found_links where id in (${ids.join(', ')}) returning collection, document)
     insert into link_notes (collection, document) select distinct collection, document from gone`,
  )
}
