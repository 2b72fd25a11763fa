import type { Payload } from 'payload'
import type { Pool } from 'pg'
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

/** A restart of Postgres ends idle connections, and that error ends a process in which nobody listens for it. */
export function surviveLostConnections({ db }: Payload): void {
  const { pool } = db as typeof db & { pool: Pool } // The Postgres adapter's; Payload's type knows no adapter.
  pool.on('error', (err) => log.warn({ err }, 'an idle database connection ended'))
}
