import type { Payload } from 'payload'

const stuckAfterMs = 2 * 60_000

/**
 * A worker that was killed leaves its jobs marked as running for ever. Frees those untouched for two minutes,
 * so that they run again; tasks are written to bear that. Returns how many.
 */
export async function freeStuckJobs(payload: Payload, now = new Date()): Promise<number> {
  const since = new Date(now.getTime() - stuckAfterMs).toISOString()
  const { docs } = await payload.update({
    collection: 'payload-jobs',
    where: { and: [{ processing: { equals: true } }, { updatedAt: { less_than: since } }] },
    data: { processing: false },
    depth: 0,
  })
  return docs.length
}
