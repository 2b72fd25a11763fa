import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { LRUCache } from 'lru-cache'
import type { Coding, Representation } from '@/server/page-cache/representation'
import { plainRequest } from './plain-request'
import { wireBytes } from './wire-bytes'

type Fresh = (path: string) => Representation | undefined

/**
 * Answers the one thing nearly all readers ask for, a fresh page with a plain GET, from bytes that are
 * ready: Node spends more time on a request and its response than the page itself costs. Whatever is
 * not exactly that is given unread, connection and all, to the listener that Node's server came with,
 * and stays there for good. See docs/decisions/page-cache.md.
 * @returns ends the connections that were never given on, for when the server closes
 */
export function putFastLaneBefore(server: Server, fresh: Fresh): () => void {
  const own = server.listeners('connection')
  const quiet = new Set<Socket>()
  const giveOn = (socket: Socket) => {
    for (const listener of own) listener.call(server, socket)
  }
  server.removeAllListeners('connection').on('connection', (socket: Socket) => {
    quiet.add(socket)
    socket.once('close', () => quiet.delete(socket))
    serve(socket, fresh, server.keepAliveTimeout, () => {
      quiet.delete(socket)
      giveOn(socket)
    })
  })
  return () => {
    for (const socket of quiet) socket.destroySoon()
  }
}

function serve(socket: Socket, fresh: Fresh, idleMs: number, giveOn: () => void): void {
  const onData = (chunk: Buffer) => {
    const bytes = answerTo(chunk, fresh)
    if (bytes) {
      // Who does not read what was sent is not listened to, so that answers do not pile up.
      if (!socket.write(bytes)) socket.pause().once('drain', () => socket.resume())
      return
    }
    socket.off('data', onData).off('end', onEnd).off('timeout', onTimeout).off('error', ignore)
    socket.setTimeout(0)
    socket.pause().unshift(chunk)
    giveOn()
    socket.resume()
  }
  // Whoever has closed their end asks for nothing more, and gets what they have asked for.
  const onEnd = () => socket.end()
  const onTimeout = () => socket.destroy()
  socket.setTimeout(idleMs)
  socket.on('data', onData).on('end', onEnd).on('timeout', onTimeout).on('error', ignore)
}

/** A broken connection ends by itself. */
const ignore = (): void => undefined

/** Browsers repeat themselves: what a block of header lines asks for is read once. */
const known = new LRUCache<string, Coding | 'other'>({ max: 500 })
const longest = 4096

function answerTo(chunk: Buffer, fresh: Fresh): Buffer | undefined {
  if (chunk.length > longest) return undefined
  const text = chunk.toString('latin1')
  if (!text.startsWith('GET /')) return undefined
  const end = text.indexOf(' ', 4)
  const page = end < 0 ? undefined : fresh(text.slice(4, end))
  if (!page) return undefined
  const rest = text.slice(end)
  let coding = known.get(rest)
  if (coding === undefined) known.set(rest, (coding = plainRequest(rest) ?? 'other'))
  return coding === 'other' ? undefined : wireBytes(page.variants[coding])
}
