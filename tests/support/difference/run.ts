import { fork } from 'node:child_process'
import { once } from 'node:events'
import { run } from '@scripts/run'
import { throwAwayPostgres } from '@tests/support/throw-away-postgres'
import type { Report } from './compare'

/** `each`: how many pages are compared after an edit, 0 for every one. */
type Asked = { seed: number; seconds: number; each: number }

/** Random edits for some seconds over the first content, in a database of its own. Needs the production build. */
export async function findDifferences({ seed, seconds, each }: Asked): Promise<Report> {
  const { cluster, dataDir, remove } = await throwAwayPostgres()
  await cluster.create('hub')
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    SERVER_URL: 'http://localhost:3000',
    DATA_DIR: dataDir,
    DATABASE_URL: cluster.url('hub'),
    PAYLOAD_SECRET: 'only for tests, and long enough for it',
    LOG_LEVEL: 'error',
  } as const
  const prepared = await run(process.execPath, ['--import', 'tsx', 'src/prepare/main.ts'], {
    env,
  })
  if (prepared.code !== 0) throw new Error(prepared.output)
  const args = [seed, seconds, each].map(String)
  const child = fork('tests/support/difference/compare.ts', args, {
    execArgv: ['--import', 'tsx'],
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  try {
    const said = once(child, 'message')
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The comparison ended with code ${code}.`)
    })
    const [report] = await Promise.race([said, ended])
    return report as Report
  } finally {
    child.kill()
    remove()
  }
}
