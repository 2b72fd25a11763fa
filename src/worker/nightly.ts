import type { Payload } from 'payload'
import { nightlyTasks } from '@/cms/nightly'
import { dayOf, startOfDay } from '@/lib/days'
import { log } from '@/lib/log'

/** So long after midnight, when nobody waits. */
const nightMs = 3 * 3_600_000

/** Does what is due every night: when a worker takes the lead, and then each night. */
export function workNightly(payload: Payload, stop: AbortSignal): () => Promise<void> {
  let done = -1
  return async () => {
    const night = lastNight(new Date())
    if (night === done) return
    for (const task of nightlyTasks(payload.config)) {
      const came = await task(payload, stop)
      if (stop.aborted) return
      log.info(came, 'done for the night')
    }
    done = night
  }
}

/** The last moment at which it was due. */
function lastNight(moment: Date): number {
  const due = startOfDay(dayOf(moment)).getTime() + nightMs
  return due <= moment.getTime() ? due : due - 24 * 3_600_000
}
