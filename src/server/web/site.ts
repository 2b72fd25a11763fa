import type { RequestListener, Server } from 'node:http'
import { join } from 'node:path'
import { Pool } from 'pg'
import { log } from '@/lib/log'
import * as check from '@/server/health/checks'
import { healthAnswers } from '@/server/health/health'
import { DiskCopies } from '@/server/page-cache/disk-copies'
import { PageCache } from '@/server/page-cache/page-cache'
import { listenForPurges } from '@/server/page-cache/purge-listener'
import { adminLane } from './admin-lane'
import { ErrorPages } from './error-pages'
import type { Gate } from './gate'
import { openOrigin } from './origin'
import { renderPage } from './render-page'
import { adminHeaders, fileHeaders, publicHeaders } from './security-headers'
import { staticFiles } from './static-files'
import { webServer } from './web-server'

export type SiteOptions = {
  /** Next. */
  handler: RequestListener
  gates?: readonly Gate[]
  databaseUrl: string
  serverUrl: string
  dataDir: string
  buildDir: string
  cacheMegabytes: number
  trustedProxyHops: number
}
export type Site = { server: Server; close: () => Promise<void> }

const pageCaching = [
  'public',
  'max-age=0',
  's-maxage=10',
  'stale-while-revalidate=10',
  'stale-if-error=86400',
].join(', ')

/** The whole web process around Next, put together but not listening yet. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const { dataDir, databaseUrl, handler, serverUrl } = options
  const secure = serverUrl.startsWith('https:')
  const bytes = options.cacheMegabytes * 1024 * 1024
  const origin = await openOrigin(handler, serverUrl)
  const render = renderPage(origin.fetch)
  const headers = [
    ...publicHeaders(secure).flat(),
    'Speculation-Rules',
    '"/speculation-rules.json"',
  ]
  const caching = ['Cache-Control', pageCaching]
  const disk = await DiskCopies.open(join(dataDir, 'pages'), bytes)
  const errorDisk = await DiskCopies.open(join(dataDir, 'pages', 'errors'), bytes)
  const pages = new PageCache({ render, headers: [...caching, ...headers], maxBytes: bytes, disk })
  const errorCache = new PageCache({ render, headers, maxBytes: bytes, disk: errorDisk })
  const errors = new ErrorPages(errorCache)

  const listener = listenForPurges({
    connectionString: databaseUrl,
    onPurge: (gone) => {
      pages.purge(gone)
      errorCache.purge()
    },
    onSilence: (connected) => {
      log.info({ connected }, 'purges')
      pages.purge()
      errorCache.purge()
      if (connected) void errors.prepare().then(() => pages.refresh())
    },
  })
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 2,
    connectionTimeoutMillis: 2000,
    statement_timeout: 2000,
  })
  pool.on('error', (err) => log.warn({ err }, 'a health connection ended'))

  const { server, stop } = webServer({
    pages,
    errors,
    files: await filesOf(options, secure),
    admin: adminLane({ handler, gates: options.gates ?? [], headers: adminHeaders(secure) }),
    health: healthAnswers({
      database: check.database(pool),
      migrations: check.migrations(pool, 'src/migrations'),
      disk: check.disk(dataDir),
      jobs: check.jobs(pool),
    }),
    connected: listener.connected,
    trustedProxyHops: options.trustedProxyHops,
  })
  return {
    server,
    close: async () => {
      await stop()
      await Promise.all([listener.close(), origin.close(), pool.end()])
      await Promise.all([disk.settled(), errorDisk.settled()])
    },
  }
}

function filesOf({ buildDir }: SiteOptions, secure: boolean) {
  const headers = fileHeaders(secure).flat()
  const forEver = ['Cache-Control', 'public, max-age=31536000, immutable', ...headers]
  const anHour = ['Cache-Control', 'public, max-age=3600', ...headers]
  const bytes = 32 * 1024 * 1024
  return Promise.all([
    staticFiles(join(buildDir, 'static'), '/_next/static', forEver, bytes),
    staticFiles('public', '', anHour, bytes),
  ])
}
