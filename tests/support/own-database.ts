import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Migration, Payload } from 'payload'
import { Client } from 'pg'
import { vi } from 'vitest'

/**
 * The CMS on a database and a data folder of its own: migrated, empty, and not shared with the other
 * files of this worker. Call `remove` at the end; the database itself goes with the throw-away server,
 * since Payload keeps a connection to it open until the process ends.
 */
export async function openOwnPayload(): Promise<{ payload: Payload; remove: () => Promise<void> }> {
  const before = { DATABASE_URL: process.env['DATABASE_URL'], DATA_DIR: process.env['DATA_DIR'] }
  const server = before.DATABASE_URL
  if (!server) throw new Error('DATABASE_URL is needed to make a database beside it')
  const name = `own_${randomBytes(6).toString('hex')}`
  const dataDir = await mkdtemp(join(tmpdir(), 'cmhn-data-'))
  await run(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  Object.assign(process.env, { DATABASE_URL: url.href, DATA_DIR: dataDir })
  // The configuration reads the environment once, when it is first imported.
  vi.resetModules()
  const { openPayload } = await import('./payload')
  const { migrations } = await import('@/migrations')
  const payload = await openPayload()
  // The adapter types the arguments of a migration more narrowly than Payload does.
  await payload.db.migrate({ migrations: migrations as Migration[] })
  return {
    payload,
    remove: async () => {
      await payload.destroy()
      Object.assign(process.env, before)
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
