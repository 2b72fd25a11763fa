import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { notCommitted } from '@/cms/payload-overrides/not-committed'

/** Runs SQL on the connection of the request's own transaction, or outside one when there is none. */
export async function runSql(req: PayloadRequest, raw: string) {
  // Payload's loader of relations leaves null where there is no transaction.
  const transaction = (await req.transactionID) ?? undefined
  const { db } = req.payload
  const session = transaction === undefined ? undefined : db.sessions?.[transaction]
  if (transaction !== undefined && !session)
    throw notCommitted(new Error('A statement came after the end of its transaction.'))
  return db.execute({
    // Payload leaves the type of a session's connection open; the Postgres adapter makes it this one.
    db: session?.db as PostgresAdapter['drizzle'] | undefined,
    drizzle: db.drizzle,
    raw,
  })
}

/** The rows that SQL finds. Their columns are those that the statement names, which is for the caller to know. */
export async function rowsOf<T>(req: PayloadRequest, raw: string): Promise<T[]> {
  const { rows } = await runSql(req, raw)
  return rows as T[]
}

/** All of it or nothing: commits when `work` succeeds, rolls back and throws on when it fails. */
export async function inTransaction(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  const ours = await initTransaction(req)
  try {
    await work()
    if (ours) await commitTransaction(req)
  } catch (error) {
    if (ours) await killTransaction(req)
    throw error
  }
}
