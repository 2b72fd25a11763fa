import type { Payload } from 'payload'
import { log } from '@/lib/log'

/**
 * A worker that was killed leaves its jobs marked as running for ever. A worker that has
 * just been elected is the only one at work and has begun nothing, so all of them run again; tasks are
 * idempotent. Returns how many.
 */
export async function freeStuckJobs(payload: Payload): Promise<number> {
  const { docs } = await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    depth: 0,
  })
  if (docs.length > 0) log.warn({ count: docs.length }, 'freed stuck jobs')
  return docs.length
}
