import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { log } from '@/lib/log'
import { NoStoredResponseError, type Reading } from '@/web/cache/rendered'
import type { PageCache } from '@/web/cache/page-cache'
import { isReadable, laneOf, readAddress } from '@/web/http/address'
import { respondToBrokenRequest, hasTwoHosts } from '@/web/http/broken-request'
import { believeOnlyProxies } from '@/web/http/client-address'
import type { ErrorPages } from '@/web/http/error-pages'
import { gracefulStop } from '@/web/http/graceful-stop'
import { BusyError } from '@/web/upstream/next-origin'
import { pathForLog } from '@/web/http/path-for-log'
import { redirect, refuseAsProblem, refuseInOneLine, setAll } from '@/web/http/plain-responses'
import { cacheStatus, respond } from '@/web/http/respond'
import type { StaticFiles } from '@/web/http/static-files'
import { cutSlowBodies } from '@/web/http/slow-bodies'
import { unknownAddresses, type Guess } from '@/web/http/unknown-addresses'

type AdminHandler = (req: IncomingMessage, res: ServerResponse) => void

export type WebServerOptions = {
  pages: PageCache
  /** The composition on one of endlessly many days. */
  days: PageCache
  /** What networks show beside links to pages. */
  shares: PageCache
  /** Results for one of endlessly many things to look for. */
  searches: PageCache
  /** Pictures and documents as visitors may see them. */
  uploads: PageCache
  errors: ErrorPages
  /** Says what stands on a page now; `false` when that was not asked. */
  messages: (target: string, res: ServerResponse) => boolean
  /** Files served as they are, asked in this order. */
  files: readonly StaticFiles[]
  /** Admin and API. */
  admin: AdminHandler
  /** Drafts, for somebody signed in or with a link. */
  preview: AdminHandler
  /** Responds to `/health/…`; `false` when it does not know the address. */
  health: (req: IncomingMessage, res: ServerResponse) => Promise<boolean>
  /** Whether the database is there: whether purges are heard says so. */
  connected: () => boolean
  trustedProxyHops: number
  /** Whether a page is known to stand at an address, without rendering it. */
  isKnown: (path: string) => Promise<boolean>
  /** Why a call of one of the panel's server functions goes no further. */
  panelGuard: (req: IncomingMessage) => 401 | 413 | undefined
  /** What every response carries that is no page. Flat: name, value. */
  headers: readonly string[]
}

type Options = WebServerOptions & { guess: ReturnType<typeof unknownAddresses> }

/** The server visitors talk to: fresh pages from memory, everything else to the handler it belongs to. */
export function webServer(given: WebServerOptions): {
  server: Server
  stop: () => Promise<void>
} {
  const options = { ...given, guess: unknownAddresses() }
  const { days, pages, searches } = options
  const server = createServer((req, res) => {
    const { url = '' } = req
    const ready = pages.fresh(url) ?? days.fresh(url) ?? searches.fresh(url)
    if (ready && isRead(req) && !hasTwoHosts(req)) respond(req, res, ready, hit)
    else handle(options, req, res).catch(() => res.destroy())
  })
  server.on('clientError', respondToBrokenRequest(options.headers))
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 20_000
  cutSlowBodies(server, options.headers)
  return { server, ...gracefulStop(server) }
}

const hit = { headers: ['Cache-Status', cacheStatus.hit] }
const adminPath = /^\/(?:admin|api|preview)(?:[/?]|$)/
const previewPath = /^\/preview(?:[/?]|$)/
const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'
/** Files are named by us, and visitors choose nothing about them: one address each. */
const uploadPath = /^(\/api\/media\/file\/[a-z0-9._-]+)(?:\?|$)/
/** Somebody who has signed in may see more than visitors. */
const isVisitor = ({ headers }: IncomingMessage): boolean => !headers.cookie?.includes('payload-')

async function handle(options: Options, req: IncomingMessage, res: ServerResponse) {
  const began = performance.now()
  const id = randomUUID()
  res.setHeader('X-Request-Id', id)
  res.once('close', () => {
    const { method, url = '' } = req
    const ms = Math.round(performance.now() - began)
    // Health is asked for every few seconds, for ever.
    const level = url.startsWith('/health/') ? 'debug' : 'info'
    log[level]({ id, method, path: pathForLog(url), status: res.statusCode, ms }, 'request')
  })
  if (hasTwoHosts(req)) return refuseInOneLine(res, 400, options.headers)
  // RFC 9112, 3.2.2: a request may name the whole address.
  req.url = (req.url ?? '').replace(/^https?:\/\/[^/]+/i, '') || '/'
  try {
    const client = believeOnlyProxies(req, options.trustedProxyHops)
    await dispatch(options, req, res, client)
  } catch (err) {
    log.error({ id, err }, 'request failed')
    if (res.headersSent) res.destroy()
    else await options.errors.send(req, res, 500)
  }
}

async function dispatch(
  options: Options,
  req: IncomingMessage,
  res: ServerResponse,
  client: string,
) {
  const { admin, errors, files, health, panelGuard, uploads } = options
  const target = req.url ?? '/'
  // Next would resolve dots and backslashes to another path than the one that is looked at here.
  if (!isReadable(target)) return errors.send(req, res, 400)
  const [, upload] = uploadPath.exec(target) ?? []
  if (upload && isRead(req) && isVisitor(req))
    return cached(options, req, res, uploads, upload, options.guess('file', client))
  const refusal = adminPath.test(target) && panelGuard(req)
  if (refusal) return refuseInOneLine(res, refusal, options.headers)
  if (previewPath.test(target)) return preview(options, req, res, client)
  if (adminPath.test(target)) return admin(req, res)
  if (!isRead(req)) return errors.send(req, res, 405, ['Allow', 'GET, HEAD'])
  if (options.messages(target, res)) return
  if (target.startsWith('/health/')) {
    setAll(res, options.headers)
    if (await health(req, res)) return
  }
  for (const folder of files) {
    const file = await folder.get(target)
    if (file) return respond(req, res, file)
  }
  const address = readAddress(target)
  if (address.kind === 'redirect') return redirect(res, 308, address.location, options.headers)
  const guess = options.guess('page', client)
  if (address.kind === 'refused' || address.kind === 'problem')
    return guess.retryAfter
      ? tooMany(options, req, res, guess)
      : address.kind === 'refused'
        ? errors.send(req, res, address.status)
        : refuseAsProblem(res, address, options.headers)
  return cached(options, req, res, options[laneOf[address.kind]], address.key, guess)
}

/** Links to drafts are guessed at like other addresses, and bounded like them. */
function preview(
  options: Options,
  req: IncomingMessage,
  res: ServerResponse,
  client: string,
): Promise<void> | void {
  const guess = options.guess('page', client)
  if (guess.retryAfter) return tooMany(options, req, res, guess)
  res.once('finish', () => res.statusCode < 400 && guess.wasKnown())
  return options.preview(req, res)
}

async function cached(
  options: Options,
  req: IncomingMessage,
  res: ServerResponse,
  cache: PageCache,
  key: string,
  guess: Guess,
) {
  const { errors, connected, days, headers, isKnown, searches, shares, uploads } = options
  if (guess.retryAfter && !cache.has(key) && (cache === uploads || !(await isKnown(key))))
    return tooMany(options, req, res, guess)
  let reading: Reading
  try {
    reading = await cache.read(key)
  } catch (error) {
    if (!(error instanceof NoStoredResponseError)) throw error
    if (error.cause instanceof BusyError) return errors.send(req, res, 503, ['Retry-After', '5'])
    return connected()
      ? errors.send(req, res, 500)
      : errors.send(req, res, 503, ['Retry-After', '30'])
  }
  if (reading.kind === 'absent') return errors.send(req, res, reading.status)
  // There are endlessly many days, things to look for, and names of drawings: rendering one counts as asking for an
  // unknown address.
  const isEndless = cache === days || cache === searches
  const isOneOfMany =
    reading.kind === 'page' ? isEndless && reading.state === 'miss' : cache === shares
  if (!isOneOfMany) guess.wasKnown()
  if (reading.kind === 'redirect') return redirect(res, reading.status, reading.location, headers)
  return respond(req, res, reading.representation, {
    headers: ['Cache-Status', cacheStatus[reading.state]],
  })
}

const tooMany = (
  { errors }: Options,
  req: IncomingMessage,
  res: ServerResponse,
  { retryAfter }: Guess,
) => errors.send(req, res, 429, ['Retry-After', String(retryAfter)])
