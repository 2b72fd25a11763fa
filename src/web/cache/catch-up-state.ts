import { isAfter, type Position, type PurgeLog } from './purge-log'
import { PurgeMarks, type Reads } from './purge-marks'
import { isWithdrawn } from './withdrawn'

/** What became of a stored page while nothing was heard. `changed` may be shown when rendering fails. */
export type CatchUpState = 'true' | 'changed' | 'withdrawn' | 'unknown'

/** What the purge log says of a page since the position at which it was made. */
export function catchUpState(
  path: string,
  { position, reads }: { position?: Position; reads: Reads },
  { database, entries }: PurgeLog,
): CatchUpState {
  if (position?.database !== database) return 'unknown'
  const since = entries.filter(({ xid }) => isAfter(xid, position.number))
  if (since.some(({ withdrawn }) => isWithdrawn(path, withdrawn))) return 'withdrawn'
  if (since.some(({ parts }) => parts === 'everything')) return 'unknown'
  const marks = new PurgeMarks()
  for (const { parts } of since) marks.purge(parts)
  return marks.since(0, reads) ? 'changed' : 'true'
}
