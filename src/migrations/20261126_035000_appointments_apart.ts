import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { log } from '@/lib/log'

/** The days a seat is held, both ends included, as they are in Oslo. */
export const days = (row = ''): string =>
  `daterange((${row}"from" at time zone 'Europe/Oslo')::date, (${row}"to" at time zone 'Europe/Oslo')::date, '[]')`

export const counts = (row = ''): string => `${row}deleted_at is null and ${row}"from" is not null`

/**
 * Two appointments saved at the same moment cannot give one person the same seat twice: the check in
 * `refuseOverlap` looks before either is there. Drafts count, as they do there; what lies in the trash does not.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await refuseOverlaps(db)
  await db.execute(sql.raw('create extension if not exists btree_gist'))
  await keepApart(db)
}

/** Also for whoever takes the groups back that came later. */
export const keepApart = (db: MigrateUpArgs['db']) =>
  db.execute(
    sql.raw(`alter table appointments add constraint appointments_no_overlap exclude using gist
      (person_id with =, organisation_id with =, "group" with =, ${days()} with &&)
      where (${counts()})`),
  )

/** The extension stays: something else may use it by now. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('alter table appointments drop constraint appointments_no_overlap'))
}

/** Which of two is wrong only people know, so that the migration says which they are and changes nothing. */
async function refuseOverlaps(db: MigrateUpArgs['db']): Promise<void> {
  const backwards = await db.execute(
    sql.raw(`select id from appointments where ${counts()} and "to" < "from" order by id`),
  )
  const overlaps = await db.execute(
    sql.raw(`select a.id, b.id as other from appointments a join appointments b
      on a.id < b.id and a.person_id = b.person_id and a.organisation_id = b.organisation_id
      and a."group" = b."group" and ${counts('a.')} and ${counts('b.')}
      and coalesce(a."to", 'infinity') >= b."from" and coalesce(b."to", 'infinity') >= a."from"
      order by a.id, b.id`),
  )
  const problems = [
    ...backwards.rows.map(({ id }) => `${id} ends before it begins`),
    ...overlaps.rows.map(({ id, other }) => `${id} and ${other} overlap`),
  ]
  if (problems.length === 0) return
  const message = `Appointments ${problems.join('; ')}. Correct them in the panel of the version that runs, or put one of each pair in the trash, and migrate again.`
  // Payload logs the error of a migration without its words.
  log.error(message)
  throw new Error(message)
}
