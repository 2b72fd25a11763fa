import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { shortAddressIn, shortAddressKey } from '@/i18n/short-addresses'
import { log } from '@/lib/log'
import { isReadable, laneOf, readAddress, type Address } from '@/web/http/address'
import { respondToBrokenRequest, hasTwoHosts } from '@/web/http/broken-request'
import { believeOnlyProxies } from '@/web/http/client-address'
import { gracefulStop } from '@/web/http/graceful-stop'
import { pathForLog } from '@/web/http/path-for-log'
import { redirect, refuseAsProblem, refuseInOneLine, setAll } from '@/web/http/plain-responses'
import { cacheStatus, respond } from '@/web/http/respond'
import { cutSlowBodies } from '@/web/http/slow-bodies'
import { unknownAddresses } from '@/web/http/unknown-addresses'
import type { RouterOptions, WebServerOptions } from './router-options'
import { serveCached, servePreview, tooMany } from './serve-cached'

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
    if (ready && isRead(req) && !hasTwoHosts(req)) {
      respond(req, res, ready, hit)
      given.counts.seen(req, url)
    } else handle(options, req, res).catch(() => res.destroy())
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

async function handle(options: RouterOptions, req: IncomingMessage, res: ServerResponse) {
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
  options: RouterOptions,
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
    return serveCached(options, req, res, uploads, upload, options.guess('file', client))
  const refusal = adminPath.test(target) && panelGuard(req)
  if (refusal) return refuseInOneLine(res, refusal, options.headers)
  if (previewPath.test(target)) return servePreview(options, req, res, client)
  if (adminPath.test(target)) return admin(req, res)
  if (options.shown(req, res) || options.feedback(req, res)) return
  for (const form of options.forms) {
    const taken = form(req, res, client)
    if (taken && (await taken)) return
  }
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
  const short = shortAddressIn(target)
  // Where a page stands there is no short address: such pages wait for no database.
  const isShort = short !== null && !stands(options, address) && (await options.holdsShort(short))
  // Before another spelling is led to its own: nobody is led on twice.
  if (isShort)
    return serveCached(
      options,
      req,
      res,
      options.pages,
      shortAddressKey(short),
      options.guess('page', client),
    )
  if (isShort === undefined && address.kind === 'refused' && address.status === 404)
    return errors.send(req, res, 503, ['Retry-After', '30'])
  if (address.kind === 'redirect') return redirect(res, 308, address.location, options.headers)
  const guess = options.guess('page', client)
  if (address.kind === 'refused' || address.kind === 'problem')
    return guess.retryAfter
      ? tooMany(options, req, res, guess)
      : address.kind === 'refused'
        ? errors.send(req, res, address.status)
        : refuseAsProblem(res, address, options.headers)
  return serveCached(options, req, res, options[laneOf[address.kind]], address.key, guess)
}

/** Whether a page is stored, fresh or not, that was not withdrawn for all that is known. */
function stands(options: RouterOptions, address: Address): boolean {
  if (!('key' in address)) return false
  const { doubtful, kept } = options[laneOf[address.kind]]
  return kept.peek(address.key) !== undefined && !doubtful.has(address.key)
}
