import type { PageCache } from '@/web/cache/page-cache'

/** The addresses in the sitemap: every page there is, but for the composition on each day. None when it cannot be read. */
export async function publicPaths(pages: PageCache): Promise<string[]> {
  const reading = await pages.read('/sitemap.xml').catch(() => undefined)
  if (reading?.kind !== 'page') return []
  const xml = reading.representation.variants.identity.body.toString()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}
