import type { IncomingMessage } from 'node:http'
import { matchPath } from '@/i18n/paths'
import { dayAfter, dayOf, startOfDay, type Day } from '@/lib/days'
import { log } from '@/lib/log'
import { referrerKind, type ReferrerKind } from '@/lib/referrer-kinds'
import { isFollowed, isLookedAt, isPerson } from './looked-at'
import { withoutDay } from './without-day'

type Database = { query: (text: string, values: unknown[]) => Promise<unknown> }
type Options = { pool: Database; host: string; everyMs?: number }

/** What is counted of a day before it is written down: path and kind, with a space between them. */
type Batch = { day: Day; endsAt: number; counts: Map<string, number> }

/** More are written down at once. Only pages there are can be among them. */
const most = 5000

/**
 * How often each page is looked at, by day and by where people came from. Nothing is known of anybody: a number is
 * counted up in memory, and written down once a minute.
 */
export class Counts {
  readonly #options: Options
  readonly #timer: NodeJS.Timeout
  #batch = newBatch()

  constructor(options: Options) {
    this.#options = options
    const write = () => void this.write()
    this.#timer = setInterval(write, options.everyMs ?? 60_000).unref()
  }

  /** `path` was responded to with what stands there. */
  seen(req: IncomingMessage, path: string): void {
    if (isLookedAt(req, path)) this.add(path, referrerKind(req.headers.referer, this.#options.host))
  }

  /** A page that was got beforehand is shown: its own script says so, and only people run it. */
  seenBefore(req: IncomingMessage, path: string): void {
    if (isPerson(req)) this.add(path, 'own')
  }

  add(path: string, kind: ReferrerKind): void {
    if (this.#batch.endsAt <= Date.now() || this.#batch.counts.size >= most) void this.write()
    const key = `${path.replace(/\?.*/s, '')} ${kind}`
    const { counts } = this.#batch
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }

  /** Writes down what was counted; without the database it waits, unless there is too much of it. */
  async write(): Promise<void> {
    const batch = this.#batch
    if (batch.counts.size === 0) return
    this.#batch = newBatch()
    const counted = [...batch.counts].filter(([key]) => isPageOrFile(key))
    const rows = [...Map.groupBy(counted, ([key]) => folding(key))].map(([key, each]) => ({
      key: key.split(' '),
      count: each.reduce((sum, [, count]) => sum + count, 0),
    }))
    try {
      await this.#options.pool.query(
        `insert into page_counts as known (day, path, kind, count)
         select $1::date, * from unnest($2::text[], $3::text[], $4::int[])
         on conflict (day, path, kind) do update set count = known.count + excluded.count`,
        [
          batch.day,
          rows.map(({ key }) => key[0]),
          rows.map(({ key }) => key[1]),
          rows.map(({ count }) => count),
        ],
      )
    } catch (err) {
      log.warn({ err }, 'counts wait to be written down')
      this.#takeBack(batch)
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.write()
  }

  /** What was counted on a day that is over is told of the next: a number matters more than its day. */
  #takeBack({ counts }: Batch): void {
    for (const [key, count] of counts)
      if (this.#batch.counts.size < most)
        this.#batch.counts.set(key, (this.#batch.counts.get(key) ?? 0) + count)
  }
}

function newBatch(): Batch {
  const day = dayOf(new Date())
  return { day, endsAt: startOfDay(dayAfter(day)).getTime(), counts: new Map() }
}

/** Maps of the site and data for programs are no pages. */
function isPageOrFile(key: string): boolean {
  const path = key.slice(0, key.indexOf(' '))
  return (
    isFollowed(path) ||
    path.startsWith('/api/') ||
    (matchPath(path) !== null && !path.includes('.'))
  )
}

function folding(key: string): string {
  const [path = '', kind] = key.split(' ')
  return `${withoutDay(path)} ${kind}`
}
