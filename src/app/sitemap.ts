import type { MetadataRoute } from 'next'
import { absolute, languagesOf } from '@/features/metadata/metadata'
import { getSitemap } from '@/features/sitemap/queries'

export const dynamic = 'force-dynamic'

/** Every published page in every language it has, each naming its translations. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const entries = await getSitemap()
  return entries.flatMap(({ versions, changed }) => {
    const languages = languagesOf(versions)
    return versions.map(({ path }) => ({
      url: absolute(path),
      lastModified: changed,
      alternates: Object.keys(languages).length > 0 ? { languages } : undefined,
    }))
  })
}
