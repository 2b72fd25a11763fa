import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { log } from '@/lib/log'
import { mediaFolder } from './room'
import { removeFile } from './sizes'

const second = 1000
const minute = 60 * second

/**
 * Files that no entry names any more and that are still to leave the disk. The job stands in the
 * transaction that deletes the entries, so that no crash forgets them; the worker tries for a day, and
 * then `/health/ready` says that something waits.
 */
export const removeFiles: TaskConfig<{ input: { files: unknown }; output: object }> = {
  slug: 'removeFiles',
  inputSchema: [{ name: 'files', type: 'json', required: true }],
  retries: { attempts: 288, backoff: { type: 'fixed', delay: 5 * minute } },
  handler: async ({ input }) => {
    await remove(namesIn(input.files))
    return { output: {} }
  },
}

/** Returns the number of the job, or nothing when there is nothing to remove. */
export async function queueRemoval(
  req: PayloadRequest,
  files: readonly string[],
): Promise<number | null> {
  if (files.length === 0) return null
  const job = await req.payload.jobs.queue({
    task: 'removeFiles',
    input: { files: [...files] },
    // The request itself tries first; the worker only what is left.
    waitUntil: new Date(Date.now() + minute),
    req: isolatedRequest(req),
  })
  return job.id
}

/** Removes the files of a job at once. What cannot be removed now is left to the worker; returns how many are. */
export async function removeNow(
  payload: Payload,
  job: number | null,
  files: readonly string[],
): Promise<number> {
  const left = await removeEach(files)
  if (left === 0 && job !== null)
    await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: job } } })
  return left
}

async function remove(files: readonly string[]): Promise<void> {
  const left = await removeEach(files)
  if (left > 0) throw new Error(`${left} files could not be removed.`)
}

/** Every one that can be; what is not there is removed. Returns how many are left. */
async function removeEach(files: readonly string[]): Promise<number> {
  let left = 0
  for (const file of files)
    await removeFile(mediaFolder, file).catch((err: unknown) => {
      left += 1
      log.error({ err }, 'a file of what was erased could not be removed')
    })
  return left
}

const namesIn = (files: unknown): string[] =>
  Array.isArray(files) ? files.filter((file) => typeof file === 'string') : []
