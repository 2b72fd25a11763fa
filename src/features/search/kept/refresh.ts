import type { CollectionSlug, PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import type { Row } from '@/cms/publishing/public-state'
import { rowsOf } from '@/cms/publishing/transaction'
import { searchTextsOf } from './describe'
import { peopleIn, relatedTo } from './related'
import { isSearched, nameOfDocument, type Searched } from './search-text'
import { keepTexts, type Changed } from './store'

/**
 * Brings what is found in step with a document that was saved or deleted, in the same transaction: its own texts,
 * and those of documents that take something from it.
 */
export async function refreshSearch(
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<void> {
  const isRenamed =
    !isSearched(collection) || (await refreshTexts(req, collection, [id])).renamed.includes(id)
  const others = await madeFrom(req, collection, id, isRenamed)
  for (const [type, ids] of others) await refreshTexts(req, type, ids)
}

/** Makes the texts of some documents of a type anew from what is public of them now. */
export async function refreshTexts(
  req: PayloadRequest,
  collection: Searched,
  ids: readonly number[],
): Promise<Changed> {
  const rows = await readRows(req, collection, ids)
  const related = await relatedTo(req, collection, rows)
  const texts = rows.flatMap((row) => searchTextsOf(collection, row, related))
  return keepTexts(req, collection, ids, texts)
}

const readRows = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly number[],
): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<Row & { id: number }>({
    collection,
    where: { id: { in: [...ids] } },
    locale: 'all',
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

/** Naming people is what articles, events and seats do. */
const naming = ['appointments', 'events', 'news'] as const

/**
 * A role of somebody follows from where they are named, and whether a card is shown from whose it is; only the rest goes
 * by what a document is called.
 */
async function madeFrom(
  req: PayloadRequest,
  collection: string,
  id: number,
  isRenamed: boolean,
): Promise<Map<Searched, number[]>> {
  const relying = await rowsOf<{ collection: Searched; document: number }>(
    req,
    `select distinct collection, document from search_texts
     where relies_on @> array[${escapeLiteral(nameOfDocument(collection, id))}]
       and (collection in ('people', 'cards') or ${isRenamed}) order by 1, 2`,
  )
  const named = naming.find((each) => each === collection)
  const rows = named ? await readRows(req, named, [id]) : []
  const people = rows.flatMap(peopleIn).map((document) => ({ collection: 'people', document }))
  const found = Map.groupBy([...relying, ...people], (each) => each.collection as Searched)
  return new Map(
    [...found].map(([type, documents]) => {
      const ids = new Set(documents.map(({ document }) => document))
      return [type, [...ids].toSorted((a, b) => a - b)]
    }),
  )
}
