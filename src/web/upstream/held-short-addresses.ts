import { log } from '@/lib/log'
import { part } from '@/lib/parts'
import type { Purge } from '@/lib/purge'

type Database = { query: (text: string) => Promise<{ rows: { path: string }[] }> }

/** After a failure, and while purges are not heard, they are read again no sooner than this. */
const pauseMs = 1000

/**
 * Which short addresses there are, read once and again when one changes: telling an unknown address from a short
 * one costs no statement.
 */
export class HeldShortAddresses {
  readonly #database: Database
  #held: ReadonlySet<string> | undefined
  #isCurrent = false
  #isSilent = false
  #purges = 0
  #pausedUntil = 0
  #reading: Promise<void> | undefined

  constructor(database: Database) {
    this.#database = database
  }

  purge({ parts }: Pick<Purge, 'parts'>): void {
    if (parts !== 'everything' && !parts.includes(part.list('short-addresses'))) return
    this.#purges++
    this.#isCurrent = false
    this.#pausedUntil = 0
  }

  /** Publications are not heard of any more, or are again. */
  silence(isSilent: boolean): void {
    this.#isSilent = isSilent
    this.#isCurrent = false
  }

  /** Whether there is one at a path; what was known is believed while the database is away, `undefined` when nothing was. */
  async hold(path: string): Promise<boolean | undefined> {
    while (!this.#isCurrent && Date.now() >= this.#pausedUntil) {
      this.#reading ??= this.#read()
      // Nobody waits for a database that may be away.
      if (this.#isSilent && this.#held) break
      await this.#reading
    }
    return this.#held?.has(path)
  }

  async #read(): Promise<void> {
    const began = this.#purges
    try {
      const { rows } = await this.#database.query('select path from short_addresses')
      this.#held = new Set(rows.map(({ path }) => path))
      if (this.#isSilent) this.#pausedUntil = Date.now() + pauseMs
      else this.#isCurrent = began === this.#purges
    } catch (err) {
      log.warn({ err }, 'short addresses could not be read')
      this.#pausedUntil = Date.now() + pauseMs
    } finally {
      this.#reading = undefined
    }
  }
}
