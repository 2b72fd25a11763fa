import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { withFileLock } from '@tools/local/install/file-lock.mjs'
import { startCluster, type Cluster } from '@tools/local/postgres/cluster'
import { tryLock, type Held } from '@/database/locks'

const name = 'hub'

export interface LocalDatabase {
  url: string
  found: Cluster['found']
  stop(): Promise<void>
}

/**
 * The embedded database of this data folder, for one supervisor at a time, started again should it die.
 * @throws Error when another supervisor uses it
 */
export async function openLocalDatabase(dataDir: string): Promise<LocalDatabase> {
  // Two that start at the same time would both make the cluster.
  const cluster = await withFileLock(join(dataDir, 'starting'), async () => {
    const started = await startCluster({ dataDir })
    await started.create(name)
    return started
  })
  const url = cluster.url(name)
  const port = Number(new URL(url).port)
  let stopping = false
  let held = await tryLock(url, 'start')
  if (!held) throw new Error(`The site is running already with the data in ${dataDir}.`)
  const watching = watch()

  /** Our lock goes when Postgres does, which is how we hear of it. */
  async function watch(): Promise<void> {
    for (;;) {
      await held?.lost
      if (stopping) return
      held = await startAgain()
      if (!held) await wait(1000)
      else if (stopping) await held.release()
    }
  }

  async function startAgain(): Promise<Held | undefined> {
    try {
      await startCluster({ dataDir, port })
      return await tryLock(url, 'start')
    } catch (error) {
      console.error(`The database could not be started again: ${String(error)}`)
      return undefined
    }
  }

  return {
    url,
    found: cluster.found,
    stop: async () => {
      stopping = true
      await held?.release().catch(() => {})
      await watching
      cluster.stop()
    },
  }
}
