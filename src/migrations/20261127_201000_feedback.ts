import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What readers answered below a page: whether they found it, and a sentence. Of whom is known nowhere. */
const statements = [
  `create table feedback (
    id integer generated always as identity primary key,
    day date not null,
    path text not null,
    found boolean,
    text text not null
  )`,
  'create index feedback_path on feedback (path, day)',
  'create index feedback_day on feedback (day)',
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table feedback'))
}
