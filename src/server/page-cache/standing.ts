import { isAfter, type Position, type PurgeLog } from './purge-log'
import { PurgeMarks, type Reads } from './purge-marks'

/** How a page stands that was made some time ago: `changed` may be shown when there is nothing better. */
export type Standing = 'true' | 'changed' | 'gone' | 'unknown'

/** What the purge log says of a page since the position at which it was made. */
export function standing(
  path: string,
  { position, reads }: { position?: Position; reads: Reads },
  { database, entries }: PurgeLog,
): Standing {
  if (position?.database !== database) return 'unknown'
  const since = entries.filter(({ xid }) => isAfter(xid, position.number))
  if (since.some(({ gone }) => gone === 'all' || gone.includes(path))) return 'gone'
  if (since.some(({ parts }) => parts === 'everything')) return 'unknown'
  const marks = new PurgeMarks()
  for (const { parts } of since) marks.purge(parts)
  return marks.since(0, reads) ? 'changed' : 'true'
}
