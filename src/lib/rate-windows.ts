import { LRUCache } from 'lru-cache'

type Window = { count: number; endsAt: number }

/** As long after its window has ended a key may still be remembered. */
const sweptEveryMs = 5000

/**
 * Counts by key in windows of time. A key is forgotten shortly after its window has ended, since it may be somebody's
 * address; when there are too many, the one that was looked at longest ago goes first.
 */
export class RateWindows {
  readonly #windows: LRUCache<string, Window>
  readonly #lengthMs: number
  #sweeping: NodeJS.Timeout | undefined

  constructor({ lengthMs, maxKeys }: { lengthMs: number; maxKeys: number }) {
    this.#lengthMs = lengthMs
    this.#windows = new LRUCache({ max: maxKeys, ttl: lengthMs })
  }

  /** The window of a key that has not ended, a new one if need be. */
  at(key: string, now: number): Window {
    const found = this.#windows.get(key)
    if (found && found.endsAt > now) return found
    const begun = { count: 0, endsAt: now + this.#lengthMs }
    this.#windows.set(key, begun)
    this.#sweep()
    return begun
  }

  /** One timer for all keys, while there are any: one for each would weigh more than what they count. */
  #sweep(): void {
    if (this.#sweeping) return
    this.#sweeping = setInterval(
      () => {
        this.#windows.purgeStale()
        if (this.#windows.size > 0) return
        clearInterval(this.#sweeping)
        this.#sweeping = undefined
      },
      Math.min(sweptEveryMs, this.#lengthMs),
    ).unref()
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.#windows.size
  }

  forget(key: string): void {
    this.#windows.delete(key)
  }
}

/** For `Retry-After`. */
export const secondsUntil = (endsAt: number, now: number): number =>
  Math.max(1, Math.ceil((endsAt - now) / 1000))
