import { Client } from 'pg'
import { locks } from '@/lib/locks'

export type Lock = keyof typeof locks

/** A held lock. `lost` resolves when the connection that held it ends for whatever reason. */
export interface Held {
  lost: Promise<void>
  release(): Promise<void>
}

/** Runs `work` while no other process holds the lock, waiting for it as long as that takes. */
export async function withLock<T>(url: string, lock: Lock, work: () => Promise<T>): Promise<T> {
  const { client, lost } = await connect(url)
  try {
    await client.query('select pg_advisory_lock($1)', [locks[lock]])
    return await work()
  } finally {
    await client.end()
    await lost
  }
}

/**
 * The lock, or `undefined` when another process holds it. Its connection is looked at every `heartbeatMs`,
 * and one that does not answer within three seconds counts as lost.
 */
export async function tryLock(
  url: string,
  lock: Lock,
  heartbeatMs = 5000,
): Promise<Held | undefined> {
  const { client, lost } = await connect(url, { query_timeout: 3000 })
  let got = false
  try {
    const sql = 'select pg_try_advisory_lock($1) got'
    const { rows } = await client.query<{ got: boolean }>(sql, [locks[lock]])
    got = rows[0]?.got ?? false
  } finally {
    if (!got) await client.end()
  }
  if (!got) return undefined
  const heartbeat = setInterval(() => {
    // A half-open connection never reports its end. A query that is not answered in time ends it.
    client.query('select 1').catch(() => client.connection.stream.destroy())
  }, heartbeatMs)
  heartbeat.unref()
  void lost.then(() => clearInterval(heartbeat))
  return { lost, release: () => client.end() }
}

async function connect(
  url: string,
  bounds: { query_timeout?: number } = {},
): Promise<{ client: Client; lost: Promise<void> }> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 3000,
    keepAlive: true,
    application_name: 'lock',
    ...bounds,
  })
  // Without a listener a lost connection would end the process; `end` follows and is enough.
  client.on('error', () => {})
  const lost = new Promise<void>((resolve) => client.once('end', () => resolve()))
  await client.connect()
  return { client, lost }
}
