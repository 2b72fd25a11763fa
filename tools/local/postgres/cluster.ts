import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import getPort from 'get-port'
import { ask } from '@/database/query'
import { keptSecret } from '@tools/local/kept-secret'
import { postgresAccount } from './account'
import { postgresBinaries } from './binaries'
import { clusterFolder } from './cluster-folder'
import { initialise } from './initialise'
import { pgCtl } from './pg-ctl'
import { removeStalePidFile, runningPort } from './postmaster'

export interface Cluster {
  /** The address of one of its databases; it need not exist. */
  url(database: string): string
  /** Makes the database unless it exists, empty or as a copy of another. */
  create(database: string, template?: string): Promise<void>
  drop(database: string): Promise<void>
  /** Ends every connection at once and leaves the files whole. */
  stop(): void
  /** What was there before: nothing, files of an earlier run, or a Postgres that a crashed run left behind. */
  found: 'nothing' | 'files' | 'running'
}

export interface ClusterOptions {
  dataDir: string
  /** For tests: nothing survives a power cut, and everything is faster. */
  throwAway?: boolean
  /** Defaults to a free one. */
  port?: number
}

const unsafeSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
const version = '18'

/** Starts the embedded Postgres of a data folder, or takes over the one that a crashed run left running. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { dataDir, throwAway = false } = options
  const account = postgresAccount(join(dataDir, 'postgres'))
  const folder = clusterFolder(dataDir, account)
  const password = keptSecret(dataDir, 'postgres-password')
  const command = pgCtl({ native: postgresBinaries(account), folder, account })

  const found = existsSync(join(folder, 'PG_VERSION')) ? 'files' : 'nothing'
  if (found === 'nothing') {
    refuseOther(folder)
    mkdirSync(dirname(folder), { recursive: true })
    initialise(command, password)
  }
  refuseOtherVersion(folder)
  const running = await runningPort(folder, password)
  if (running) return handle(running, 'running')
  removeStalePidFile(folder)
  const port = options.port ?? (await getPort({ host: '127.0.0.1' }))
  command.start(port, throwAway ? unsafeSettings : [])
  return handle(port, found)

  function handle(at: number, before: Cluster['found']): Cluster {
    const url = (database: string) => `postgres://postgres:${password}@127.0.0.1:${at}/${database}`
    const admin = (sql: string) => ask(url('postgres'), sql)
    return {
      url,
      found: before,
      stop: () => command.stop(),
      drop: async (database) => {
        await admin(`drop database if exists "${database}" with (force)`)
      },
      create: async (database, template = 'template1') => {
        const rows = await admin(`select 1 from pg_database where datname = '${database}'`)
        if (rows.length === 0) await admin(`create database "${database}" template "${template}"`)
      },
    }
  }
}

function refuseOther(folder: string): void {
  const empty =
    !existsSync(folder) || (statSync(folder).isDirectory() && !readdirSync(folder).length)
  if (!empty)
    throw new Error(`${folder} is there and holds no database: move it away, or npm run reset.`)
}

function refuseOtherVersion(folder: string): void {
  const has = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (has !== version)
    throw new Error(
      `${folder} holds a database of PostgreSQL ${has}, and this is ${version}: restore from a dump, or npm run reset.`,
    )
}
