import { isIP } from 'node:net'
import type { IncomingMessage } from 'node:http'

/**
 * The address of the client behind exactly `hops` proxies of ours. Each proxy appends the address it
 * was called from to X-Forwarded-For, so only the last `hops` entries can be believed; a request
 * that did not come through all of them counts as coming from its socket.
 */
export function clientAddress(req: IncomingMessage, hops: number): string {
  const socket = req.socket.remoteAddress ?? ''
  if (hops === 0) return socket
  const entries = [req.headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const claimed = entries.at(-hops)?.trim() ?? ''
  return entries.length >= hops && isIP(claimed) ? claimed : socket
}

/**
 * Leaves in the request only what our proxies said, so that nothing behind us has to know how many there are.
 * @returns the address of the client
 */
export function believeOnlyProxies(req: IncomingMessage, hops: number): string {
  const address = clientAddress(req, hops)
  if (hops === 0)
    for (const name of Object.keys(req.headers))
      if (name.startsWith('x-forwarded-') || name === 'forwarded') delete req.headers[name]
  req.headers['x-forwarded-for'] = address
  return address
}
