import { z } from 'zod'

/** What a purge says: addresses that must not be shown any more, or `'all'` when they are too many. */
const message = z.object({ gone: z.union([z.array(z.string()), z.literal('all')]) })

/** A message that cannot be read drops everything, the one reading that is never wrong. */
export function readPurge(payload: string | undefined): string[] | 'all' {
  try {
    return message.parse(JSON.parse(payload ?? '')).gone
  } catch {
    return 'all'
  }
}
