import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** How often each page and file was looked at on a day, and where people came from (src/web/counts). Of nobody. */
const statements = [
  `create table page_counts (
    day date not null,
    path text not null,
    kind text not null,
    count integer not null,
    primary key (path, day, kind)
  )`,
  'create index page_counts_day on page_counts (day)',
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table page_counts'))
}
