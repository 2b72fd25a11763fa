import { LRUCache } from 'lru-cache'
import type { Found, KeptData } from '@/lib/kept-data'
import type { Purge } from '@/lib/purge'
import { isInTime, PurgeMarks, type Made } from './purge-marks'

type Kept = Made & { found: Found }

/** More documents and lists are not kept: a few kilobytes each. */
const most = 5000

/**
 * What pages were made of, for the next ones: navigation, pillars and partners hardly ever change. It is true as
 * long as a page made of it would be.
 */
export class PurgedData implements KeptData {
  readonly #marks = new PurgeMarks()
  readonly #kept = new LRUCache<string, Kept>({ max: most })
  readonly #connected: () => boolean

  constructor(connected: () => boolean) {
    this.#connected = connected
  }

  purge({ parts, withdrawn }: Purge): void {
    this.#marks.purge(withdrawn === 'all' ? 'everything' : parts)
  }

  get(key: string): Found | undefined {
    const kept = this.#connected() ? this.#kept.get(key) : undefined
    return kept && isInTime(kept) && this.#marks.isCurrent(kept) ? kept.found : undefined
  }

  begin(): (key: string, found: Found) => void {
    const made = { renderedAt: Date.now(), count: this.#marks.now }
    return (key, found) => {
      const kept = { ...made, until: found.until, reads: found.parts, found: freeze(found) }
      if (this.#marks.isCurrent(kept)) this.#kept.set(key, kept)
    }
  }
}

/** Pages share it: whoever would change it is told. */
function freeze<T>(value: T): T {
  if (value instanceof Object && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const each of Object.values(value)) freeze(each)
  }
  return value
}
