import type { APIRequestContext } from '@playwright/test'

/** All parts of the sitemap of the site at `origin`, one after the other. */
export async function readSitemap(request: APIRequestContext, origin = ''): Promise<string> {
  const read = async (path: string) => (await request.get(`${origin}${path}`)).text()
  const parts = pathsIn(await read('/sitemap.xml')).map(read)
  return (await Promise.all(parts)).join('')
}

/** Every public address, from the sitemap of the site at `origin`, as paths. */
export const pathsOfSitemap = async (request: APIRequestContext, origin = ''): Promise<string[]> =>
  pathsIn(await readSitemap(request, origin))

const pathsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
