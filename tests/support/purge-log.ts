import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { Client } from 'pg'
import { up } from '@/migrations/20261126_101500_purge_log'

/** The purge log in a database that has nothing else of ours. */
export async function createPurgeLog(connectionString: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  await up({ db: drizzle(client) })
  await client.end()
}
