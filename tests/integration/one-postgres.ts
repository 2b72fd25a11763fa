import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { run } from '@scripts/run'
import { startCluster } from '@/server/database/cluster'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The embedded Postgres of this run, without a database's name. */
    postgres: string
  }
}

/** One throw-away Postgres for the run, with a migrated, empty `template` that every test file copies. */
export default async function onePostgres(project: TestProject): Promise<() => void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hub-tests-'))
  const cluster = await startCluster({ dataDir, throwAway: true })
  await cluster.create('template')
  const migrated = await run(
    process.execPath,
    ['--import', 'tsx', 'src/server/prepare.ts', '--schema-only'],
    { env: { DATABASE_URL: cluster.url('template'), NODE_ENV: 'test', LOG_LEVEL: 'error' } },
  )
  if (migrated.code !== 0) throw new Error(migrated.output)
  project.provide('postgres', cluster.url(''))
  return () => {
    cluster.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
