import { Client } from 'pg'
import { log } from '@/lib/log'
import { everything, purgeChannel, seeLog, type Purge } from '@/lib/purge'
import { isAfter, readPurgeLog, type Position, type PurgeLog } from './purge-log'

export type PurgeListenerOptions = {
  connectionString: string
  /** Something was published or withdrawn; in no particular order. */
  onPurge: (purge: Purge) => void
  /** The whole log: the first time, and when the database is another one than it was. */
  onStart: (purgeLog: PurgeLog) => void
  /** Purges are not heard any more, or again: what was missed meanwhile has been told. */
  onSilence: (connected: boolean) => void
  /** How often the log is read without a notification: a half-open connection never reports its end. */
  heartbeatMs?: number
}
export type PurgeListener = {
  connected: () => boolean
  /** Up to where in the log everything was told. */
  position: () => Position | undefined
  /** Resolves when everything committed before the call was told, or when nothing can be heard. */
  caughtUp: () => Promise<void>
  close: () => Promise<void>
}

const longestWaitMs = 5000

/**
 * Listens on a connection of its own for as long as the process lives, connecting again when it is lost.
 * A notification only says that there is something to read in the purge log, where nothing is missed.
 */
export function listenForPurges(options: PurgeListenerOptions): PurgeListener {
  const { onSilence, heartbeatMs = 5000 } = options
  const follow = followLog(options)
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
    const read = () => follow.read(next).catch(onLost)
    let heartbeat: NodeJS.Timeout | undefined
    next.on('error', onLost)
    next.on('end', () => onLost())
    next.on('notification', ({ payload }) => {
      if (payload === seeLog) void read()
      else options.onPurge(everything)
    })
    try {
      await next.connect()
      await next.query(`listen ${purgeChannel}`)
      await follow.read(next)
      if (lost || closed) return onLost()
      client = next
      heartbeat = setInterval(() => void read(), heartbeatMs).unref()
      waitMs = 100
      onSilence(true)
    } catch (error) {
      onLost(error)
    }
  }
  void connect()

  return {
    connected: () => client !== undefined,
    position: follow.position,
    caughtUp: async () => {
      if (client) await follow.read(client).catch(() => undefined)
    },
    close: async () => {
      closed = true
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
    },
  }
}

/** Tells each entry of the log once in the life of this process, across lost connections. */
export function followLog({ onPurge, onStart }: Pick<PurgeListenerOptions, 'onPurge' | 'onStart'>) {
  let known: Position | undefined
  let told = new Set<string>()
  let queue: Promise<unknown> = Promise.resolve()

  async function read(client: Parameters<typeof readPurgeLog>[0]): Promise<void> {
    const purgeLog = await readPurgeLog(client, known?.number ?? '0')
    if (known && known.database !== purgeLog.database) {
      known = undefined
      told = new Set()
      return read(client)
    }
    if (!known) onStart(purgeLog)
    else for (const entry of purgeLog.entries) if (!told.has(entry.id)) onPurge(entry)
    told = new Set(purgeLog.entries.map(({ id }) => id))
    const { database, number } = purgeLog
    if (!known || isAfter(number, known.number)) known = { database, number }
  }

  return {
    position: () => known,
    /** One after the other, so that each begins where the one before ended. */
    read: (client: Parameters<typeof readPurgeLog>[0]): Promise<void> => {
      const reading = queue.then(() => read(client))
      queue = reading.catch(() => undefined)
      return reading
    },
  }
}

const clientFor = ({ connectionString }: PurgeListenerOptions): Client =>
  new Client({
    connectionString,
    application_name: 'cmhn page cache',
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
    keepAlive: true,
  })
