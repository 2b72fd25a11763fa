import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { runSql } from './transaction'

/** The channel every page cache listens on. */
export const purgeChannel = 'cmhn_purge'

/** Postgres refuses longer payloads than 8000 bytes. */
const limit = 7000

/**
 * Tells every page cache that something public changed. Sent on the saving transaction's own
 * connection, so Postgres delivers it exactly at commit and never after a rollback.
 * `gone` are pathnames that must not be shown any more, not even as a stale copy.
 */
export async function notifyPurge(req: PayloadRequest, gone: string[] = []): Promise<void> {
  const message = JSON.stringify({ gone })
  const payload = message.length > limit ? JSON.stringify({ gone: 'all' }) : message
  await runSql(req, `select pg_notify(${escapeLiteral(purgeChannel)}, ${escapeLiteral(payload)})`)
}
