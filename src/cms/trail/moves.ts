import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { documentOf, writeTrail, type TrailedDocument } from './write'

/** As many lines as documents that changed places. */
export async function trailMoves(
  req: PayloadRequest,
  { admin, slug }: SanitizedCollectionConfig,
  ids: readonly number[],
): Promise<void> {
  const { docs } = await req.payload.db.find<TrailedDocument>({
    collection: slug,
    where: { id: { in: ids } },
    locale: 'nb',
    limit: ids.length,
    pagination: false,
    req,
  })
  await writeTrail(
    req,
    docs.map((doc) => ({ ...documentOf({ admin, slug }, doc), action: 'moved' as const })),
  )
}
