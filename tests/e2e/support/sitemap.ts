import type { APIRequestContext } from '@playwright/test'

/** Every public address, from the sitemap of the site at `origin`, as paths. */
export async function pathsOfSitemap(request: APIRequestContext, origin = ''): Promise<string[]> {
  const answer = await request.get(`${origin}/sitemap.xml`)
  const xml = await answer.text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => {
    const { pathname } = new URL(url)
    return pathname
  })
}
