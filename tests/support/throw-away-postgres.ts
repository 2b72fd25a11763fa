import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster, type Cluster } from '@tools/local/postgres/cluster'

export interface ThrowAwayPostgres {
  cluster: Cluster
  /** Where it lives, with room for more that goes with it. */
  dataDir: string
  remove: () => void
}

/**
 * A Postgres in a folder of its own, below `parent`. Both go when the process ends at the latest, whatever
 * failed. Of a process that is killed they go with `parent`: without its files Postgres ends by itself.
 */
export async function throwAwayPostgres(parent = tmpdir()): Promise<ThrowAwayPostgres> {
  const dataDir = mkdtempSync(join(parent, 'hub-tests-'))
  let cluster: Cluster | undefined
  const remove = () => {
    process.off('exit', remove)
    cluster?.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', remove)
  cluster = await startCluster({ dataDir, throwAway: true })
  return { cluster, dataDir, remove }
}
