import { join } from 'node:path'
import type { Pool } from 'pg'
import { DiskCopies } from '@/server/page-cache/disk-copies'
import { PageCache } from '@/server/page-cache/page-cache'
import { onlyKnown } from './known-addresses'
import type { OriginAnswer } from './origin'
import { renderFile, renderPage } from './render-page'
import { publicHeaders, uploadHeaders } from './security-headers'

export type CachesOptions = {
  fetch: (path: string) => Promise<OriginAnswer>
  /** Asked whether an address was ever published. */
  pool: Pick<Pool, 'query'>
  /** Whether the database is there. */
  connected: () => boolean
  /** Where last good copies live. */
  folder: string
  /** For each of pages and uploads. */
  maxBytes: number
  secure: boolean
}

/** Caches in front keep pages for seconds only: they hear no purge. */
const shortly = 'public, max-age=0, s-maxage=10, stale-while-revalidate=10, stale-if-error=86400'
/** Uploads never change under their name. */
const longer = 'public, max-age=600, s-maxage=10, stale-if-error=86400'
const errorBytes = 4 * 1024 * 1024
const dayBytes = 8 * 1024 * 1024

/** Pages, error pages and uploads: the same rules, but no address of one may name one of another, or take its room. */
export async function openCaches(options: CachesOptions) {
  const { fetch, pool, connected, folder, maxBytes, secure } = options
  const render = renderPage(fetch)
  const known = onlyKnown(pool, render)
  const [disk, errorDisk, uploadDisk] = await Promise.all([
    DiskCopies.open(folder, maxBytes),
    DiskCopies.open(join(folder, 'errors'), errorBytes),
    DiskCopies.open(join(folder, 'uploads'), maxBytes),
  ])
  const common = publicHeaders(secure).flat()
  const rules = ['Speculation-Rules', '"/speculation-rules.json"']
  const pageHeaders = ['Cache-Control', shortly, ...common, ...rules]
  return {
    pages: new PageCache({ render: known, headers: () => pageHeaders, maxBytes, disk, connected }),
    // Whoever asks for all days that there are pushes no other page out, and fills no disk.
    days: new PageCache({ render, headers: () => pageHeaders, maxBytes: dayBytes, connected }),
    errorPages: new PageCache({
      render,
      headers: () => [...common, ...rules],
      maxBytes: errorBytes,
      disk: errorDisk,
    }),
    uploads: new PageCache({
      render: renderFile(fetch, connected),
      headers: (type) => ['Cache-Control', longer, ...uploadHeaders(type)],
      maxBytes,
      disk: uploadDisk,
      connected,
    }),
    /** Resolves when all copies are on disk. */
    settled: async () => {
      await Promise.all([disk, errorDisk, uploadDisk].map((copies) => copies.settled()))
    },
  }
}
