import { isWithin } from '@/lib/age'
import type { Purge } from '@/lib/purge'
import type { Position } from './purge-log'

/** What a page is made of, by the names of src/lib/parts.ts; `'everything'` when nobody knows. */
export type Reads = readonly string[] | 'everything'

/**
 * When something was rendered, what of, and until when it is true if nothing of that is purged. `count` is the number
 * of purges heard when rendering began, or a later one up to which nothing it reads was purged; -1 when that is not
 * known. `position` is where in the purge log rendering began.
 */
export type Made = {
  renderedAt: number
  until?: number
  count: number
  reads: Reads
  position?: Position
}

/** With more parts than these, everything counts as purged. */
const mostParts = 20_000

/**
 * When which parts were purged. A purge costs what it names, however many pages there are: whether a
 * page is touched is found out when somebody asks for it.
 */
export class PurgeMarks {
  /** Counts purges. */
  now = 0
  #everything = 0
  readonly #parts = new Map<string, number>()

  purge(parts: Purge['parts']): void {
    this.now++
    if (parts === 'everything' || this.#parts.size + parts.length > mostParts) {
      this.#everything = this.now
      this.#parts.clear()
    } else for (const part of parts) this.#parts.set(part, this.now)
  }

  /** Whether something of what was read was purged after a count; -1 is before all that is known. */
  since(count: number, reads: Reads): boolean {
    if (count === this.now) return false
    if (count < this.#everything || count < 0 || reads === 'everything') return true
    return reads.some((part) => (this.#parts.get(part) ?? 0) > count)
  }

  /** Whether nothing it is made of was purged since; that is remembered. */
  isCurrent(made: Made): boolean {
    if (this.since(made.count, made.reads)) return false
    made.count = this.now
    return true
  }
}

/** Whether the moment up to which something is true is still to come. A clock that was set back proves nothing. */
export function isInTime({ renderedAt, until = Infinity }: Made, longestMs = Infinity): boolean {
  return isWithin(longestMs, renderedAt) && Date.now() < until
}
