import { existsSync } from 'node:fs'
import { childEnvironment, readSettings } from '@tools/local/supervise/settings'
import { readEnvFile } from '@tools/local/supervise/env-file'
import { startCluster } from '@tools/local/postgres/cluster'
import { run } from './run'

// `npm run search:reindex`: makes what readers find anew, in DATABASE_URL or the database of `npm start`.
readEnvFile()
const { env, embedded } = readSettings(false)
const isRunning = existsSync(`${env.DATA_DIR}/postgres/postmaster.pid`)
const cluster = embedded ? await startCluster({ dataDir: env.DATA_DIR }) : undefined
const { code } = await run(process.execPath, ['--import', 'tsx', 'src/worker/nightly-now.ts'], {
  env: childEnvironment(env, cluster?.url('hub')),
  show: true,
})
if (!isRunning) cluster?.stop()
process.exit(code)
