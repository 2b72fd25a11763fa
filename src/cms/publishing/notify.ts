import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { purgeChannel, writePurge, type Gone } from '@/lib/purge'
import { runSql } from './transaction'

/**
 * Tells every page cache that something public changed. Sent on the saving transaction's own
 * connection, so Postgres delivers it exactly at commit and never after a rollback.
 * `gone` are pathnames that must not be shown any more, not even as a stale copy; with `'all'` no copy
 * of anything is kept, in memory or on disk.
 */
export async function notifyPurge(req: PayloadRequest, gone: Gone = []): Promise<void> {
  const [channel, payload] = [purgeChannel, writePurge(gone)].map(escapeLiteral)
  await runSql(req, `select pg_notify(${channel}, ${payload})`)
}
