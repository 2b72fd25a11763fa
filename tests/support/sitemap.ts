import { type Gateway } from '@/data/gateway'
import { listPages, listParts, type SitemapEntry } from '@/features/sitemap/queries'

/** What all parts of the sitemap that its index names say together. */
export async function wholeSitemap(content: Gateway): Promise<SitemapEntry[]> {
  const parts = await listParts(content)
  return (await Promise.all(parts.map((each) => listPages(content, each)))).flat()
}
