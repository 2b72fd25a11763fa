import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Working groups that were published before groups had pages stand at their addresses from now on. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    insert into addresses (path, collection, document)
    select case texts._locale when 'en' then '/en/groups/' else '/grupper/' end || texts.slug, 'groups', groups.id
    from groups join groups_locales texts on texts._parent_id = groups.id
    where groups.kind = 'working' and groups.deleted_at is null and texts._status = 'published' and texts.slug <> ''
    on conflict (path) do nothing`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`delete from addresses where collection = 'groups'`)
}
