import type { Render } from './answer'
import type { DiskCopies } from './disk-copies'
import type { Position } from './purge-log'

export type PageCacheOptions = {
  render: Render
  /** Response headers of a page of this content type, flat: name, value, name, value. */
  headers?: (type: string) => readonly string[]
  maxBytes: number
  disk?: DiskCopies
  /** Up to where in the purge log all saves are known to have been told to this cache. */
  position?: () => Position | undefined
  /** Whether publications are heard of; while they are not, copies of any kind are all there is. */
  connected?: () => boolean
  /** How long a reader waits for a render before getting a copy that is old by the clock only. */
  patienceMs?: number
  /** How many 404s, 410s and redirects are remembered. */
  maxAnswers?: number
}

export const defaults = {
  headers: () => [],
  connected: () => true,
  position: () => undefined,
  patienceMs: 2000,
  maxAnswers: 500,
}
