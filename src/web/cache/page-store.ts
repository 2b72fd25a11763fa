import { LRUCache } from 'lru-cache'
import type { DiskStore } from './disk-store'
import type { PurgeLog } from './purge-log'
import { isInTime, type Made, type PurgeMarks } from './purge-marks'
import { represent, type Representation } from './representation'
import { isWithdrawn } from './withdrawn'

/** A page as it was last rendered well. `asked`: how often since it came into memory. */
export type Page = Made & { representation: Representation; asked: number }

type Options = {
  maxBytes: number
  headers: (type: string) => readonly string[]
  disk?: DiskStore
  marks: PurgeMarks
}

/** The pages of a cache: those in memory, bounded by bytes, and those on disk behind them. */
export class PageStore {
  readonly #memory: LRUCache<string, Page>
  readonly #options: Options
  #improving: Promise<void> = Promise.resolve()
  readonly #toImprove = new Set<string>()

  constructor(options: Options) {
    this.#options = options
    this.#memory = new LRUCache({
      maxSize: options.maxBytes,
      sizeCalculation: ({ representation }, path) => representation.size + path.length,
    })
  }

  get(path: string): Page | undefined {
    return this.#memory.get(path)
  }

  /** What is known of a page, without reading it from disk. */
  peek(path: string): Page | Made | undefined {
    return this.#memory.peek(path) ?? this.#options.disk?.peek(path)
  }

  /** What is sent for a page of this body; the bytes of the last one are used again where they are the same. */
  represent(path: string, body: Buffer, type: string): Promise<Representation> {
    const previous = this.#memory.peek(path)?.representation
    return represent(body, type, this.#options.headers(type), { previous, effort: 'quick' })
  }

  /** Compresses a page better that is asked for again, one at a time: that takes about as long as rendering it. */
  improve(path: string, { representation }: Page): void {
    const { improve } = representation
    if (!improve || this.#toImprove.has(path)) return
    this.#toImprove.add(path)
    this.#improving = this.#improving.then(async () => {
      const isStill = () => this.#memory.peek(path)?.representation === representation
      const improved = isStill() ? await improve().catch(() => undefined) : undefined
      const page = this.#memory.peek(path)
      // It may have been made anew meanwhile.
      if (improved && page && isStill())
        this.#memory.set(path, { ...page, representation: improved })
      this.#toImprove.delete(path)
    })
  }

  set(path: string, made: Made & { representation: Representation }): void {
    this.#memory.set(path, { ...made, asked: this.#memory.peek(path)?.asked ?? 0 })
    this.#options.disk?.write(path, made)
  }

  /** The pages in memory, those requested most often first. */
  get mostAsked(): string[] {
    const pages = [...this.#memory.entries()]
    return pages.toSorted(([, a], [, b]) => b.asked - a.asked).map(([path]) => path)
  }

  delete(path: string): void {
    this.#memory.delete(path)
    this.#options.disk?.delete(path)
  }

  clear(): void {
    this.#memory.clear()
    this.#options.disk?.clear()
  }

  /** Those that show one of these pages, in whatever form. */
  withdrawnBy(withdrawn: readonly string[]): string[] {
    if (withdrawn.length === 0) return []
    return [...this.paths].filter((path) => isWithdrawn(path, withdrawn))
  }

  get paths(): ReadonlySet<string> {
    return new Set([...this.#memory.keys(), ...(this.#options.disk?.paths() ?? [])])
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#memory.size, bytes: this.#memory.calculatedSize }
  }

  /** Those of these pages that are true no more: their time is over, or something was, or may have been, published. */
  outdated(paths: Iterable<string> = this.paths): string[] {
    return this.#those(paths, (made) => !isInTime(made) || !this.#options.marks.isCurrent(made))
  }

  /** Pages that nothing published has touched and whose time is over. */
  get timedOut(): string[] {
    return this.#those(this.paths, (made) => !isInTime(made) && this.#options.marks.isCurrent(made))
  }

  #those(paths: Iterable<string>, isMeant: (made: Made) => boolean): string[] {
    return [...paths].filter((path) => {
      const made = this.peek(path)
      return made !== undefined && isMeant(made)
    })
  }

  /** The page, from the disk when it is not in memory. */
  async load(path: string): Promise<Page | undefined> {
    const kept = this.#memory.get(path)
    if (kept) return kept
    const { disk, marks } = this.#options
    const { now } = marks
    const copy = await disk?.read(path)
    const representation = copy && (await this.represent(path, copy.body, copy.type))
    // A purge in the meantime may have deleted it: look again.
    if (now !== marks.now) return this.load(path)
    if (!copy || !representation) return undefined
    const { path: _, type, body, ...made } = copy
    const page = this.#memory.peek(path) ?? { ...made, representation, asked: 0 }
    this.#memory.set(path, page)
    return page
  }

  /**
   * Takes up what the purge log says since the responses on disk were stored.
   * @returns the paths of those that may be served
   */
  takeUp(purgeLog: PurgeLog): string[] {
    const { disk, marks } = this.#options
    const believed = disk?.takeUp(purgeLog, marks.now) ?? []
    for (const path of believed) this.#memory.delete(path)
    return believed
  }
}
