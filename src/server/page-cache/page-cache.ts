import { LRUCache } from 'lru-cache'
import { isWithin } from '@/lib/age'
import { log } from '@/lib/log'
import { NoCopyError, type Answer, type Reading } from './answer'
import { Flights } from './flights'
import { defaults, type PageCacheOptions } from './options'
import { represent, type Representation } from './representation'

/** A path under the generation it was rendered in; generation -1 comes from disk and is never fresh. */
type Page = { representation: Representation; renderedAt: number; generation: number }
type Other = { answer: Exclude<Answer, { kind: 'page' }>; renderedAt: number }

/** After a failure a copy is served at once for this long, so that readers do not queue at a dead database. */
const pauseMs = 1000
/** Publishing may overtake a render; this often it is begun again. */
const attempts = 10

/**
 * Pages as readers get them. A page is fresh until the next purge and for at most `freshMs`; after
 * that it is rendered again before it is served. One render per path at a time; a render that began
 * before a purge is thrown away and begun again. A copy that is old by the clock may be served while
 * its render is slow; one that a publication made old only when rendering fails; and one that a
 * missed publication may have withdrawn (`doubt`) not before it has been rendered again.
 * See docs/decisions/page-cache.md.
 */
export class PageCache {
  readonly #options: Required<Omit<PageCacheOptions, 'disk'>> & Pick<PageCacheOptions, 'disk'>
  readonly #pages: LRUCache<string, Page>
  readonly #others: LRUCache<string, Other>
  readonly #failures = new LRUCache<string, { at: number; cause: unknown }>({ max: 1000 })
  readonly #flights: Flights<Reading>
  #generation = 0
  /** Paths whose copies nobody has looked at since publications were missed. */
  #doubtful = new Set<string>()

  constructor(options: PageCacheOptions) {
    this.#options = { ...defaults, ...options }
    const sizeCalculation = ({ representation }: Page, path: string) =>
      representation.size + path.length
    this.#pages = new LRUCache({ maxSize: this.#options.maxBytes, sizeCalculation })
    this.#others = new LRUCache({ max: this.#options.maxAnswers })
    this.#flights = new Flights(this.#options.patienceMs)
  }

  /** The page when it may be served as it is. Cheap: this is the path nearly every request takes. */
  fresh(path: string): Representation | undefined {
    const page = this.#pages.get(path)
    return page !== undefined &&
      page.generation === this.#generation &&
      isWithin(this.#options.freshMs, page.renderedAt)
      ? page.representation
      : undefined
  }

  /** @throws {NoCopyError} */
  async read(path: string): Promise<Reading> {
    const representation = this.fresh(path)
    if (representation) return { kind: 'page', state: 'hit', representation }
    const other = this.#others.get(path)
    if (other && isWithin(this.#options.freshMs, other.renderedAt)) return other.answer
    const failed = this.#failures.get(path)
    if (failed && isWithin(pauseMs, failed.at)) return this.#copyOrThrow(path, failed.cause)

    const flight = this.#flights.join(path, () => this.#renderCurrent(path))
    const first = await Promise.race([flight.outcome, flight.late])
    const copy = first === 'late' ? await this.#copy(path, 'slow') : undefined
    if (copy) return copy
    const outcome = await flight.outcome
    return 'value' in outcome ? outcome.value : this.#copyOrThrow(path, outcome.failure)
  }

  /** Nothing made until now is fresh any more; `gone` addresses are not even kept as copies. */
  purge(gone: readonly string[] | 'all' = []): void {
    this.#generation++
    this.#others.clear()
    this.#failures.clear()
    if (gone === 'all') {
      this.#pages.clear()
      this.#options.disk?.clear()
    } else for (const path of gone) this.#forget(path)
  }

  /** Publications may have been missed: no copy made until now is believed before it is rendered again. */
  doubt(): void {
    this.purge()
    this.#doubtful = new Set(this.paths)
  }

  /** What has not been rendered again since the last `doubt`. */
  get doubtful(): ReadonlySet<string> {
    return this.#doubtful
  }

  /** Every page there is a copy of, in memory or on disk. */
  get paths(): ReadonlySet<string> {
    return new Set([...this.#pages.keys(), ...(this.#options.disk?.paths() ?? [])])
  }

  /** For tests and for the log: how much is kept. */
  get size(): { pages: number; bytes: number; others: number } {
    const { size, calculatedSize } = this.#pages
    return { pages: size, bytes: calculatedSize, others: this.#others.size }
  }

  /** Renders until no purge came in between; nothing is kept of a render that one overtook. */
  async #renderCurrent(path: string): Promise<Reading> {
    for (let attempt = 1; ; attempt++) {
      const generation = this.#generation
      const overtaken = () => generation !== this.#generation
      try {
        const reading = await this.#renderOnce(path, overtaken)
        if (!overtaken() || attempt === attempts) return reading
      } catch (error) {
        if (overtaken() && attempt < attempts) continue
        log.warn({ path, err: error }, 'page could not be rendered')
        this.#failures.set(path, { at: Date.now(), cause: error })
        throw error
      }
    }
  }

  async #renderOnce(path: string, overtaken: () => boolean): Promise<Reading> {
    const generation = this.#generation
    const renderedAt = Date.now()
    const answer = await this.#options.render(path)
    if (answer.kind !== 'page') {
      if (overtaken()) return answer
      this.#forget(path)
      this.#others.set(path, { answer, renderedAt })
      return answer
    }
    const representation = await this.#represent(path, answer)
    if (!overtaken()) this.#keep(path, { representation, renderedAt, generation })
    return { kind: 'page', state: 'miss', representation }
  }

  #represent(path: string, { body, type }: Extract<Answer, { kind: 'page' }>) {
    const previous = this.#pages.peek(path)?.representation
    return represent(body, type, this.#options.headers(type), previous)
  }

  #keep(path: string, page: Page): void {
    this.#doubtful.delete(path)
    this.#pages.set(path, page)
    this.#others.delete(path)
    this.#failures.delete(path)
    this.#options.disk?.write(path, page)
  }

  #forget(path: string): void {
    this.#doubtful.delete(path)
    this.#pages.delete(path)
    this.#options.disk?.delete(path)
  }

  async #copyOrThrow(path: string, cause?: unknown): Promise<Reading> {
    const copy = await this.#copy(path, 'failed')
    if (copy) return copy
    throw new NoCopyError(path, { cause })
  }

  /** The last good copy, from memory or disk, if it is young enough and may be shown for this reason. */
  async #copy(path: string, why: 'slow' | 'failed'): Promise<Reading | undefined> {
    const page = this.#pages.get(path) ?? (await this.#fromDisk(path))
    if (!page || Date.now() - page.renderedAt > this.#options.staleMs) return undefined
    const current = page.generation === this.#generation
    const believed = why === 'slow' ? current : !this.#doubtful.has(path)
    if (!believed && this.#options.connected()) return undefined
    return { kind: 'page', state: 'stale', representation: page.representation }
  }

  async #fromDisk(path: string): Promise<Page | undefined> {
    const generation = this.#generation
    const copy = await this.#options.disk?.read(path)
    // A purge in the meantime may have taken the copy away: look again.
    if (generation !== this.#generation) return this.#pages.get(path) ?? this.#fromDisk(path)
    if (!copy) return undefined
    const representation = await represent(copy.body, copy.type, this.#options.headers(copy.type))
    if (generation !== this.#generation) return this.#fromDisk(path)
    const page = this.#pages.peek(path) ?? {
      representation,
      renderedAt: copy.renderedAt,
      generation: -1,
    }
    this.#pages.set(path, page)
    return page
  }
}
