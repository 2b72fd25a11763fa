import type { CollectionAfterDeleteHook } from 'payload'
import { escapeLiteral } from 'pg'
import { runSql } from '@/cms/publishing/transaction'

/** What was said about a document goes with it, for good. */
export const deleteItsComments: CollectionAfterDeleteHook = async ({
  collection,
  doc,
  id,
  req,
}) => {
  const place = `collection = ${escapeLiteral(collection.slug)} and document = ${Number(id)}`
  await runSql(req, `delete from comments where ${place}`)
  return doc
}
