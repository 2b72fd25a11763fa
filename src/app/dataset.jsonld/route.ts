import { datasetDescription } from '@/features/open-data/dataset'

export const dynamic = 'force-dynamic'

/** The data of the hub, described for catalogues of open data. */
export const GET = async (): Promise<Response> =>
  Response.json(await datasetDescription(), { headers: { 'Content-Type': 'application/ld+json' } })
