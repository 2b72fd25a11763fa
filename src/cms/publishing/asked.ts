import { NotFound, type Collection, type PayloadRequest } from 'payload'

/** What a document may be called by. */
export type Named = { id: number; title?: unknown; name?: unknown; filename?: unknown }

/** The collection that an endpoint's path (`/api/<collection>/…`) names. */
export function collectionAsked(req: PayloadRequest): Collection {
  const slug = req.routeParams?.['collection']
  const collection = Object.values(req.payload.collections).find(
    ({ config }) => config.slug === slug,
  )
  if (!collection) throw new NotFound(req.t)
  return collection
}

/** The collection and the number that an endpoint's path (`/api/<collection>/…/:id`) names. */
export function documentAsked(req: PayloadRequest): { collection: Collection; id: number } {
  const id = Number(req.routeParams?.['id'])
  if (!Number.isInteger(id)) throw new NotFound(req.t)
  return { collection: collectionAsked(req), id }
}
