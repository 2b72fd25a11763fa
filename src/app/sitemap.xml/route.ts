import { getSitemapParts } from '@/features/sitemap/queries'
import { asXml, indexXml } from '@/features/sitemap/xml'

export const dynamic = 'force-dynamic'

/** The index of the sitemap. */
export const GET = async (): Promise<Response> => asXml(indexXml(await getSitemapParts()))
