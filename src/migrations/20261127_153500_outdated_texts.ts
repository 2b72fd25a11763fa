import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The language of a document that was left behind by the other, what that one said before, and since when
 * (src/cms/outdated). Beside the documents, since it is no part of what either language says.
 */
const statements = [
  `create table outdated_texts (
    collection text not null,
    document integer not null,
    language text not null,
    words jsonb not null,
    since timestamptz not null default now(),
    primary key (collection, document)
  )`,
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table outdated_texts'))
}
