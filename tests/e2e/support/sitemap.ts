import type { APIRequestContext } from '@playwright/test'

/** All parts of the sitemap of the site at `origin`, one after the other. */
export async function readSitemap(request: APIRequestContext, origin = ''): Promise<string> {
  const parts = await partsOfSitemap(request, origin)
  const read = async (path: string) => (await request.get(`${origin}${path}`)).text()
  return (await Promise.all(parts.map(read))).join('')
}

/** The addresses of its parts. */
export const partsOfSitemap = async (request: APIRequestContext, origin = ''): Promise<string[]> =>
  pathsIn(await (await request.get(`${origin}/sitemap.xml`)).text())

/** Every public address, from the sitemap of the site at `origin`, as paths. */
export const pathsOfSitemap = async (request: APIRequestContext, origin = ''): Promise<string[]> =>
  pathsIn(await readSitemap(request, origin))

const pathsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
