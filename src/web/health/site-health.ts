import type { Pool } from 'pg'
import * as check from './checks'
import { healthHandler } from './health'

/** What is asked to know how the site does. */
export const siteHealth = (pool: Pool, dataDir: string) =>
  healthHandler(
    {
      database: check.database(pool),
      migrations: check.migrations(pool, 'src/migrations'),
      disk: check.disk(dataDir),
      jobs: check.jobs(pool),
    },
    { contact: check.contact(pool) },
  )
