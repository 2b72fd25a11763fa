import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Row } from './public-state'

/** What a document says in its newest version, with every language in it. */
export async function newestIn(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<Row | undefined> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version
}
