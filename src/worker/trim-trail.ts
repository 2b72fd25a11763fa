import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** At a time, so that the statement is a short one whatever there is. */
const most = 5000

/** A line of the trail is kept so long. */
export const trailYears = 3

/** Lets go of what was done more than three years ago; the trigger lets nobody else, and nothing newer. */
export async function trimTrail({ db }: Payload): Promise<void> {
  await db.drizzle.transaction(async (transaction) => {
    await transaction.execute(sql`set local trail.task = 'retention'`)
    await transaction.execute(sql`delete from trail where id in (
      select id from trail where at < now() - make_interval(years => ${trailYears}) order by at limit ${most})`)
  })
}
