import { fork } from 'node:child_process'
import { once } from 'node:events'
import { run } from '@scripts/run'
import { throwAwayPostgres } from '@tests/support/throw-away-postgres'

/** `ms` on the clock and `cpuMs` of the process that rendered it; what the database did is in the first only. */
export type Rendered = { status: number; statements: string[]; ms: number; cpuMs: number }

/** Pages of the production build, rendered without any cache over the first content of a database of its own. */
export async function openRenderer() {
  const { cluster, dataDir, remove } = await throwAwayPostgres()
  await cluster.create('hub')
  const databaseUrl = cluster.url('hub')
  const prepared = await run(process.execPath, ['--import', 'tsx', 'src/prepare/main.ts'], {
    env: environmentOf({ databaseUrl, dataDir }),
  })
  if (prepared.code !== 0) throw new Error(prepared.output)
  const renderer = await rendererOn({ databaseUrl, dataDir })
  return {
    ...renderer,
    close: async () => {
      await renderer.close()
      remove()
    },
  }
}

type Place = { databaseUrl: string; dataDir: string }

const environmentOf = ({ databaseUrl, dataDir }: Place) =>
  ({
    ...process.env,
    NODE_ENV: 'production',
    SERVER_URL: 'http://localhost:3000',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'only for tests, and long enough for it',
    LOG_LEVEL: 'error',
  }) as const

/** The same over a database that is there. */
export async function rendererOn(place: Place) {
  const child = fork('tests/support/statements/renderer.ts', [], {
    execArgv: ['--import', 'tsx'],
    env: environmentOf(place),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return {
    databaseUrl: place.databaseUrl,
    async render(path: string): Promise<Rendered> {
      const responded = once(child, 'message')
      child.send({ path })
      const [{ statements, ...rendered }] = (await responded) as [Rendered]
      return {
        ...rendered,
        statements: statements
          .filter((each) => !isFrame(each))
          .map(plain)
          .toSorted(),
      }
    },
    /** Renders and compresses a page `atOnce` times at once for some seconds; returns how many pages a second that is. */
    async rate(path: string, atOnce: number, seconds: number): Promise<number> {
      const responded = once(child, 'message')
      child.send({ path, atOnce, seconds })
      const [{ rate }] = (await responded) as [{ rate: number }]
      return rate
    },
    async close(): Promise<void> {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

/** What frames a transaction asks nothing. */
const isFrame = (statement: string): boolean => /^(begin|commit|rollback)\b/i.test(statement)

/** Joins of Payload's carry names made up for each query, and lists of ids are as long as they are. */
const plain = (statement: string): string => {
  const names = new Map<string, string>()
  const numbered = statement.replaceAll(/\(\$\d+(?:, ?\$\d+)*\)/g, '(…)').replaceAll(/\$\d+/g, '$')
  return numbered.replace(
    /"[0-9a-f]{8}(?:[-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}"/g,
    (name) =>
      names.get(name) ?? (names.set(name, `"join_${names.size + 1}"`), names.get(name) ?? ''),
  )
}
