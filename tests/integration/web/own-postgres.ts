import { Client } from 'pg'
import { inject } from 'vitest'
import { startCluster } from '@tools/local/postgres/cluster'
import { throwAwayPostgres } from '@tests/support/throw-away-postgres'

/** A Postgres for one test file alone, which may be stopped and started. */
export async function ownPostgres() {
  const { cluster, dataDir, remove } = await throwAwayPostgres(inject('folders'))
  const url = cluster.url('postgres')
  return {
    url,
    remove,
    /** Runs statements on a connection of their own. */
    run: async (...statements: string[]) => {
      const client = new Client({ connectionString: url })
      await client.connect()
      for (const statement of statements) await client.query(statement)
      await client.end()
    },
    stop: () => cluster.stop(),
    start: async () => {
      await startCluster({ dataDir, throwAway: true, port: Number(new URL(url).port) })
    },
  }
}
