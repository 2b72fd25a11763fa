import type { APIRequestContext } from '@playwright/test'

/** Every public address, from the site's own sitemap, as paths. */
export async function pathsOfSitemap(request: APIRequestContext): Promise<string[]> {
  const answer = await request.get('/sitemap.xml')
  const xml = await answer.text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => {
    const { pathname } = new URL(url)
    return pathname
  })
}
