import { sql } from '@payloadcms/db-postgres'
import type { SanitizedConfig } from 'payload'
import { doNightly, type NightlyTask } from '@/cms/nightly'
import { registrationDays } from '@/lib/registrations'

/** Who registered is deleted when the last day of the event is long enough past, and of an event that is no more at once; what was sent to those who are gone goes too. */
export const forgetRegistrations: NightlyTask = async ({ db }) => {
  const gone = await db.drizzle.execute(sql`
    delete from registrations r where not exists (select from events e where e.id = r.event_id
      and (greatest(e.start, coalesce(e."end", e.start)) at time zone 'Europe/Oslo')::date + ${registrationDays}::int
        >= (now() at time zone 'Europe/Oslo')::date)`)
  await db.drizzle.execute(sql`
    delete from mails m where m.state <> 'waiting' and m.about like 'registrations %'
      and not exists (select from registrations r where m.about = 'registrations ' || r.id)`)
  return { registrationsForgotten: gone.rowCount ?? 0 }
}

export async function withRegistrationsForgotten(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  doNightly(config, forgetRegistrations)
  return config
}
