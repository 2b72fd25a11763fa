import { LRUCache } from 'lru-cache'
import { isWithin } from '@/lib/age'
import { log } from '@/lib/log'
import { part } from '@/lib/parts'
import { everything, type Purge } from '@/lib/purge'
import { NoStoredResponseError, type Rendered, type Reading } from './rendered'
import { SingleFlight } from './single-flight'
import { attempts, defaults, unheardMs, type PageCacheOptions } from './options'
import type { PurgeLog } from './purge-log'
import { isInTime, PurgeMarks, type Made, type Reads } from './purge-marks'
import { PageStore } from './page-store'
import type { Representation } from './representation'

/** After a failure the stored page is served at once for this long: nobody queues at a database that is away. */
const pauseMs = 1000

/**
 * Pages as visitors get them. A page is fresh until something it is made of is purged, and until the moment it names;
 * after that it is rendered again before it is served. One render per path at a time; a render that such a purge
 * overtook is thrown away and begun again. A page that is stale by the clock may be served while its render is slow; one
 * that a publication made stale only when rendering fails; one that may have been withdrawn unheard not at all.
 */
export class PageCache {
  readonly #options: Required<Omit<PageCacheOptions, 'disk'>> & Pick<PageCacheOptions, 'disk'>
  readonly #pages: PageStore
  readonly #negative: LRUCache<string, Made & { reading: Exclude<Rendered, { kind: 'page' }> }>
  readonly #failures = new LRUCache<string, { at: number; cause: unknown }>({ max: 1000 })
  readonly #singleFlight: SingleFlight<Reading>
  readonly #marks = new PurgeMarks()
  #silent = false
  /** Paths not rendered again since purges were missed: what is stored there may have been withdrawn. */
  #doubtful = new Set<string>()

  constructor(options: PageCacheOptions) {
    this.#options = { ...defaults, ...options }
    this.#pages = new PageStore({ ...this.#options, marks: this.#marks })
    this.#negative = new LRUCache({ max: this.#options.maxNegative })
    this.#singleFlight = new SingleFlight(this.#options.timeoutMs)
  }

  /** The page when it may be served as it is. Cheap: this is the path nearly every request takes. */
  fresh(path: string): Representation | undefined {
    const page = this.#pages.get(path)
    if (page === undefined) return undefined
    page.asked++
    if (!this.#isFresh(page)) return undefined
    this.#pages.improve(path, page)
    return page.representation
  }

  #isFresh(made: Made): boolean {
    return isInTime(made, this.#silent ? unheardMs : Infinity) && this.#marks.isCurrent(made)
  }

  /** Whether something is stored for this path, fresh or not. */
  has(path: string): boolean {
    return (
      this.#pages.peek(path) !== undefined || this.#negative.peek(path)?.reading.kind === 'redirect'
    )
  }

  /** @throws {NoStoredResponseError} */
  async read(path: string): Promise<Reading> {
    const known = this.#pages.get(path) ? undefined : this.#pages.peek(path)
    if (known && this.#isFresh(known)) await this.#pages.load(path)
    const representation = this.fresh(path)
    if (representation) return { kind: 'page', state: 'hit', representation }
    const negative = this.#negative.get(path)
    if (negative && this.#isFresh(negative)) return negative.reading
    const failed = this.#failures.get(path)
    if (failed && isWithin(pauseMs, failed.at)) return this.#storedOrThrow(path, failed.cause)

    const shared = this.#singleFlight.join(path, () => this.#renderCurrent(path))
    const first = await Promise.race([shared.outcome, shared.late])
    const copy = first === 'late' ? await this.#stored(path, 'slow') : undefined
    if (copy) return copy
    const outcome = await shared.outcome
    return 'value' in outcome ? outcome.value : this.#storedOrThrow(path, outcome.failure)
  }

  /** No page made of these parts is fresh any more; nothing of `withdrawn` addresses is kept. */
  purge({ parts, withdrawn }: Purge): void {
    this.#marks.purge(
      parts === 'everything' || withdrawn === 'all'
        ? 'everything'
        : [...parts, ...withdrawn.map(part.address)],
    )
    this.#failures.clear()
    if (withdrawn === 'all') {
      this.#pages.clear()
      this.#negative.clear()
    } else for (const path of this.#pages.withdrawnBy(withdrawn)) this.#forget(path)
    // Nobody knows what it was: something may have been withdrawn.
    if (parts === 'everything') this.#doubtful = new Set(this.paths)
  }

  /** Publications are not heard of any more, or are again, and those missed meanwhile have been purged. */
  silence(silent: boolean): void {
    this.#silent = silent
    this.#failures.clear()
  }

  /**
   * Takes up what the purge log says since the responses on disk were stored. What it says nothing of is not
   * served before it has been rendered again.
   */
  start(purgeLog: PurgeLog): void {
    this.purge({ ...everything, withdrawn: [] })
    for (const path of this.#pages.takeUp(purgeLog)) this.#doubtful.delete(path)
    for (const path of this.#doubtful) if (!this.#pages.peek(path)) this.#doubtful.delete(path)
  }

  get doubtful(): ReadonlySet<string> {
    return this.#doubtful
  }

  get kept(): Pick<PageStore, 'mostAsked' | 'outdated' | 'peek' | 'timedOut'> {
    return this.#pages
  }

  /** Every page that is stored, in memory or on disk. */
  get paths(): ReadonlySet<string> {
    return this.#pages.paths
  }

  get size() {
    return { ...this.#pages.size, negative: this.#negative.size }
  }

  /** Renders until no purge came in between; nothing is kept of a render that one overtook. */
  async #renderCurrent(path: string): Promise<Reading> {
    for (let attempt = 1; ; attempt++) {
      const count = this.#marks.now
      try {
        const { reading, overtaken } = await this.#renderOnce(path, count)
        if (!overtaken || attempt === attempts) return reading
      } catch (error) {
        if (count !== this.#marks.now && attempt < attempts) continue
        log.warn({ path, err: error }, 'page could not be rendered')
        this.#failures.set(path, { at: Date.now(), cause: error })
        throw error
      }
    }
  }

  async #renderOnce(
    path: string,
    count: number,
  ): Promise<{ reading: Reading; overtaken: boolean }> {
    const renderedAt = Date.now()
    const position = this.#options.position()
    const rendered = await this.#options.render(path)
    const reads: Reads =
      rendered.reads === undefined || rendered.reads === 'everything'
        ? 'everything'
        : [...rendered.reads, part.address(path)]
    const made: Made = { renderedAt, until: rendered.until, count, reads, position }
    if (rendered.kind !== 'page') {
      const overtaken = !this.#marks.isCurrent(made)
      if (!overtaken) {
        this.#forget(path)
        this.#negative.set(path, { ...made, reading: rendered })
      }
      return { reading: rendered, overtaken }
    }
    const representation = await this.#pages.represent(path, rendered.body, rendered.type)
    const overtaken = !this.#marks.isCurrent(made)
    if (!overtaken) this.#keep(path, { ...made, representation })
    return { reading: { kind: 'page', state: 'miss', representation }, overtaken }
  }

  #keep(path: string, page: Made & { representation: Representation }): void {
    for (const each of [this.#doubtful, this.#negative, this.#failures]) each.delete(path)
    this.#pages.set(path, page)
  }

  #forget(path: string): void {
    this.#doubtful.delete(path)
    this.#pages.delete(path)
  }

  async #storedOrThrow(path: string, cause?: unknown): Promise<Reading> {
    const copy = await this.#stored(path, 'failed')
    if (copy) return copy
    throw new NoStoredResponseError(path, { cause })
  }

  /** The last good response, from memory or disk, if it may be shown for this reason. */
  async #stored(path: string, why: 'slow' | 'failed'): Promise<Reading | undefined> {
    // Where something moved to is believed as long as nothing was heard to the contrary.
    const led = this.#negative.get(path)
    if (led?.reading.kind === 'redirect' && this.#marks.isCurrent(led)) return led.reading
    const page = await this.#pages.load(path)
    if (!page) return undefined
    const believed = why === 'slow' ? this.#marks.isCurrent(page) : !this.#doubtful.has(path)
    if (!believed && this.#options.connected()) return undefined
    return { kind: 'page', state: 'stale', representation: page.representation }
  }
}
