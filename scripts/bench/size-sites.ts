import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from '@/database/query'
import { startSite, type RunningSite } from '@tests/support/site'
import { fill } from '@tests/support/statements/fill'
import { newestArticle, signIn } from './publish'

/** Of what is measured side by side. */
export type Two<T> = [few: T, many: T]

export const full = { articles: 10_000, events: 1_000, people: 300 }
const thirty = { articles: 13, events: 10, people: 0 }
const ports = [3196, 3197] as const
const views = 15
export const publications = 30
const readBefore = 500

/** Two sites, one with thirty articles and one with a full database. */
export async function startSites(): Promise<Two<RunningSite>> {
  const [few, many] = await Promise.all([startSite(ports[0]), startSite(ports[1])])
  await fill(few.databaseUrl, thirty)
  await fill(many.databaseUrl, full)
  for (const { databaseUrl } of [few, many])
    await ask(databaseUrl, `select pg_notify('cmhn_purge', '')`)
  return [few, many]
}

/** Views of the panel, in milliseconds. */
export async function panelTimes(sites: Two<RunningSite>): Promise<Record<string, Two<number[]>>> {
  const signedIn = await Promise.all(
    sites.map(async ({ url, password }) => {
      const headers = { Cookie: await signIn(url, password), Origin: url }
      const { docs } = await (await fetch(`${url}/api/news?limit=1&depth=0`, { headers })).json()
      return { url, headers, article: docs[0].id }
    }),
  )
  const found: Record<string, Two<number[]>> = {}
  for (const [view, path] of Object.entries({
    'list of news': '/admin/collections/news?limit=25',
    'list of news, searched': '/admin/collections/news?limit=25&search=kreft',
    'form of an article': '/admin/collections/news/ARTICLE',
    'list of events': '/admin/collections/events?limit=25',
    'start page': '/admin',
  })) {
    const times: Two<number[]> = [[], []]
    for (let round = 0; round <= views; round += 1)
      for (const [at, { url, headers, article }] of signedIn.entries()) {
        const began = performance.now()
        const response = await fetch(url + path.replace('ARTICLE', article), { headers })
        // Whoever is not signed in is led to another page.
        if (!response.ok || response.redirected)
          throw new Error(`${path} responded ${response.status}`)
        await response.text()
        // The first one opens what the others use.
        if (round > 0) times[at]?.push(performance.now() - began)
      }
    found[view] = times
  }
  return found
}

/** From the press of the button until each place was right, in milliseconds. */
export async function publicationTimes(
  sites: Two<RunningSite>,
): Promise<Record<string, Two<number[]>>> {
  const articles = await Promise.all(sites.map(newestArticle))
  const found: Record<string, Two<number[]>> = {}
  for (let round = 0; round < publications; round += 1)
    for (const [at, article] of articles.entries()) {
      const times = await article.publish()
      const all = { ...times, 'all of them': Math.max(...Object.values(times)) }
      for (const [place, time] of Object.entries(all)) (found[place] ??= [[], []])[at]?.push(time)
    }
  return found
}

/** What a new article does to pages that were read before it: those rendered again by themselves, and those left. */
export async function marksOfOne(site: RunningSite) {
  const { url, dataDir } = site
  const listed: string[] = []
  for (const part of await listedIn(`${url}/sitemap.xml`))
    listed.push(...(await listedIn(url + part)))
  const step = Math.ceil(listed.length / readBefore)
  const lists = Array.from({ length: 100 }, (_, at) => `/aktuelt/side/${at + 2}`)
  const read = new Set([
    ...listed.slice(0, 60),
    ...listed.filter((_, at) => at % step === 0),
    ...lists,
  ])
  for (const path of read) await fetch(url + path)
  const { publishNew } = await newestArticle(site)
  // It publishes an article as well, and what that makes be rendered is not counted.
  await pause(20_000)
  const before = copies(dataDir)
  await publishNew()
  await pause(20_000)
  const after = copies(dataDir)
  const unasked = [...before].filter(([file, at]) => after.get(file) !== at).length
  let asked = 0
  for (const path of read) {
    const status = (await fetch(url + path)).headers.get('cache-status') ?? ''
    if (!/;\s*hit/.test(status)) asked += 1
  }
  return { read: read.size, unasked, asked }
}

const pause = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration))

/** When each copy was written. */
function copies(dataDir: string): Map<string, number> {
  const folder = join(dataDir, 'pages')
  return new Map(readdirSync(folder).map((file) => [file, statSync(join(folder, file)).mtimeMs]))
}

/** The paths that a sitemap, or its index, names. */
async function listedIn(sitemap: string): Promise<string[]> {
  const xml = await (await fetch(sitemap)).text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page = '']) => new URL(page).pathname)
}
