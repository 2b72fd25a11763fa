import { createClock, type Clock } from '@/lib/clock'
import type { KeptData } from '@/lib/kept-data'

/** How something is read: by the clock given, which is told the moments to come that matter. */
type Read<T> = (clock: Clock) => Promise<T>

/**
 * Reads for one page, and keeps for the next what is asked for under a key until something it is made of is
 * published or its time is over. Without `data` everything is read anew.
 */
export function createKeeping(clock: Clock, data: KeptData | undefined) {
  const noteUntil = (until: number): void => {
    if (Number.isFinite(until)) clock.hasCome(new Date(until))
  }

  async function anew<T>(read: Read<T>): Promise<{ value: T; until: number }> {
    let until = Infinity
    const note = (moment: Date): void => {
      until = Math.min(until, moment.getTime())
    }
    const value = await read(createClock({ now: () => clock.now, note }))
    noteUntil(until)
    return { value, until }
  }

  /** What is kept under a key; what is kept there was put there by `one` or `many` with the same key. */
  function get(key: string): { value: unknown } | undefined {
    const found = data?.get(key)
    if (found) noteUntil(found.until)
    return found
  }

  return {
    async one<T>(key: string, parts: readonly string[], read: Read<T>): Promise<T> {
      const known = get(key)
      if (known) return known.value as T
      const keep = data?.begin()
      const { value, until } = await anew(read)
      keep?.(key, { value, parts, until })
      return value
    },

    /** Documents by id, in the order asked for; only those that are not kept are read. */
    async many<T extends { id: number }>(
      ids: readonly number[],
      partOf: (id: number) => string,
      read: (ids: number[], clock: Clock) => Promise<T[]>,
    ): Promise<(T | null)[]> {
      const known = new Map(ids.map((id) => [id, get(partOf(id))]))
      const missing = ids.filter((id) => known.get(id) === undefined)
      if (missing.length > 0) {
        const keep = data?.begin()
        const { value, until } = await anew((own) => read(missing, own))
        for (const id of missing) {
          const found = value.find((each) => each.id === id) ?? null
          known.set(id, { value: found })
          keep?.(partOf(id), { value: found, parts: [partOf(id)], until })
        }
      }
      return ids.map((id) => (known.get(id)?.value ?? null) as T | null)
    },
  }
}
