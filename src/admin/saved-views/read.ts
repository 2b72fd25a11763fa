import type { Payload, TypedUser } from 'payload'
import { keysOf, viewsOf, type SavedView } from './saved-view'

/** What somebody has saved of a list, first saved first. */
export async function readSavedViews(
  payload: Payload,
  user: TypedUser,
  collection: string,
): Promise<SavedView[]> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { key: { like: keysOf(collection) } },
    user,
    overrideAccess: false,
    depth: 0,
    limit: 100,
    pagination: false,
    sort: 'createdAt',
  })
  return viewsOf(docs, collection)
}
