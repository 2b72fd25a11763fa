import type { Payload } from 'payload'
import type { EventEmitter } from 'node:events'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

/**
 * Payload's connections, a handful for each process: one that cannot be had in 3 s is not waited for,
 * and no statement of a page or a save may take longer than 5 s.
 */
export const poolSettings = {
  connectionString: env.DATABASE_URL,
  max: 10,
  connectionTimeoutMillis: 3000,
  statement_timeout: 5000,
}

/** For migrating and seeding: statements may take their time. Call it before Payload connects. */
export function letStatementsTakeTheirTime(): void {
  poolSettings.statement_timeout = 0
}

/**
 * A restart of Postgres ends connections, and that error ends a process in which nobody listens for
 * it: on the pool for idle ones, on the connection itself for one in the middle of a transaction.
 */
export function surviveLostConnections({ db }: Payload): void {
  // The Postgres adapter's, of which Payload's type knows nothing: a pool tells of itself by events.
  const { pool } = db as typeof db & { pool: EventEmitter }
  const heard = new WeakSet<object>()
  pool.on('error', (err: unknown) => log.warn({ err }, 'an idle database connection ended'))
  pool.on('acquire', (client: EventEmitter) => {
    if (heard.has(client)) return
    heard.add(client)
    // Its queries fail with the same error, which their callers handle.
    client.on('error', () => {})
  })
}
