import { z } from 'zod'

/** The Postgres channel on which a save tells every page cache that something public changed. */
export const purgeChannel = 'cmhn_purge'

/** Pathnames that must not be shown any more, not even as a stale copy; `'all'` when they are too many. */
export type Gone = string[] | 'all'

const message = z.object({ gone: z.union([z.array(z.string()), z.literal('all')]) })

/** Postgres refuses payloads of 8000 bytes. */
const longest = 7999

export function writePurge(gone: Gone): string {
  const payload = JSON.stringify({ gone })
  return Buffer.byteLength(payload) > longest ? writePurge('all') : payload
}

/** A message that cannot be read drops everything, the one reading that is never wrong. */
export function readPurge(payload: string | undefined): Gone {
  try {
    return message.parse(JSON.parse(payload ?? '')).gone
  } catch {
    return 'all'
  }
}
