import type { Server } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** As long as a request may be on its way to us. */
const graceMs = 300

/**
 * `stop` takes no more connections, tells those there are that this response is the last one, and resolves when all
 * requests under way have their response.
 */
export function gracefulStop(server: Server): { stop: () => Promise<void> } {
  /** Connections on which nothing was asked yet: Node does not count them among the idle ones. */
  const silent = new Set<Socket>()
  let stopping = false
  server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.prependListener('request', (req, res) => {
    silent.delete(req.socket)
    if (stopping) res.setHeader('Connection', 'close')
  })
  return {
    stop: async () => {
      stopping = true
      // HTTP's own `close` would at once end connections on which a request has arrived and was not read yet.
      const closed = new Promise<void>((resolve) =>
        NetServer.prototype.close.call(server, () => resolve()),
      )
      await Promise.race([closed, wait(graceMs)])
      for (const socket of silent) socket.destroy()
      const idle = setInterval(() => server.closeIdleConnections(), 50)
      await closed
      clearInterval(idle)
    },
  }
}
