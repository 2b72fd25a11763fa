import {
  APIError,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { translate } from '@/cms/translate'
import { runSql } from './transaction'

/**
 * Locks of documents being edited end after five idle minutes, so two people can have one document
 * open. A form says which version it was begun on (`?based-on`); when another one has been saved
 * since, the save is refused instead of replacing somebody's text unseen. Requests that say nothing
 * are saved as ever. Saves of one document wait for each other, drafts too.
 */
export const refuseStaleSave: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, req } = hook
  if (operation !== 'update' || !('id' in args)) return
  const id = Number(args.id)
  if (!Number.isInteger(id)) return
  await runSql(req, `select 1 from "${collection.slug}" where id = ${id} for update`)
  const basis = req.query?.['based-on']
  if (basis === undefined || req.payloadAPI !== 'REST') return
  const newest = await newestVersion(req, collection.slug, id)
  if (newest !== null && String(basis) !== newest)
    throw new APIError(translate(req, 'savedByOthers'), 409, null, true)
}

/** Tells a form which version it shows, when it is opened and after every save. */
export const nameBasis: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  const opened = operation === 'findByID' && Boolean(args.draft) && Boolean(req.user)
  const saved = (operation === 'updateByID' || operation === 'create') && req.payloadAPI === 'REST'
  if (!opened && !saved) return result
  const doc: object = Object(result)
  const id = Number(Reflect.get(doc, 'id'))
  return { ...doc, basis: await newestVersion(req, collection.slug, id) }
}

/** The number of the newest version of a document, as text; `null` before there is one. */
export async function newestVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  // A number in Postgres, whatever its type says.
  const newest: unknown = docs[0]?.id
  return newest === undefined ? null : String(newest)
}
