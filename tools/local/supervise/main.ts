import { join } from 'node:path'
import { progress } from '@/lib/progress.mjs'
import { announce } from './announce'
import { fingerprint, hasBuild, isBuilt, noteBuild } from './build'
import { heapBound, runStep, startChild } from './child'
import { readEnvFile } from './env-file'
import { keepRunning } from './keep-running'
import { openLocalDatabase } from './local-database'
import { preflight } from './preflight'
import { childEnvironment, demoPassword, readSettings } from './settings'
import { startNextDev } from './next-dev'

/** What to undo when leaving, the last thing first. */
const undo: (() => Promise<void>)[] = []
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => stop.abort())
process.on('disconnect', () => stop.abort())

let code = 0
try {
  await run(process.argv.includes('--dev'))
} catch (error) {
  if (!stop.signal.aborted) {
    code = 1
    const words = error instanceof Error ? error.message : String(error)
    if (words) console.error(words)
  }
}
if (undo.length > 0) console.log('Stopping …')
for (const each of undo.toReversed()) await each()
process.exit(code)

/** Brings everything up and returns when asked to stop; rejects when something cannot be kept up. */
async function run(dev: boolean): Promise<void> {
  readEnvFile()
  const { env, embedded } = readSettings(dev)
  await preflight(env)
  const database = embedded
    ? await progress('Starting the database', () => openLocalDatabase(env.DATA_DIR))
    : undefined
  if (database) undo.push(() => database.stop())
  if (database?.found === 'running') console.log('  (an earlier run had left it running)')
  const childEnv = childEnvironment(env, database?.url)
  const { signal } = stop

  const prepare = ['--import', 'tsx', 'src/prepare/main.ts', ...(embedded ? ['--demo'] : [])]
  const quiet = { ...childEnv, LOG_LEVEL: process.env['LOG_LEVEL'] || 'error' }
  await runStep(prepare, { env: quiet, signal })
  if (!dev && !isBuilt(env.NEXT_DIST_DIR)) {
    const made = fingerprint()
    const log = join(env.DATA_DIR, 'build.log')
    // A build reads no database, and is the same for every secret.
    const buildEnv = { ...childEnv, DATABASE_URL: '', PAYLOAD_SECRET: '' }
    await progress('Building the site, which takes a minute or two', () =>
      runStep(['node_modules/next/dist/bin/next', 'build'], { env: buildEnv, signal, log }),
    )
    noteBuild(env.NEXT_DIST_DIR, made)
    if (!hasBuild(env.NEXT_DIST_DIR)) throw new Error(`The build ended early: see ${log}.`)
  }

  const child = (file: string) => () => startChild([file], { ...heapBound, ...childEnv })
  const web = keepRunning(
    'web process',
    dev ? () => startNextDev(env.PORT, childEnv) : child('src/web/main.ts'),
  )
  const worker = keepRunning('worker', child('src/worker/main.ts'))
  undo.push(async () => void (await Promise.all([web.stop(), worker.stop()])))
  const asked = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  await Promise.race([progress('Starting the site', () => web.ready), asked])
  if (!signal.aborted) announce(env, embedded ? demoPassword(env) : undefined)
  await Promise.race([asked, web.gaveUp, worker.gaveUp])
}
