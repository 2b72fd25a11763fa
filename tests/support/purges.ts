import { Client } from 'pg'
import { purgeChannel, seeLog, type Purge } from '@/lib/purge'
import { readPurgeLog } from '@/web/cache/purge-log'

/** Hears what every page cache hears from now on, over a connection of its own. */
export async function listenForPurges() {
  const client = new Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  let notified = false
  const told = new Set<string>()
  client.on('notification', ({ payload }) => (notified = payload === seeLog))
  await client.query(`listen ${purgeChannel}`)
  for (const { id } of (await readPurgeLog(client, '0')).entries) told.add(id)
  return {
    /** Everything heard since the last call. A query's answer comes after all earlier notifications. */
    async heard(): Promise<Purge[]> {
      await client.query('select 1')
      if (!notified) return []
      notified = false
      const { entries } = await readPurgeLog(client, '0')
      const unheard = entries.filter(({ id }) => !told.has(id))
      for (const { id } of unheard) told.add(id)
      return unheard.map(({ parts, withdrawn }) => ({ parts, withdrawn }))
    },
    stop: () => client.end(),
  }
}
