import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Who is told by e-mail of what is new, to whom such a message was sent within the last day, and what has been told. Beside the
 * collections, since no screen of the panel lists anybody's address (src/cms/subscriptions, src/web/subscriptions).
 */
const statements = [
  `create table subscribers (
    id uuid primary key default gen_random_uuid(),
    email text not null unique,
    language text not null check (language in ('nb', 'en')),
    languages text[] not null,
    topics integer[] not null,
    events boolean not null,
    link text not null,
    created_at timestamptz not null default now(),
    confirmed_at timestamptz,
    told date
  )`,
  'create unique index subscribers_link on subscribers (link)',
  'create index subscribers_told on subscribers (told) where confirmed_at is not null',
  `create table subscription_requests (
    address text primary key,
    at timestamptz not null default now()
  )`,
  `create table digests (
    day date primary key,
    made_at timestamptz not null default now()
  )`,
  `create table told_news (
    collection text not null,
    document integer not null,
    language text not null,
    day date not null,
    primary key (collection, document, language)
  )`,
  'create index told_news_day on told_news (day)',
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['subscribers', 'subscription_requests', 'digests', 'told_news'])
    await db.execute(sql.raw(`drop table ${table}`))
}
