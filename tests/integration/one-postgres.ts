import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { run } from '@scripts/run'
import { throwAwayPostgres } from '@tests/support/throw-away-postgres'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The embedded Postgres of this run, without a database's name. */
    postgres: string
    /** Where the test files of this run keep their data folders. */
    folders: string
  }
}

/** One throw-away Postgres for the run, with a migrated, empty `template` that every test file copies. */
export default async function onePostgres(project: TestProject): Promise<() => void> {
  const { cluster, dataDir, remove } = await throwAwayPostgres()
  await cluster.create('template')
  const migrated = await run(
    process.execPath,
    ['--import', 'tsx', 'src/prepare/main.ts', '--schema-only'],
    { env: { DATABASE_URL: cluster.url('template'), NODE_ENV: 'test', LOG_LEVEL: 'error' } },
  )
  if (migrated.code !== 0) throw new Error(migrated.output)
  const folders = join(dataDir, 'files')
  mkdirSync(folders)
  project.provide('postgres', cluster.url(''))
  project.provide('folders', folders)
  return remove
}
