import next from 'next'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { consoleToLog } from '@/lib/console-to-log'
import { openSite } from './site'

/**
 * The web process: Next's production build behind the page cache. Migrations have run before it starts.
 * Sends `'ready'` to a parent that listens, and stops within five seconds when asked to.
 */
consoleToLog()
const app = next({ dev: false, dir: process.cwd() })
await app.prepare()
const handle = app.getRequestHandler()
const site = await openSite({
  handler: handle,
  databaseUrl: env.DATABASE_URL,
  serverUrl: env.SERVER_URL,
  dataDir: env.DATA_DIR,
  buildDir: env.NEXT_DIST_DIR,
  cacheMegabytes: env.PAGE_CACHE_MB,
  trustedProxyHops: env.TRUSTED_PROXY_HOPS,
  secret: env.PAYLOAD_SECRET,
})

site.server.once('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE'
  const line = taken ? `Port ${env.PORT} is taken: stop what uses it, or set PORT.` : String(error)
  process.stderr.write(`${line}\n`)
  process.exit(1)
})
await site.warmUp()
site.server.listen(env.PORT, () => {
  log.info({ port: env.PORT, address: env.SERVER_URL }, 'ready')
  process.send?.('ready')
})

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(0), 5000).unref()
  await site.close()
  await app.close()
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())
