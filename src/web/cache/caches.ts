import { join } from 'node:path'
import type { Pool } from 'pg'
import { offerKeptData } from '@/lib/kept-data'
import { everything, type Purge } from '@/lib/purge'
import { DiskStore } from './disk-store'
import { PurgedData } from './kept-data'
import { PageCache } from './page-cache'
import type { Position, PurgeLog } from './purge-log'
import type { Render } from './rendered'
import { onlyKnown } from '@/web/upstream/known-addresses'
import type { OriginResponse } from '@/web/upstream/next-origin'
import { markdownRenderer } from '@/web/upstream/markdown'
import { renderFile, renderPage } from '@/web/upstream/render'
import { embedType } from '@/i18n/embeds'
import { pageOfMarkdown } from '@/i18n/page-forms'
import { shareRenderer } from '@/web/share/render-share'
import {
  dataHeaders,
  embeddableHeaders,
  publicHeaders,
  uploadHeaders,
} from '@/web/http/security-headers'

export type CachesOptions = {
  fetch: (path: string) => Promise<OriginResponse>
  /** Asked whether an address was ever published. */
  pool: Pick<Pool, 'query'>
  /** Whether the database is there. */
  connected: () => boolean
  /** Up to where in the purge log the caches have been told of saves. */
  position: () => Position | undefined
  /** Where last good responses are stored. */
  folder: string
  /** Names the build: pages of another one are rendered again. */
  build: string
  /** For each of pages and uploads. */
  maxBytes: number
  secure: boolean
}

/** Caches in front hear no purge: together these are the five seconds within which what is published shows. */
const shortly = 'public, max-age=0, s-maxage=2, stale-while-revalidate=3'
/** Nothing ever changes under the name of an upload or a drawing; caches in front still ask whether it was withdrawn. */
const forEver = 'public, max-age=31536000, immutable, s-maxage=2, stale-while-revalidate=3'
/** What programs of others read where they run: data, feeds and calendars. */
const isData = /^(?:application\/(?:[\w.-]+\+)?(?:json|xml)|text\/calendar)/
const errorBytes = 4 * 1024 * 1024
const dayBytes = 8 * 1024 * 1024
/** Drawings for networks, of 60 kB each, which ask for one now and then. */
const shareBytes = { memory: 8 * 1024 * 1024, disk: 128 * 1024 * 1024 }
const searchBytes = 16 * 1024 * 1024

/** The same rules for pages, error pages and uploads, but separate addresses and separate room. */
export async function openCaches(options: CachesOptions) {
  const { fetch, pool, connected, position, folder, build, maxBytes, secure } = options
  const render = renderPage(fetch)
  const known = onlyKnown(pool, render)
  const [disk, errorDisk, uploadDisk, shareDisk] = await Promise.all([
    DiskStore.open(folder, maxBytes, build),
    DiskStore.open(join(folder, 'errors'), errorBytes, build),
    DiskStore.open(join(folder, 'uploads'), maxBytes, build),
    DiskStore.open(join(folder, 'shares'), shareBytes.disk, build),
  ])
  const common = publicHeaders(secure).flat()
  const rules = ['Speculation-Rules', '"/speculation-rules.json"']
  const pageHeaders = ['Cache-Control', shortly, ...common, ...rules]
  const openHeaders = ['Cache-Control', shortly, ...dataHeaders(secure).flat()]
  const embedHeaders = ['Cache-Control', shortly, ...embeddableHeaders(secure).flat()]
  const headers = (type: string) => {
    // Search engines show the page itself.
    if (type.startsWith('text/markdown')) return [...pageHeaders, 'X-Robots-Tag', 'noindex']
    if (type === embedType) return embedHeaders
    return isData.test(type) ? openHeaders : pageHeaders
  }
  const heard = { connected, position }
  const caches = {
    pages: new PageCache({
      ...heard,
      render: inEachForm(known),
      headers,
      maxBytes,
      disk,
    }),
    // A cache of its own, and no disk: requests for every day there is push no other page out.
    days: new PageCache({ ...heard, render: inEachForm(render), headers, maxBytes: dayBytes }),
    // Likewise for whatever people look for.
    searches: new PageCache({
      ...heard,
      render: inEachForm(render),
      headers,
      maxBytes: searchBytes,
    }),
    errorPages: new PageCache({
      position,
      render,
      headers: () => [...common, ...rules],
      maxBytes: errorBytes,
      disk: errorDisk,
    }),
    // As uploads: no drawing pushes a page out.
    shares: new PageCache({
      ...heard,
      render: shareRenderer(known),
      headers: (type) => ['Cache-Control', forEver, ...uploadHeaders(secure, type).flat()],
      maxBytes: shareBytes.memory,
      disk: shareDisk,
    }),
    uploads: new PageCache({
      ...heard,
      render: renderFile(fetch, connected),
      headers: (type) => ['Cache-Control', forEver, ...uploadHeaders(secure, type).flat()],
      maxBytes,
      disk: uploadDisk,
    }),
  }
  const all = Object.values(caches)
  const data = new PurgedData(connected)
  offerKeptData(data)
  return {
    ...caches,
    purge: (purge: Purge) => {
      data.purge(purge)
      all.forEach((cache) => cache.purge(purge))
    },
    start: (purgeLog: PurgeLog) => {
      data.purge(everything)
      all.forEach((cache) => cache.start(purgeLog))
    },
    silence: (silent: boolean) => all.forEach((cache) => cache.silence(silent)),
    /** Resolves when everything is on disk. */
    settled: async () => {
      await Promise.all([disk, errorDisk, uploadDisk, shareDisk].map((copies) => copies.settled()))
    },
  }
}

/** Pages, and what is made of them. */
export function inEachForm(render: Render): Render {
  const markdown = markdownRenderer(render)
  return (path) => (pageOfMarkdown(path) ? markdown : render)(path)
}
