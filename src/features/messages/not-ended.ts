import { sql, type SQL } from 'drizzle-orm'

/** The messages `d` that visitors see at a moment, or will see after it. */
export const notEnded = (now: Date): SQL =>
  sql`(d."to" is null or d."to" > ${now.toISOString()}::timestamptz)`
