import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Who did what to which document (src/cms/trail). Written in the transaction of the change, and never
 * changed: lines older than three years go when the worker says so, and erasing somebody takes their name
 * and what a document was called out of the lines that hold it. Nothing else is let through, whoever asks.
 */
const statements = [
  `create table trail (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    account integer,
    name text,
    by_plan boolean not null default false,
    action text not null,
    collection text,
    document integer,
    version integer,
    title text,
    language text,
    was text,
    became text
  )`,
  'create index trail_at on trail (at)',
  'create index trail_account on trail (account, id)',
  'create index trail_action on trail (action, id)',
  'create index trail_document on trail (collection, document, id)',
  'create index trail_version on trail (collection, version) where version is not null',
  `create function keep_trail() returns trigger language plpgsql as $$
    declare
      task text := current_setting('trail.task', true);
      words text[] := array['name', 'title', 'was', 'became'];
    begin
      if tg_op = 'DELETE' then
        if task = 'retention' and old.at < now() - interval '3 years' then return old; end if;
      elsif tg_op = 'UPDATE' then
        if task = 'erasure' and to_jsonb(new) - words = to_jsonb(old) - words
          and (new.name is null or new.name = old.name)
          and (new.title is null or new.title = old.title)
          and (new.was is null or new.was = old.was)
          and (new.became is null or new.became = old.became)
        then return new; end if;
      end if;
      raise exception 'the trail is only added to';
    end $$`,
  `create trigger keep_trail before update or delete on trail
    for each row execute function keep_trail()`,
  `create trigger keep_whole_trail before truncate on trail
    for each statement execute function keep_trail()`,
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table trail'))
  await db.execute(sql.raw('drop function keep_trail'))
}
