import type { MetadataRoute } from 'next'
import { absolute } from '@/features/metadata/metadata'

export const dynamic = 'force-dynamic'

/** Everything public may be read by everybody; pictures lie below the API. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: ['/', '/api/media/file/'], disallow: ['/admin', '/api'] },
    sitemap: absolute('/sitemap.xml'),
  }
}
