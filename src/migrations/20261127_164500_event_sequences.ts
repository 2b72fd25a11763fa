import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * How often what those who come to an event must know has changed in public (src/features/events/sequence.ts), and
 * what they were told last. Beside the events, since it is no part of what a version says: restoring one is a change.
 */
const statements = [
  `create table event_sequences (
    event integer primary key references events on delete cascade,
    sequence integer not null default 0,
    facts text not null,
    venues jsonb not null
  )`,
  `insert into event_sequences (event, facts, venues)
   select events.id,
     md5(concat_ws('|', extract(epoch from start), coalesce(extract(epoch from "end")::text, ''),
       coalesce(time_known, true), state, coalesce(address, ''), coalesce(online_address, ''))),
     jsonb_object_agg(texts._locale, md5(coalesce(texts.venue, '')))
   from events join events_locales texts on texts._parent_id = events.id and texts._status = 'published'
   where events.deleted_at is null group by events.id`,
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table event_sequences'))
}
