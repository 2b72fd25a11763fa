import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { counts, days } from './20261126_035000_appointments_apart'

const words = {
  nb: { name: 'Strategisk koordineringsgruppe', slug: 'strategisk-koordineringsgruppe' },
  en: { name: 'Strategic coordination group', slug: 'strategic-coordination-group' },
}
const first = `(select min(id) from groups where kind = 'coordination')`
const version = `(select min(id) from _groups_v where version_kind = 'coordination')`

/** The coordination group, published in both languages, with the version that says so. */
const make = [
  `insert into groups (kind) values ('coordination')`,
  `insert into _groups_v (parent_id, version_kind, version_created_at, version_updated_at, latest)
   select id, 'coordination', created_at, updated_at, true from groups`,
  ...Object.entries(words).flatMap(([locale, { name, slug }]) => [
    `insert into groups_locales (_parent_id, _locale, name, slug, _status)
     values (${first}, '${locale}', '${name}', '${slug}', 'published')`,
    `insert into _groups_v_locales (_parent_id, _locale, version_name, version_slug, version__status)
     values (${version}, '${locale}', '${name}', '${slug}', 'published')`,
  ]),
]

/** Every appointment there is, also in versions and in texts that are planned to go out. */
const give = [
  `update appointments set group_id = ${first}`,
  `update _appointments_v set version_group_id = ${first}`,
  ...Object.keys(words).map(
    (locale) => `update plans set texts = jsonb_set(texts, '{${locale},group}', to_jsonb(${first}))
      where collection = 'appointments' and texts -> '${locale}' ? 'group'`,
  ),
]

const keep = (action: string) => [
  `alter table appointments drop constraint appointments_group_id_groups_id_fk`,
  `alter table appointments add constraint appointments_group_id_groups_id_fk
   foreign key (group_id) references groups (id) on delete ${action}`,
]

/** As the one by the name of the group before, which went with its column. */
const apart = `alter table appointments add constraint appointments_no_overlap exclude using gist
  (person_id with =, organisation_id with =, group_id with =, ${days()} with &&) where (${counts()})`

/**
 * Groups are data: the coordination group is the first of them, and all appointments until now are to it.
 * A group with appointments is not deleted.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [...make, ...give, ...keep('restrict'), apart])
    await db.execute(sql.raw(statement))
}

/** Appointments to other groups go into the trash: the version before would show them in the coordination group. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  const back = [
    `alter table appointments drop constraint appointments_no_overlap`,
    `update appointments set deleted_at = coalesce(deleted_at, now()) where group_id <> ${first}`,
    `update _appointments_v set version_deleted_at = coalesce(version_deleted_at, now())
     where latest and version_group_id <> ${first}`,
    ...Object.keys(words).map(
      (locale) => `update plans set texts = jsonb_set(texts, '{${locale},group}', '"coordination"')
        where collection = 'appointments' and texts -> '${locale}' ? 'group'`,
    ),
    ...keep('set null'),
  ]
  for (const statement of back) await db.execute(sql.raw(statement))
}
