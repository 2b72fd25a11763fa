import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '@/lib/log'
import { OwnError } from '@/lib/own-error'
import { renderHeader, withNotes } from '@/lib/render-notes'
import type { Reads } from '@/server/page-cache/purge-marks'

/** What Next answered, read whole, and what the data layer read for it: `'everything'` when it read nothing. */
export type OriginAnswer = {
  status: number
  type: string
  location: string
  body: Buffer
  reads: Reads
  /** Until when it is true if nothing of that changes, in milliseconds since 1970. */
  until?: number
}
export type Origin = {
  /** With `kept: false` nothing that was read for other pages is used. */
  fetch: (path: string, options?: { kept?: boolean }) => Promise<OriginAnswer>
  close: () => Promise<void>
}

/** Answers requests, and resolves when it has nothing more to do for one. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>

/** Slower renders are given up. A visitor with a copy to look at has not waited for that. */
const renderTimeoutMs = 15_000
/** One that goes on when it was given up keeps its place, but for this long only: eight of them would stop the site. */
const longestMs = 60_000
/** More renders at a time only make each of them slower. */
const rendersAtOnce = 8
/** Whoever would have to wait behind more than these is told so at once, instead of waiting in vain. */
const longestQueue = 500
/** More than any file that may be uploaded. */
const largestBytes = 26_000_000

/** More is being rendered than a reader can wait for. */
export class BusyError extends OwnError {
  override name = 'BusyError'
}

/**
 * Puts Next on a socket that only this process can reach, so that rendering a page is an ordinary
 * request: everything a page may do with its response works, and none of it touches a reader's.
 * `serverUrl` is what pages see as their own address.
 */
export async function openOrigin(
  handler: Handler,
  serverUrl: string,
  timeoutMs = renderTimeoutMs,
): Promise<Origin> {
  const folder = await mkdtemp(join(tmpdir(), 'cmhn-'))
  const socketPath =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\${folder.replaceAll(/[\\/:]/g, '-')}`
      : join(folder, 'origin')
  const server = createServer(inPlaces(handler, rendersAtOnce))
  // Or a request may meet a connection that is being closed for having been idle.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(socketPath, resolve)
  })
  const agent = new Agent({ keepAlive: true, maxSockets: rendersAtOnce })
  const { host, protocol } = new URL(serverUrl)
  const headers = {
    host,
    accept: 'text/html',
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
  }

  const ask = (path: string, id: string) =>
    new Promise<Omit<OriginAnswer, 'reads' | 'until'>>((resolve, reject) => {
      const own = { ...headers, [renderHeader]: id }
      const asked = request({ socketPath, path, headers: own, agent }, (res) => {
        read(res).then(resolve, reject)
      })
      // Whoever waits in the queue has no socket yet, and their time has not begun.
      asked.once('socket', () => {
        const late = () => asked.destroy(new OwnError(`${path} took longer than ${timeoutMs} ms`))
        const timer = setTimeout(late, timeoutMs)
        asked.once('close', () => clearTimeout(timer))
      })
      asked.once('error', reject).end()
    })
  let underWay = 0

  return {
    fetch: async (path, options) => {
      if (underWay >= rendersAtOnce + longestQueue) throw new BusyError('too much to render')
      underWay++
      try {
        const id = randomUUID()
        const { made, notes } = await withNotes(id, () => ask(path, id), options)
        return {
          ...made,
          reads: notes.parts.size > 0 ? [...notes.parts] : 'everything',
          until: Number.isFinite(notes.until) ? notes.until : undefined,
        }
      } finally {
        underWay--
      }
    },
    close: async () => {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * At most so many requests at a time. A place is free again when the response has ended and `handler` has nothing
 * more to do for it: Next goes on with a render that nobody waits for any more.
 */
function inPlaces(handler: Handler, places: number) {
  const waiting: (() => void)[] = []
  let free = places
  const enter = async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const closed = once(res, 'close')
    await handler(req, res)
    await closed
  }
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    await enter()
    // Nobody waits any more for what has waited here too long.
    if (!res.destroyed) {
      const ended = answer(req, res).catch((err: unknown) => {
        log.error({ err }, 'a render failed')
        res.destroy()
      })
      await Promise.race([ended, wait(longestMs, undefined, { ref: false })])
    }
    leave()
  }
}

async function read(res: IncomingMessage): Promise<Omit<OriginAnswer, 'reads' | 'until'>> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of res) {
    // A stream without encoding gives buffers; its type does not say so.
    const buffer = chunk as Buffer
    bytes += buffer.length
    if (bytes > largestBytes) throw new OwnError('an answer is larger than 26 MB')
    chunks.push(buffer)
  }
  return {
    status: res.statusCode ?? 500,
    type: res.headers['content-type'] ?? 'application/octet-stream',
    location: res.headers.location ?? '',
    body: Buffer.concat(chunks),
  }
}
