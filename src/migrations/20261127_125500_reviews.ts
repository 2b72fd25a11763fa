import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * When a document is to be looked over, and when somebody last did (src/cms/reviews). Beside the documents, since looking
 * one over changes nothing in it: no version, no publication. `reminded` is the date a mail has gone out for.
 */
const statements = [
  `create table reviews (
    collection text not null,
    document integer not null,
    due date not null,
    months integer not null,
    set_by integer,
    reviewed_on date,
    reviewed_by integer,
    reminded date,
    primary key (collection, document)
  )`,
  'create index reviews_due on reviews (due)',
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table reviews'))
}
