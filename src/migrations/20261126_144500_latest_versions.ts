import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * The list of news in the panel, in the order it opens with: it shows the latest version of each article, newest
 * first, and counts them. Without it every version that is kept is read for each page of the list.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index news_latest_versions_idx on _news_v (version_created_at desc, created_at desc)
    where latest and version_deleted_at is null`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index news_latest_versions_idx`)
}
