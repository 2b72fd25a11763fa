import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What saves changed, for page caches that could not listen: docs/decisions/page-cache.md. Written by
 * src/cms/publishing/notify.ts, trimmed by the worker. `xid` is the saving transaction: numbers drawn
 * in one order may be committed in another, and only a snapshot knows which transactions have ended.
 * Without `parts` everything changed; without `gone` no copy of anything is kept.
 */
const statements = [
  `create table purge_log (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    xid xid8 not null default pg_current_xact_id(),
    parts text[],
    gone text[] default '{}'
  )`,
  'create index purge_log_xid on purge_log (xid)',
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table purge_log'))
}
