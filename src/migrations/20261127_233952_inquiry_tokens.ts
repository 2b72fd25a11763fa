import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Questions that were answered once, and a keyed digest of what was sent with them: kept for a day, so that nothing is sent twice. */
export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  await db.execute(sql`create table inquiry_tokens (
    token text primary key,
    digest text not null,
    used_at timestamptz not null default now()
  )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table inquiry_tokens`)
}
