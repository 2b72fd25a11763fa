import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { Pool } from 'pg'
import { applyPublicationsWith } from '@/lib/applied'
import { renderLaidOverWith } from '@/lib/laid-over'
import { log } from '@/lib/log'
import { everything } from '@/lib/purge'
import { siteHealth } from '@/web/health/site-health'
import { followUp, prepare, refresh } from '@/web/cache/background-renders'
import { listenForPurges } from '@/web/cache/purge-listener'
import { adminHandler } from '@/web/http/admin-handler'
import { countShown } from '@/web/counts/beacon'
import { Counts } from '@/web/counts/counts'
import { receiveFeedback } from '@/web/feedback/receive'
import { HeldMessages } from '@/web/messages/held-messages'
import { respondWithMessages } from '@/web/messages/shown-messages'
import { ErrorPages } from '@/web/http/error-pages'
import { publicPaths } from '@/web/upstream/public-paths'
import { openNextOrigin, type Handler } from '@/web/upstream/next-origin'
import { openCaches } from '@/web/cache/caches'
import { laidOverRenderer } from '@/web/upstream/render-laid-over'
import { lookUp } from '@/web/upstream/known-addresses'
import { HeldShortAddresses } from '@/web/upstream/held-short-addresses'
import { panelGuard } from '@/web/http/panel-guard'
import {
  adminHeaders,
  bareHeaders,
  fileHeaders,
  formHeaders,
  keyedFormHeaders,
  previewHeaders,
  publicHeaders,
} from '@/web/http/security-headers'
import { staticFiles } from '@/web/http/static-files'
import { webServer } from './router'
import { siteForms } from './site-forms'

export type SiteOptions = {
  /** Next. */
  handler: Handler
  databaseUrl: string
  serverUrl: string
  dataDir: string
  buildDir: string
  cacheMegabytes: number
  trustedProxyHops: number
  /** What sessions are signed with. */
  secret: string
}
export type Site = {
  server: Server
  /** Renders one page, so that the first visitors do not wait for code that is yet to be loaded. */
  warmUp: () => Promise<void>
  close: () => Promise<void>
}

/** The whole web process around Next, assembled but not listening yet. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const { dataDir, databaseUrl, handler, serverUrl } = options
  const secure = serverUrl.startsWith('https:')
  const origin = await openNextOrigin(handler, serverUrl)
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 4,
    connectionTimeoutMillis: 2000,
    statement_timeout: 2000,
    query_timeout: 3000,
  })
  pool.on('error', (err) => log.warn({ err }, 'a connection of the web process ended'))
  const caches = await openCaches({
    fetch: origin.fetch,
    pool,
    connected: () => listener.connected(),
    position: () => listener.position(),
    folder: join(dataDir, 'pages'),
    build: await buildOf(options),
    maxBytes: options.cacheMegabytes * 1024 * 1024,
    secure,
  })
  caches.silence(true)
  const { pages, days, searches, shares, uploads } = caches
  const errors = new ErrorPages(caches.errorPages, publicHeaders(secure).flat())
  const messages = new HeldMessages(origin.fetch)
  const counts = new Counts({ pool, host: new URL(serverUrl).host })
  const shortAddresses = new HeldShortAddresses(pool)
  shortAddresses.silence(true)
  let rounds = 0
  const catchUp = async () => {
    const round = ++rounds
    const goesOn = () => round === rounds && listener.connected()
    await Promise.all([errors.prepare(), messages.refresh()])
    const listed = await publicPaths(pages)
    await refresh(pages, listed, goesOn)
    await refresh(uploads, [], goesOn)
    await prepare(pages, listed, goesOn)
  }
  const listener = listenForPurges({
    connectionString: databaseUrl,
    onPurge: (purge) => {
      caches.purge(purge)
      shortAddresses.purge(purge)
      following.published(purge)
      messages.purge(purge)
      if (purge.parts === 'everything') void catchUp()
    },
    onStart: (purgeLog) => {
      caches.start(purgeLog)
      shortAddresses.purge(everything)
    },
    onSilence: (connected) => {
      log.info({ connected }, 'purges')
      caches.silence(!connected)
      shortAddresses.silence(!connected)
      if (connected) void catchUp()
    },
  })
  const following = followUp(pages, () => listener.connected())
  applyPublicationsWith(listener.caughtUp)
  renderLaidOverWith(laidOverRenderer(origin.fetch))
  const forms = {
    pool,
    cache: caches.errorPages,
    mayStand: async (path: string) => (await lookUp(pool, path)) !== 'unknown',
    serverUrl,
    secret: options.secret,
    pageHeaders: formHeaders(secure).flat(),
    keyedHeaders: keyedFormHeaders(secure).flat(),
    headers: bareHeaders(secure).flat(),
  }
  const { server, stop } = webServer({
    pages,
    days,
    shares,
    searches,
    uploads,
    errors,
    counts,
    feedback: receiveFeedback(forms),
    forms: siteForms(forms),
    shown: countShown(
      counts,
      (path) => [pages, days].some((lane) => lane.has(path)),
      bareHeaders(secure).flat(),
    ),
    messages: respondWithMessages(messages, bareHeaders(secure).flat()),
    files: await filesOf(options, secure),
    admin: adminHandler({ handler, headers: adminHeaders(secure) }),
    preview: adminHandler({ handler, headers: previewHeaders(secure) }),
    health: siteHealth(pool, dataDir),
    connected: listener.connected,
    isKnown: async (path) => (await lookUp(pool, path)) === 'known',
    holdsShort: (path) => shortAddresses.hold(path),
    trustedProxyHops: options.trustedProxyHops,
    panelGuard: panelGuard(options.secret),
    headers: bareHeaders(secure).flat(),
  })
  return {
    server,
    // Without a database there is nothing to render from, and stored pages are served all the same.
    warmUp: () =>
      pages.read('/').then(
        () => undefined,
        () => undefined,
      ),
    close: async () => {
      following.close()
      messages.close()
      await stop()
      await counts.close()
      await Promise.all([listener.close(), origin.close(), pool.end()])
      await caches.settled()
    },
  }
}

/** Names what pages are made by besides what is published. A build that has no name is a new one each time. */
async function buildOf({ buildDir, serverUrl }: SiteOptions): Promise<string> {
  const id = await readFile(join(buildDir, 'BUILD_ID'), 'utf8').catch(() => randomUUID())
  return `${id} ${serverUrl}`
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
