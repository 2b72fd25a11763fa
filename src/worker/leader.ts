import { setTimeout as wait } from 'node:timers/promises'
import { tryLock } from '@/database/locks'
import { log } from '@/lib/log'

const tryEveryMs = 5000

/**
 * Leader election by an advisory lock: of any number of workers exactly one does `work`. When the lock's connection
 * is lost the work is told to stop, and this process is a candidate again.
 */
export async function workAsLeader(
  url: string,
  stop: AbortSignal,
  work: (stop: AbortSignal) => Promise<void>,
): Promise<void> {
  while (!stop.aborted) {
    const held = await tryLock(url, 'worker').catch((err: unknown) => {
      log.warn({ err }, 'the worker cannot reach the database')
      return undefined
    })
    if (held) {
      const lost = new AbortController()
      void held.lost.then(() => lost.abort())
      await work(AbortSignal.any([stop, lost.signal]))
      await held.release()
    } else await wait(tryEveryMs, undefined, { signal: stop }).catch(() => {})
  }
}
