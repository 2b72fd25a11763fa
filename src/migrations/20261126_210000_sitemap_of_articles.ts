import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * The index of the sitemap goes from one hundred of articles to the next, and reads of each the one changed last
 * (src/features/sitemap/queries.ts). Before, it read every article there is.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index news_sitemap_idx on news ((coalesce(family::int, id) / 100), updated_at desc) include (published_at)
    where _status = 'published' and deleted_at is null`)
  await db.execute(sql`drop index news_listed_idx`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create index news_listed_idx on news (family, id) include (published_at, updated_at)
    where _status = 'published' and deleted_at is null`)
  await db.execute(sql`drop index news_sitemap_idx`)
}
