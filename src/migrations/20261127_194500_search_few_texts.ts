import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A function is thought to find a thousand rows unless it says otherwise, for which Postgres read the whole table
 * beside it: half the time of a search among 20 000 texts.
 */
export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  await db.execute(sql.raw('alter function search_saying(tsquery, timestamptz, integer) rows 50'))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('alter function search_saying(tsquery, timestamptz, integer) rows 1000'))
}
