import { sql } from '@payloadcms/db-postgres'
import type { SanitizedConfig } from 'payload'
import { doNightly, type NightlyTask } from '@/cms/nightly'
import { forgetAnswers } from './answers'
import { fewestApart } from '@/lib/referrer-kinds'

/**
 * Once a day is over, where fewer than five came from is forgotten; once it is three months ago, the day is, and
 * only the month is kept.
 */
export const foldReads: NightlyTask = async ({ db }) => {
  const today = sql`(now() at time zone 'Europe/Oslo')::date`
  const folded = await db.drizzle.execute(sql`
    with few as (
      delete from page_counts where kind <> 'any' and day < ${today}
        and (count < ${fewestApart} or day < date_trunc('month', ${today} - interval '3 months'))
      returning day, path, count),
    monthly as (
      delete from page_counts where kind = 'any' and extract(day from day) > 1
        and day < date_trunc('month', ${today} - interval '3 months')
      returning day, path, count),
    kept as (
      select case when day < date_trunc('month', ${today} - interval '3 months')
          then date_trunc('month', day)::date else day end as day, path, sum(count) as count
      from (select * from few union all select * from monthly) gone group by 1, 2)
    insert into page_counts as known (day, path, kind, count) select day, path, 'any', count from kept
    on conflict (path, day, kind) do update set count = known.count + excluded.count`)
  return { readsFolded: folded.rowCount ?? 0 }
}

/** Counts are folded every night, and old answers let go. */
export async function withReads(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  doNightly(config, foldReads)
  doNightly(config, forgetAnswers)
  return config
}
