import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * The index of the sitemap: which hundreds of articles there are, and when each was changed last, read from the
 * index alone (src/features/sitemap/queries.ts) and not from the articles with all they say.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index news_listed_idx on news (family, id) include (published_at, updated_at)
    where _status = 'published' and deleted_at is null`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index news_listed_idx`)
}
