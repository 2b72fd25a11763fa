import type { Pool } from 'pg'
import { matchPath, oldAddresses } from '@/i18n/paths'
import type { Render } from '@/server/page-cache/answer'

const documents = ['article', 'event', 'partner', 'pillar', 'page']

/**
 * Answers 404 for the address of a document that nobody ever published one under, from one indexed
 * look-up: whoever tries addresses out costs no render. All others are rendered, and all when the
 * look-up fails: `addresses` knows nothing of an outage.
 */
export const onlyKnown =
  (pool: Pick<Pool, 'query'>, render: Render): Render =>
  async (path) =>
    (await isUnknown(pool, path)) ? { kind: 'absent', status: 404, reads: [] } : render(path)

async function isUnknown(pool: Pick<Pool, 'query'>, path: string): Promise<boolean> {
  try {
    const address = decodeURIComponent(path)
    // Files for machines and old addresses stand where plain pages stand; no slug has a point.
    if (address.includes('.') || address in oldAddresses) return false
    if (!documents.includes(matchPath(address)?.page ?? '')) return false
    const { rowCount } = await pool.query('select from addresses where path = $1', [address])
    return rowCount === 0
  } catch {
    return false
  }
}
