import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * Lists of news in a language, by date, the newest first: each reads the rows it shows, whatever the number of
 * articles, and counts all in the index alone (src/features/news/queries). One index for each language of the
 * site, with what decides who stands for a family, and whose the article is.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [locale, languages] of [
    ['nb', sql`language in ('nb', 'nn')`],
    ['en', sql`language = 'en'`],
  ] as const)
    await db.execute(sql`
      create index ${sql.identifier(`news_shown_${locale}_idx`)}
        on news (published_at desc nulls last, id desc)
        include (family, language, publisher_id, byline_organisation_id)
        where _status = 'published' and deleted_at is null and ${languages}`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index news_shown_nb_idx, news_shown_en_idx`)
}
