import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startCluster } from '@/server/database/cluster'
import { freePort } from '@/server/database/free-port'

/** A Postgres for one test file alone, which may be stopped and started. */
export async function ownPostgres() {
  const dataDir = await mkdtemp(join(tmpdir(), 'cmhn-pg-'))
  await chmod(dataDir, 0o711)
  const options = { dataDir, throwAway: true, port: await freePort() }
  let cluster = await startCluster(options)
  const url = cluster.url('postgres')
  return {
    url,
    /** Runs statements on a connection of their own. */
    run: async (...statements: string[]) => {
      const client = new Client({ connectionString: url })
      await client.connect()
      for (const statement of statements) await client.query(statement)
      await client.end()
    },
    stop: () => cluster.stop(),
    start: async () => {
      cluster = await startCluster(options)
    },
    remove: async () => {
      cluster.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
