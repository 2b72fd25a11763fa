import { sql } from '@payloadcms/db-postgres'
import type { SanitizedConfig } from 'payload'
import { doNightly, type NightlyTask } from '@/cms/nightly'

/** Inquiries whose time is over are deleted, answered or not; used tokens, once nobody can use them any more. */
export const forgetInquiries: NightlyTask = async ({ db }) => {
  const gone = await db.drizzle.execute(sql`
    delete from inquiries
    where (kept_until at time zone 'UTC')::date < (now() at time zone 'Europe/Oslo')::date`)
  await db.drizzle.execute(sql`delete from inquiry_tokens where used_at < now() - interval '1 day'`)
  return { inquiriesForgotten: gone.rowCount ?? 0 }
}

export async function withInquiriesForgotten(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  doNightly(config, forgetInquiries)
  return config
}
