import { Client } from 'pg'
import { log } from '@/lib/log'
import { purgeChannel, readPurge, type Gone } from '@/lib/purge'

export type PurgeListenerOptions = {
  connectionString: string
  onPurge: (gone: Gone) => void
  /** Purges may have been missed: called when the connection is lost and when it is there again. */
  onSilence: (connected: boolean) => void
  /** How often the connection is tried, in milliseconds: a half-open one never reports its end. */
  heartbeatMs?: number
}
export type PurgeListener = {
  connected: () => boolean
  /** Resolves when everything committed before the call was heard, or when nothing can be heard. */
  caughtUp: () => Promise<void>
  close: () => Promise<void>
}

const longestWaitMs = 5000

/** Listens on a connection of its own for as long as the process lives, connecting again when it is lost. */
export function listenForPurges(options: PurgeListenerOptions): PurgeListener {
  const { onSilence, heartbeatMs = 5000 } = options
  let client: Client | undefined
  let closed = false
  let waitMs = 100
  let retry: NodeJS.Timeout | undefined

  const connect = async () => {
    const next = clientFor(options)
    let lost = false
    const onLost = (err?: unknown) => {
      if (lost) return
      lost = true
      clearInterval(heartbeat)
      next.end().catch(() => undefined)
      if (client === next) {
        client = undefined
        onSilence(false)
      }
      if (closed) return
      log.warn({ err }, 'purge listener lost its connection')
      retry = setTimeout(() => void connect(), waitMs)
      waitMs = Math.min(waitMs * 2, longestWaitMs)
    }
    const heartbeat = setInterval(() => next.query('select 1').catch(onLost), heartbeatMs).unref()
    next.on('error', onLost)
    next.on('end', () => onLost())
    try {
      await next.connect()
      await next.query(`listen ${purgeChannel}`)
      if (lost || closed) return onLost()
      client = next
      waitMs = 100
      onSilence(true)
    } catch (error) {
      onLost(error)
    }
  }
  void connect()

  return {
    connected: () => client !== undefined,
    // A committing transaction signals its listeners before it reports success, and a listener's
    // connection delivers what it was signalled before the answer to its next query.
    caughtUp: async () => {
      await client?.query('select 1').catch(() => undefined)
    },
    close: async () => {
      closed = true
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
    },
  }
}

function clientFor({ connectionString, onPurge }: PurgeListenerOptions): Client {
  const client = new Client({
    connectionString,
    application_name: 'cmhn page cache',
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
    keepAlive: true,
  })
  client.on('notification', ({ payload }) => onPurge(readPurge(payload)))
  return client
}
