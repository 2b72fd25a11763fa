import type { Render } from './rendered'
import type { DiskStore } from './disk-store'
import type { Position } from './purge-log'

export type PageCacheOptions = {
  render: Render
  /** Response headers of a page of this content type, flat: name, value, name, value. */
  headers?: (type: string) => readonly string[]
  maxBytes: number
  disk?: DiskStore
  /** Up to where in the purge log this cache has been told of all saves. */
  position?: () => Position | undefined
  /** Whether purges are heard; while they are not, whatever is stored may be served. */
  connected?: () => boolean
  /** How long a visitor waits for a render before getting a page that is stale by the clock only. */
  timeoutMs?: number
  /** How many 404s, 410s and redirects are remembered. */
  maxNegative?: number
}

export const defaults = {
  headers: () => [],
  connected: () => true,
  position: () => undefined,
  timeoutMs: 2000,
  maxNegative: 500,
}

/** How long a page is fresh while no purges are heard. */
export const unheardMs = 1000
/** Publishing may overtake a render; this often it is begun again. */
export const attempts = 10
