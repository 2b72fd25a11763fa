import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { translate } from '@/cms/translate'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

/** Where uploads live, each in all its sizes. */
export const mediaFolder = join(env.DATA_DIR, 'media')

/** The file as it was sent, and all its sizes, which together are smaller than it or hardly larger. */
const copies = 2
const least = 1_000_000

/**
 * Refuses a file there is no room for before anything of it is written: Payload would say that something
 * is wrong with the file, and leave cut and empty ones behind that keep the disk full.
 */
export const refuseWithoutRoom =
  (dir: string): CollectionBeforeOperationHook =>
  async ({ operation, req }) => {
    if (!req.file || (operation !== 'create' && operation !== 'update')) return
    if (await hasRoom(dir, req.file.data.length * copies + least)) return
    throw new APIError(translate(req, 'storageFull'), 507, null, true)
  }

/** Whether so many bytes can be written, found out by writing them: that minds quotas and failing disks. */
export async function hasRoom(dir: string, bytes = least): Promise<boolean> {
  const probe = join(dir, '.room')
  try {
    await mkdir(dir, { recursive: true })
    await writeFile(probe, Buffer.alloc(bytes))
    return true
  } catch (error) {
    log.error({ err: error }, 'no room for uploads')
    return false
  } finally {
    await rm(probe, { force: true }).catch(() => {})
  }
}
