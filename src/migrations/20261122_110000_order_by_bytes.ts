import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const tables = ['appointments', 'initiatives', 'milestones', 'organisations', 'topics']

const collate = (collation: string) =>
  tables.flatMap((table) => [
    `alter table "${table}" alter column "_order" type varchar collate ${collation}`,
    `alter table "_${table}_v" alter column "version__order" type varchar collate ${collation}`,
  ])

/**
 * The keys of the editors' order compare byte by byte. A Norwegian collation sorts "aa" as "å", after
 * "z", so from the eleventh document on Payload would take the wrong one for the last and give the
 * same key twice.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of collate('"C"')) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of collate('"default"')) await db.execute(sql.raw(statement))
}
