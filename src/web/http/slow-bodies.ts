import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { setAll } from './plain-responses'

/** A body may take this long whatever its speed; after that it has to arrive at `bytesPerSecond`. */
const graceMs = 60_000
const bytesPerSecond = 4_000
const lookEveryMs = 5_000

/**
 * Ends requests whose body hardly arrives. A file over a slow line does arrive; an attack that holds connections open
 * sends next to nothing. Node's own `requestTimeout` is five minutes for both.
 */
export function cutSlowBodies(
  server: Server,
  headers: readonly string[],
  grace = graceMs,
  every = lookEveryMs,
): void {
  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    if (req.complete || !hasBody(req)) return
    const began = Date.now()
    const before = req.socket.bytesRead
    const timer = setInterval(() => {
      const ms = Date.now() - began
      if (req.complete || res.writableEnded) return clearInterval(timer)
      const arrived = req.socket.bytesRead - before
      if (ms < grace || arrived >= (ms / 1000) * bytesPerSecond) return
      clearInterval(timer)
      if (res.headersSent) res.destroy()
      else {
        setAll(res, headers)
        res.writeHead(408, {
          Connection: 'close',
          'Content-Length': '0',
          'Cache-Control': 'no-store',
        })
        res.end(() => req.socket.destroy())
      }
    }, every)
    res.once('close', () => clearInterval(timer))
  })
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
