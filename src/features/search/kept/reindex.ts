import { createLocalReq, type Payload } from 'payload'
import { escapeLiteral } from 'pg'
import { inTransaction, rowsOf, runSql } from '@/cms/publishing/transaction'
import { refreshTexts } from './refresh'
import { searched, type Searched } from './search-text'
import { saidIn, mendedBy } from './store'

/** Documents at a time: who saves one of them meanwhile waits for that long. */
const atATime = 50

/** How many texts there are now, and how many documents were looked at. */
export type Reindexed = { documents: number; texts: number }

/**
 * Makes what is found anew from what is public, whatever has become of it; what is as it should be stays. May be
 * run while the site is used, and stopped at any time.
 */
export async function reindexSearch(payload: Payload, stop?: AbortSignal): Promise<Reindexed> {
  let documents = 0
  for (const collection of searched)
    for (let after = 0; ;) {
      if (stop?.aborted) return { documents, texts: 0 }
      const ids = await refreshAfter(payload, collection, after)
      const last = ids.at(-1)
      documents += ids.length
      if (last === undefined) break
      after = last
    }
  const texts = await forgetDeleted(payload)
  await forgetWords(payload)
  return { documents, texts }
}

/** The documents after one, in the order of their numbers. */
async function refreshAfter(
  payload: Payload,
  collection: Searched,
  after: number,
): Promise<number[]> {
  const req = await createLocalReq({}, payload)
  const found: number[] = []
  await inTransaction(req, async () => {
    // Shared, so that nothing is read that somebody is just replacing.
    const rows = await rowsOf<{ id: number }>(
      req,
      `select id from "${collection}" where id > ${after} order by id limit ${atATime} for share`,
    )
    found.push(...rows.map(({ id }) => id))
    await refreshTexts(req, collection, found)
  })
  return found
}

/** Texts of documents that are gone past the hooks. */
async function forgetDeleted(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload)
  for (const collection of searched)
    await runSql(
      req,
      `delete from search_texts t where collection = ${escapeLiteral(collection)}
         and not exists (select from "${collection}" d where d.id = t.document)`,
    )
  const [counted] = await rowsOf<{ count: number }>(
    req,
    'select count(*)::int as count from search_texts',
  )
  return counted?.count ?? 0
}

/** Words that stand in no text any more, and those that two wrote down at the same time. */
async function forgetWords(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  const used = new Set<string>()
  for (let after = 0; ;) {
    const rows = await rowsOf<{ id: number } & Parameters<typeof saidIn>[0]>(
      req,
      `select id, names, title, lead, body from search_texts where id > ${after} order by id limit 200`,
    )
    const last = rows.at(-1)
    if (!last) break
    for (const row of rows) for (const { word } of mendedBy(saidIn(row))) used.add(word)
    after = last.id
  }
  await inTransaction(req, async () => {
    const known = await rowsOf<{ word: string }>(req, 'select distinct word from search_words')
    const gone = known.map(({ word }) => word).filter((word) => !used.has(word))
    for (const words of chunksOf(gone))
      await runSql(
        req,
        `delete from search_words where word in (${words.map(escapeLiteral).join(', ')})`,
      )
    await runSql(
      req,
      `delete from search_words a using search_words b where a.word = b.word and a.ctid > b.ctid`,
    )
  })
}

function* chunksOf(words: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < words.length; at += 1000) yield words.slice(at, at + 1000)
}
