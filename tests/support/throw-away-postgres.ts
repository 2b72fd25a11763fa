import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
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
 * A Postgres in a folder of its own, below `parent`. Both go when the process ends at the latest, even when it is
 * killed.
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
  removeWhenKilled(dataDir)
  cluster = await startCluster({ dataDir, throwAway: true })
  return { cluster, dataDir, remove }
}

/** A shell that reads from this process until it is gone. Postgres is no child of ours and would go on. */
function removeWhenKilled(dataDir: string): void {
  const script = `cat > /dev/null
    kill -QUIT "$(head -n 1 "$0/postgres/postmaster.pid")"
    while ! rm -rf "$0"; do sleep 1; done`
  const watching = spawn('sh', ['-c', script, dataDir], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watching.unref()
  // The pipe of a child is a socket, of which the type knows nothing.
  ;(watching.stdin as unknown as Socket).unref()
}
