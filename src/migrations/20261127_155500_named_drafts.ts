import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Drafts that only some accounts read (src/cms/named-drafts). Beside the documents: a draft that is saved leaves the row
 * of its document as it was, and rules of access are about that row. By number: of an account that is deleted nothing
 * is left, and its draft is not opened to others by that.
 */
const statements = [
  `create table named_drafts (
    collection text not null,
    document integer not null,
    readers integer[] not null,
    primary key (collection, document)
  )`,
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table named_drafts'))
}
