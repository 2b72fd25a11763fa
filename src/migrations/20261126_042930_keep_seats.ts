import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const seats = [
  { table: 'appointments', prefix: '' },
  { table: '_appointments_v', prefix: 'version_' },
]

/** The names seats are shown under today, as far as person and organisation are or were published. */
const fill = seats.flatMap(({ table, prefix }) => [
  `update "${table}" seat set "${prefix}shown_person" = people.name
   from people
   where people.id = seat."${prefix}person_id" and exists (
     select 1 from people_locales
     where _parent_id = people.id and _status = 'published')`,
  ...['nb', 'en'].map(
    (locale) =>
      `update "${table}" seat set "${prefix}shown_organisation_${locale}" = organisations_locales.name
       from organisations_locales
       where _parent_id = seat."${prefix}organisation_id"
         and _locale = '${locale}' and _status = 'published'`,
  ),
])

const keys = [
  { column: 'person_id', target: 'people', name: 'appointments_person_id_people_id_fk' },
  {
    column: 'organisation_id',
    target: 'organisations',
    name: 'appointments_organisation_id_organisations_id_fk',
  },
]

const onDelete = (action: string) =>
  keys.flatMap(({ column, target, name }) => [
    `alter table "appointments" drop constraint "${name}"`,
    `alter table "appointments" add constraint "${name}" foreign key ("${column}")
     references "${target}" ("id") on delete ${action} on update no action`,
  ])

/**
 * Seats keep the names they are held under, and the database itself refuses to delete whoever holds
 * one, where it used to empty the seat without a word.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [...fill, ...onDelete('restrict')]) await db.execute(sql.raw(statement))
}

/** The columns with the names go with the migration that made them. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of onDelete('set null')) await db.execute(sql.raw(statement))
}
