import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a version says of the public: drafts of a language or of shared facts are in none of these. */
const wasPublic = `v.snapshot is not true and v.version_deleted_at is null and v.version_partner
  and (v.published_locale is not null or not exists (
    select from _organisations_v_locales d
    where d._parent_id = v.id and d.version__status = 'draft' and d.version_name is not null))`

const nameIn = (locale: string) => `(
  select coalesce(nullif(v.version_short_name, ''), l.version_name) from _organisations_v_locales l
  where l._parent_id = v.id and l._locale = '${locale}' and l.version__status = 'published')`

/**
 * Partners that were taken down before this table was there: from the newest version that was public
 * as it stands, and on the day the public row last changed.
 */
const fill = `
  insert into former_partners (organisation, nb, en, "from", "to", taken_down)
  select organisation, nb, en, "from", "to", taken_down from (
    select distinct on (o.id) o.id as organisation, ${nameIn('nb')} as nb, ${nameIn('en')} as en,
      v.version_partner_from as "from", v.version_partner_to as "to",
      ((o.updated_at at time zone 'Europe/Oslo')::date + time '12:00') at time zone 'UTC' as taken_down
    from organisations o join _organisations_v v on v.parent_id = o.id
    where ${wasPublic} and (${nameIn('nb')} is not null or ${nameIn('en')} is not null)
      and not (o.partner and o.deleted_at is null and exists (
        select from organisations_locales l where l._parent_id = o.id and l._status = 'published'))
    order by o.id, v.created_at desc, v.id desc) found`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(fill))
}

/** The table itself goes with the migration that made it. */
export async function down(): Promise<void> {}
