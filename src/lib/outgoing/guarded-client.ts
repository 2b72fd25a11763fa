import { lookup as lookUp } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import { refusedAddress } from './refused'
import { isOpenAddress } from './public-address'

/** What came back: without a body, which nobody needs yet, and from where after all redirects. */
export type OutgoingResponse = { status: number; url: string; retryAfter: string | undefined }

export type Outgoing = (method: 'GET' | 'HEAD', url: string) => Promise<OutgoingResponse>

type Options = {
  /** Who asks, for whoever reads the other side's log. */
  userAgent: string
  /** Hosts, with their port unless it is the usual one, that operators allow although they are inside. */
  insideHosts?: readonly string[]
  /** For the whole of it, redirects included. */
  timeoutMs?: number
  maxRedirects?: number
  resolve?: LookupFunction
}

const redirects = new Set([301, 302, 303, 307, 308])

/**
 * The one way out of this site, to addresses that people have typed: http and https only, without passwords, and to
 * the open internet only. The address of a host is looked at in the connection's own look-up, so what was looked at
 * is what is connected to, and again at each redirect. Bounded in time, redirects and bytes: the head of a response is
 * read, its body is not.
 * @throws {RefusedAddress} for what is not to be asked, and what Node says of connections that fail
 */
export function createGuardedClient({
  userAgent,
  insideHosts = [],
  timeoutMs = 15_000,
  maxRedirects = 5,
  resolve = lookUp,
}: Options): { ask: Outgoing; close: () => Promise<void> } {
  const bounds = {
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: 16_384,
    maxResponseSize: 65_536,
    // One connection to a host, closed soon: we are no browser.
    connections: 1,
    keepAliveTimeout: 1000,
    keepAliveMaxTimeout: 1000,
  }
  const connect = { timeout: timeoutMs, autoSelectFamily: true }
  const guarded = new Agent({ ...bounds, connect: { ...connect, lookup: onlyOpen(resolve) } })
  const inside = new Agent({ ...bounds, connect: { ...connect, lookup: resolve } })

  const ask: Outgoing = async (method, url) => {
    const signal = AbortSignal.timeout(timeoutMs)
    let address = new URL(url)
    for (let left = maxRedirects; ; left -= 1) {
      const isAllowed = insideHosts.includes(address.host)
      refuseUnsafe(address, isAllowed)
      const { body, headers, statusCode } = await request(address, {
        method,
        dispatcher: isAllowed ? inside : guarded,
        headers: { 'user-agent': userAgent, accept: '*/*' },
        signal,
      })
      body.on('error', () => undefined).destroy()
      const [location] = [headers['location']].flat()
      const next = redirects.has(statusCode) && location ? URL.parse(location, address) : null
      if (!next)
        return { status: statusCode, url: address.href, retryAfter: only(headers['retry-after']) }
      if (left === 0) throw refusedAddress('redirects')
      address = next
    }
  }
  return {
    ask,
    close: async () => {
      await Promise.all([guarded.destroy(), inside.destroy()])
    },
  }
}

const only = (value: string | string[] | undefined): string | undefined => [value].flat()[0]

/** What can be told from the address alone. A host written as numbers is never looked up. */
function refuseUnsafe({ hostname, password, protocol, username }: URL, isAllowed: boolean): void {
  if (protocol !== 'http:' && protocol !== 'https:') throw refusedAddress('scheme')
  if (username || password) throw refusedAddress('credentials')
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (!isAllowed && isIP(literal) !== 0 && !isOpenAddress(literal)) throw refusedAddress('inside')
}

/** A look-up that finds nothing where any of the addresses found is inside: such a host has something to hide. */
const onlyOpen =
  (resolve: LookupFunction): LookupFunction =>
  (hostname, options, callback) =>
    resolve(hostname, options, (error, found, family) => {
      // With an error Node hands over nothing, whatever its types say.
      if (error) return callback(error, [])
      const addresses = [found]
        .flat()
        .map((each) => (typeof each === 'string' ? each : each.address))
      const isInside = !addresses.every(isOpenAddress)
      callback(isInside ? refusedAddress('inside') : null, isInside ? [] : found, family)
    })
