import config from '@payload-config'
import next from 'next'
import { getPayload } from 'payload'
import { Pool } from 'pg'
import { env } from '@/lib/env'
import type { Rendered, Reading } from '@/web/cache/rendered'
import { listenForPurges } from '@/web/cache/purge-listener'
import { inEachForm, openCaches } from '@/web/cache/caches'
import { openNextOrigin } from '@/web/upstream/next-origin'
import { publicPaths } from '@/web/upstream/public-paths'
import { renderPage } from '@/web/upstream/render'
import { chanceOf } from './chance'
import { edits } from './edits'

/** An edit after which the cache showed something else than a page rendered anew. */
export type Difference = { edit: string; at: number; path: string; cached: string; anew: string }
export type Report = {
  seed: number
  edits: Record<string, number>
  refused: number
  /** Pages that the cache showed unchanged after an edit. All are compared with one rendered anew. */
  compared: number
  /** Pages rendered because an edit touched them. */
  rendered: number
  restarts: number
  differences: Difference[]
}

/**
 * The production build with the page cache before it, as the web process puts them together, and random
 * edits through the CMS in the same process; after each of them pages are compared, and all at the end: what
 * the cache holds wrongly it holds until then. Tells the parent the report. Arguments: seed, seconds, and how
 * many pages are compared after an edit, 0 for every one.
 */
const [seed = 1, seconds = 30, each = 0] = process.argv.slice(2).map(Number)
const app = next({ dev: false, dir: process.cwd() })
await app.prepare()
const handle = app.getRequestHandler()
const origin = await openNextOrigin((req, res) => void handle(req, res), env.SERVER_URL)
const payload = await getPayload({ config })
const pool = new Pool({ connectionString: env.DATABASE_URL, max: 4 })
const render = inEachForm(renderPage((path) => origin.fetch(path, { kept: false })))

const rendered = new Set<string>()

async function openCache() {
  const caches = await openCaches({
    fetch: (path) => {
      rendered.add(path)
      return origin.fetch(path)
    },
    pool,
    connected: () => listener.connected(),
    position: () => listener.position(),
    folder: `${env.DATA_DIR}/pages`,
    build: 'of this test',
    maxBytes: 64 * 1024 * 1024,
    secure: false,
  })
  const heard = Promise.withResolvers<void>()
  const listener = listenForPurges({
    connectionString: env.DATABASE_URL,
    onPurge: caches.purge,
    onStart: caches.start,
    onSilence: (connected) => {
      caches.silence(!connected)
      if (connected) heard.resolve()
    },
  })
  await heard.promise
  return { ...caches, listener }
}

const always = [
  '/sitemap.xml',
  '/robots.txt',
  '/hub.json',
  '/index.md',
  '/en/news.md',
  '/koordineringsgruppen.md',
  '/aktuelt/side/2',
  '/en/news/page/2',
  '/aktuelt/2024',
  '/aktuelt/2025',
  '/en/news/2025',
  '/arrangementer/2025',
  '/aktuelt/finnes-ikke',
]
const days = [
  '/om/sammensetning/2025-06-17',
  '/en/about/composition/2025-06-17',
  '/hub.json?date=2025-06-17',
]

/** Every page there is, and every address there ever was. */
async function paths(cache: Awaited<ReturnType<typeof openCache>>): Promise<string[]> {
  const { rows } = await pool.query<{ path: string }>('select path from addresses')
  const lists = rows.flatMap(({ path }) => {
    const [, kind, slug] = /^\/(innsatsomrader|mission|partnere)\/([^/]+)$/.exec(path) ?? []
    if (!kind) return []
    return [`/aktuelt/${kind === 'partnere' ? 'fra' : 'tema'}/${slug}`]
  })
  const known = [...always, ...(await publicPaths(cache.pages)), ...rows.map(({ path }) => path)]
  return [...new Set([...known, ...lists])]
}

const printTime = /<time data-print-time[^>]*>[^<]*<\/time>/
function textOf(said: Reading | Rendered): string {
  if (said.kind !== 'page') return JSON.stringify({ ...said, reads: undefined })
  const body = 'representation' in said ? said.representation.variants.identity.body : said.body
  return body.toString().replace(printTime, '')
}

const chance = chanceOf(seed)
const sampled = chanceOf(seed + 1)
const kinds = Object.entries(edits(payload, chance))
const report: Report = {
  seed,
  edits: {},
  refused: 0,
  compared: 0,
  rendered: 0,
  restarts: 0,
  differences: [],
}

async function compare(
  cache: Awaited<ReturnType<typeof openCache>>,
  { edit, at, sample }: { edit: string; at: number; sample: number },
) {
  const every = [
    ...(await paths(cache)).map((path) => ({ path, of: cache.pages })),
    ...days.map((path) => ({ path, of: cache.days })),
  ]
  const left =
    sample > 0 ? Array.from({ length: sample }, () => every[sampled.below(every.length)]) : every
  const one = async (): Promise<void> => {
    for (let asked = left.pop(); asked; asked = left.pop()) {
      const { path, of } = asked
      const cached = textOf(await of.read(path))
      // What is rendered because an edit touched it may be made of what was read for other pages.
      if (rendered.delete(path)) report.rendered++
      else report.compared++
      const anew = textOf(await render(path))
      // Between the two a moment may have come: then the cache knows it too, and has the page anew.
      if (cached !== anew && textOf(await of.read(path)) !== anew)
        report.differences.push({ edit, at, path, ...around(cached, anew) })
    }
  }
  await Promise.all([one(), one(), one(), one()])
}

/** What stands around the first letter that differs. */
function around(cached: string, anew: string) {
  let at = 0
  while (cached[at] === anew[at]) at++
  const piece = (text: string) => text.slice(Math.max(0, at - 80), at + 120)
  return { cached: piece(cached), anew: piece(anew) }
}

let cache = await openCache()
await compare(cache, { edit: 'nothing', at: 0, sample: 0 })
report.compared = 0
report.rendered = 0
const began = Date.now()
for (let at = 1; Date.now() - began < seconds * 1000; at++) {
  const [kind, edit] = chance.one(kinds)
  // Now and then the cache starts anew, and finds in the log what was saved before it listened.
  const isAway = chance.below(8) === 0
  if (isAway) {
    await cache.settled()
    await cache.listener.close()
    report.restarts++
  }
  try {
    await edit()
    report.edits[kind] = (report.edits[kind] ?? 0) + 1
  } catch (error) {
    // What may not be done is refused, and changes nothing.
    report.refused++
    if (process.env['DIFFERENCE_TELL']) console.log(kind, String(error))
  }
  if (isAway) cache = await openCache()
  await cache.listener.caughtUp()
  await compare(cache, { edit: kind, at, sample: each })
}
await compare(cache, { edit: 'all of them', at: 0, sample: 0 })
process.send?.(report)
await cache.listener.close()
await pool.end()
await payload.destroy()
await origin.close()
process.exit(0)
