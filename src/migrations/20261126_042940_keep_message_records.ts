import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The record begins with what is public today: published messages, from when they were last saved, by
 * nobody known. Then the database refuses every change of it.
 */
const keep = [
  `insert into "message_records"
     ("message", "language", "state", "at", "text", "link", "link_text", "level", "scope", "path", "from", "to")
   select m.id, l."_locale"::text, 'shown', m."updated_at", l."text", l."link", l."link_text",
     m."level"::text, m."scope"::text, l."path", m."from", m."to"
   from "messages" m join "messages_locales" l on l."_parent_id" = m.id
   where l."_status" = 'published' and m."deleted_at" is null`,
  `create function "keep_message_records"() returns trigger language plpgsql as $$
   begin
     raise exception 'What was shown stays on record';
   end $$`,
  `create trigger "keep_message_records" before update or delete on "message_records"
   for each row execute function "keep_message_records"()`,
  `create trigger "keep_all_message_records" before truncate on "message_records"
   for each statement execute function "keep_message_records"()`,
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of keep) await db.execute(sql.raw(statement))
}

/** The table itself goes with the migration that made it. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop trigger "keep_message_records" on "message_records"'))
  await db.execute(sql.raw('drop trigger "keep_all_message_records" on "message_records"'))
  await db.execute(sql.raw('drop function "keep_message_records"()'))
}
