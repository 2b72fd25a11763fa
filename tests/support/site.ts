import { run } from '@scripts/run'
import { startCluster } from '@tools/local/postgres/cluster'
import { heapBound, startChild, type Child } from '@tools/local/supervise/child'
import { throwAwayPostgres } from './throw-away-postgres'

export interface RunningSite {
  url: string
  databaseUrl: string
  dataDir: string
  /** Of the demo logins admin@, editor@ and communicator@example.org. */
  password: string
  /** The numbers of its processes. */
  web: number
  worker: number
  stopDatabase(): void
  startDatabase(): Promise<void>
  /** Ends everything and removes the files. */
  remove(): Promise<void>
}

/** The production build with its first content, worker and demo logins, on a database and data folder of its own. */
export async function startSite(port: number): Promise<RunningSite> {
  const { cluster, dataDir, remove } = await throwAwayPostgres()
  await cluster.create('hub')
  const databaseUrl = cluster.url('hub')
  const url = `http://localhost:${port}`
  const password = 'et passord for prøver'
  const env = {
    ...heapBound,
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    SERVER_URL: url,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'only for tests, and long enough for it',
    DEMO_PASSWORD: password,
    LOG_LEVEL: 'error',
    // No test asks the internet.
    LINK_CHECK: 'off',
  } as const
  const prepared = await run(
    process.execPath,
    ['--import', 'tsx', 'src/prepare/main.ts', '--demo'],
    { env },
  )
  if (prepared.code !== 0) throw new Error(prepared.output)
  const children = ['src/web/main.ts', 'src/worker/main.ts'].map((file) => startChild([file], env))
  await Promise.all(children.map(whenReady))
  const [web = 0, worker = 0] = children.map(({ pid }) => pid)
  return {
    web,
    worker,
    url,
    databaseUrl,
    dataDir,
    password,
    stopDatabase: () => cluster.stop(),
    startDatabase: async () => {
      await startCluster({ dataDir, throwAway: true, port: Number(new URL(databaseUrl).port) })
    },
    remove: async () => {
      await Promise.all(children.map((child) => child.stop()))
      remove()
    },
  }
}

const whenReady = ({ ready, exited }: Child): Promise<void> =>
  Promise.race([
    ready,
    exited.then(() => Promise.reject(new Error('The site ended before it was ready.'))),
  ])
