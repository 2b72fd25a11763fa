import { absolute } from '@/features/metadata/metadata'
import { hubSchema } from '@/features/open-data/schema'

export const dynamic = 'force-dynamic'

/** The form of the data of the hub. */
export const GET = (): Response =>
  Response.json(hubSchema(absolute('/hub.schema.json')), {
    headers: { 'Content-Type': 'application/schema+json' },
  })
