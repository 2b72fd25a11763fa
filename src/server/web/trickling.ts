import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { setAll } from './plain-answers'

/** A body has this long without question; after that it goes on while it arrives at some speed. */
const patienceMs = 60_000
const bytesPerSecond = 4_000
const lookEveryMs = 5_000

/**
 * Ends requests whose body trickles: a file over a slow line goes on arriving, and whoever only holds a connection
 * open sends next to nothing. Node alone waits five minutes for either.
 */
export function cutTricklingBodies(
  server: Server,
  headers: readonly string[],
  patience = patienceMs,
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
      if (ms < patience || arrived >= (ms / 1000) * bytesPerSecond) return
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
