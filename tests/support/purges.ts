import { Client } from 'pg'
import { purgeChannel, readPurge, type Gone } from '@/lib/purge'

type Purge = { gone: Gone }

/** Hears what every page cache hears, over a connection of its own. */
export async function listenForPurges() {
  const client = new Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  const heard: Purge[] = []
  client.on('notification', ({ payload }) => heard.push({ gone: readPurge(payload) }))
  await client.query(`listen ${purgeChannel}`)
  return {
    /** Everything heard since the last call. A query's answer comes after all earlier notifications. */
    async heard(): Promise<Purge[]> {
      await client.query('select 1')
      return heard.splice(0)
    },
    stop: () => client.end(),
  }
}
