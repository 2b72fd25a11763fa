import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { mentionedIn, mentions, type Term } from '@/cms/erasure/terms'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { foldedWords } from '@/lib/fold'
import { refreshTexts } from './refresh'
import type { Searched } from './search-text'

/** Brings what is found in step after somebody was taken out of documents, and forgets the words they were called by. */
export async function forgetInSearch(req: PayloadRequest, terms: readonly Term[]): Promise<void> {
  if (terms.length === 0) return
  const said = `concat_ws(' ', title, lead, body, names, places::text)`
  const found = await rowsOf<{ collection: Searched; document: number; said: string }>(
    req,
    `select collection, document, ${said} as said from search_texts where ${mentionedIn(said, terms)}`,
  )
  const documents = found.filter((text) => mentions(text.said, terms))
  for (const [collection, rows] of Map.groupBy(documents, (each) => each.collection))
    await refreshTexts(req, collection, [...new Set(rows.map(({ document }) => document))])
  const words = [...new Set(terms.flatMap((term) => term.words.flatMap(foldedWords)))]
  // A name that stands in a public text still is a word of the site, whoever is meant there.
  await runSql(
    req,
    `delete from search_words known where word in (${words.map(escapeLiteral).join(', ')})
     and not exists (select from search_texts where words @@ (to_tsquery('simple', known.word)
       || to_tsquery('norwegian', known.word) || to_tsquery('english', known.word)))`,
  )
}
