import type { PageCache } from '@/web/cache/page-cache'

/** The addresses in the sitemap: every page there is, but for the composition on each day. None when it cannot be read. */
export async function publicPaths(pages: PageCache): Promise<string[]> {
  const listed: string[] = []
  for (const part of await pathsIn(pages, '/sitemap.xml'))
    listed.push(part, ...(await pathsIn(pages, part)))
  return listed
}

async function pathsIn(pages: PageCache, address: string): Promise<string[]> {
  const reading = await pages.read(address).catch(() => undefined)
  if (reading?.kind !== 'page') return []
  const xml = reading.representation.variants.identity.body.toString()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}
