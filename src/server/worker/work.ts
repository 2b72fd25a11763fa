import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { isWithin } from '@/lib/age'
import { log } from '@/lib/log'
import { freeStuckJobs } from './free-stuck-jobs'

const everyMs = 1000
const freeEveryMs = 60_000

/**
 * Runs due jobs, one after the other, until told to stop. Stuck ones are freed at the start and every minute,
 * always between jobs, so that none of our own is ever taken for stuck. A database that is away is waited for.
 */
export async function work(payload: Payload, stop: AbortSignal): Promise<void> {
  let freedAt = 0
  while (!stop.aborted) {
    try {
      if (!isWithin(freeEveryMs, freedAt)) {
        const count = await freeStuckJobs(payload)
        if (count > 0) log.warn({ count }, 'freed stuck jobs')
        freedAt = Date.now()
      }
      await payload.jobs.handleSchedules({ allQueues: true })
      await payload.jobs.run({ allQueues: true, sequential: true, silent: { info: true } })
    } catch (err) {
      log.error({ err }, 'jobs could not run')
    }
    await wait(everyMs, undefined, { signal: stop }).catch(() => {})
  }
}
