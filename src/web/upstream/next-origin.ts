import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ReactNode } from 'react'
import type { LaidOver } from '@/lib/laid-over'
import { log } from '@/lib/log'
import { OwnError } from '@/lib/own-error'
import { renderHeader, withNotes } from '@/lib/render-notes'
import type { Reads } from '@/web/cache/purge-marks'

/** The response of Next, read whole, and what the data layer read for it: `'everything'` when it read nothing. */
export type OriginResponse = {
  status: number
  type: string
  location: string
  body: Buffer
  reads: Reads
  /** Until when it is true if nothing of that changes, in milliseconds since 1970. */
  until?: number
  /** What was left out of it, to be rendered by React. */
  elements?: ReactNode
}
export type Origin = {
  /** With `kept: false` nothing that was read for other pages is used; `over` is a draft to show. */
  fetch: (path: string, options?: { kept?: boolean; over?: LaidOver }) => Promise<OriginResponse>
  close: () => Promise<void>
}

/** Handles a request, and resolves when it has nothing more to do for it. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>

/** Slower renders are given up. Visitors with a stored page have got it long before. */
const renderTimeoutMs = 15_000
/** A render that goes on after it was given up keeps its slot, but not longer than this: eight would stop the site. */
const longestMs = 60_000
/** More renders at a time only make each of them slower. */
const rendersAtOnce = 8
/** Behind more than these a request is refused at once, instead of waiting in vain. */
const longestQueue = 500
/** More than any file that may be uploaded. */
const largestBytes = 26_000_000

/** More is being rendered than a visitor can wait for. */
export class BusyError extends OwnError {
  override name = 'BusyError'
}

/**
 * Puts Next on a socket that only this process can reach, so that rendering a page is an ordinary
 * request: everything a page may do with its response works, and none of it touches a visitor's.
 * `serverUrl` is what pages see as their own address.
 */
export async function openNextOrigin(
  handler: Handler,
  serverUrl: string,
  timeoutMs = renderTimeoutMs,
): Promise<Origin> {
  const folder = await mkdtemp(join(tmpdir(), 'cmhn-'))
  const socketPath =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\${folder.replaceAll(/[\\/:]/g, '-')}`
      : join(folder, 'origin')
  const server = createServer(inSlots(handler, rendersAtOnce))
  // A request on a kept connection could meet its closing.
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
    new Promise<Omit<OriginResponse, 'reads' | 'until' | 'elements'>>((resolve, reject) => {
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
          elements: notes.body,
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
 * At most so many requests at a time. A slot is free again when the response has ended and `handler` has nothing more
 * to do for it: Next goes on with a render after the request was aborted.
 */
function inSlots(handler: Handler, slots: number) {
  const waiting: (() => void)[] = []
  let free = slots
  const enter = async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  const respond = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const closed = once(res, 'close')
    await handler(req, res)
    await closed
  }
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    await enter()
    // The request may have been given up while it waited for a slot.
    if (!res.destroyed) {
      const ended = respond(req, res).catch((err: unknown) => {
        log.error({ err }, 'a render failed')
        res.destroy()
      })
      await Promise.race([ended, wait(longestMs, undefined, { ref: false })])
    }
    leave()
  }
}

async function read(
  res: IncomingMessage,
): Promise<Omit<OriginResponse, 'reads' | 'until' | 'elements'>> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of res) {
    // A stream without encoding gives buffers; its type does not say so.
    const buffer = chunk as Buffer
    bytes += buffer.length
    if (bytes > largestBytes) throw new OwnError('a response is larger than 26 MB')
    chunks.push(buffer)
  }
  return {
    status: res.statusCode ?? 500,
    type: res.headers['content-type'] ?? 'application/octet-stream',
    location: res.headers.location ?? '',
    body: Buffer.concat(chunks),
  }
}
