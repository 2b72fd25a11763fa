import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The links of public texts, and whether they lead anywhere (src/cms/link-check). A save adds to `link_notes`, in its
 * transaction, that a document is to be looked at; the worker alone writes the rest. What was published before this is
 * noted by the worker, too.
 */
const statements = [
  `create table link_notes (
    id bigint generated always as identity primary key,
    collection text not null,
    document integer not null
  )`,
  `create table link_sources (
    collection text not null,
    document integer not null,
    noted_at timestamptz not null default now(),
    primary key (collection, document)
  )`,
  `create table found_links (
    id bigint generated always as identity primary key,
    collection text not null,
    document integer not null,
    locale text not null,
    field jsonb not null,
    words text not null,
    shown text not null,
    url text,
    path text,
    target_collection text,
    target_document integer,
    why text,
    broken_since timestamptz,
    meant boolean not null default false
  )`,
  'create index found_links_source on found_links (collection, document)',
  'create index found_links_target on found_links (target_collection, target_document)',
  'create index found_links_path on found_links (path) where path is not null',
  'create index found_links_url on found_links (url) where url is not null',
  'create index found_links_broken on found_links (broken_since) where broken_since is not null',
  `create table web_addresses (
    url text primary key,
    host text not null,
    next_check timestamptz not null default now(),
    checked_at timestamptz,
    answered_at timestamptz,
    status integer,
    why text,
    failures integer not null default 0,
    failing_since timestamptz,
    broken_since timestamptz
  )`,
  'create index web_addresses_due on web_addresses (next_check)',
  'create index web_addresses_answered on web_addresses (answered_at)',
  'create index web_addresses_broken on web_addresses (broken_since) where broken_since is not null',
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['web_addresses', 'found_links', 'link_sources', 'link_notes'])
    await db.execute(sql.raw(`drop table ${table}`))
}
