import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const texts = ['alt', 'caption', 'credit']
const emptied = (prefix: string) => texts.map((text) => `"${prefix}${text}" = null`).join(', ')
const listed = (prefix: string) => texts.map((text) => `${prefix}${text}`).join(', ')

/** What is moved between the new columns and the old ones, while both are there. */
const toOneStatus = [
  // Published when it was published in any language.
  `update media m set _status = 'published' where exists
   (select from media_locales l where l._parent_id = m.id and l._status = 'published')`,
  `update _media_v v set version__status = 'published' where exists
   (select from _media_v_locales l where l._parent_id = v.id and l.version__status = 'published')`,

  // Text in a language that was not published must not become so: it stays in the newest version.
  `update media_locales l set ${emptied('')} from media m
   where m.id = l._parent_id and m._status = 'published' and l._status is distinct from 'published'
   and exists (select from _media_v v join _media_v_locales vl on vl._parent_id = v.id
     where v.parent_id = m.id and v.latest and vl._locale = l._locale
     and (${listed('vl.version_')}) is not distinct from (${listed('l.')}))`,
  `update _media_v v set version__status = 'draft'
   where v.latest and v.version__status = 'published' and exists
   (select from _media_v_locales vl
    left join media_locales l on l._parent_id = v.parent_id and l._locale = vl._locale
    where vl._parent_id = v.id and (${listed('vl.version_')}) is distinct from (${listed('l.')}))`,

  // The newest published version is what the next publication in one language builds upon.
  `update _media_v_locales vl set ${emptied('version_')}
   from (select distinct on (parent_id) id, latest from _media_v
     where version__status = 'published' order by parent_id, updated_at desc) v
   where vl._parent_id = v.id and not v.latest and vl.version__status is distinct from 'published'`,
]

/** Published in every language that has the text it needs. */
const toStatusPerLanguage = [
  `insert into media_locales (_locale, _parent_id)
   select 'nb', m.id from media m where not exists
   (select from media_locales l where l._parent_id = m.id and l._locale = 'nb')`,
  `insert into _media_v_locales (_locale, _parent_id)
   select 'nb', v.id from _media_v v where not exists
   (select from _media_v_locales l where l._parent_id = v.id and l._locale = 'nb')`,
  `update media_locales l set _status = m._status from media m where m.id = l._parent_id
   and (l.alt is not null or m.decorative or m.mime_type = 'application/pdf')`,
  `update _media_v_locales l set version__status = v.version__status from _media_v v
   where v.id = l._parent_id and (l.version_alt is not null or v.version_decorative
   or v.version_mime_type = 'application/pdf')`,
]

/** A picture or a file is the same in every language: one status. What is written about it is not. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media__status_idx";
  DROP INDEX "_media_v_version_version__status_idx";
  ALTER TABLE "media" ADD COLUMN "_status" "enum_media_status" DEFAULT 'draft';
  ALTER TABLE "_media_v" ADD COLUMN "version__status" "enum__media_v_version_status" DEFAULT 'draft';
  CREATE INDEX "media__status_idx" ON "media" USING btree ("_status");
  CREATE INDEX "_media_v_version_version__status_idx" ON "_media_v" USING btree ("version__status");`)
  for (const statement of toOneStatus) await db.execute(sql.raw(statement))
  await db.execute(sql`
   ALTER TABLE "media_locales" DROP COLUMN "_status";
  ALTER TABLE "_media_v_locales" DROP COLUMN "version__status";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media__status_idx";
  DROP INDEX "_media_v_version_version__status_idx";
  ALTER TABLE "media_locales" ADD COLUMN "_status" "enum_media_status" DEFAULT 'draft';
  ALTER TABLE "_media_v_locales" ADD COLUMN "version__status" "enum__media_v_version_status" DEFAULT 'draft';
  CREATE INDEX "media__status_idx" ON "media_locales" USING btree ("_status","_locale");
  CREATE INDEX "_media_v_version_version__status_idx" ON "_media_v_locales" USING btree ("version__status","_locale");`)
  for (const statement of toStatusPerLanguage) await db.execute(sql.raw(statement))
  await db.execute(sql`
   ALTER TABLE "media" DROP COLUMN "_status";
  ALTER TABLE "_media_v" DROP COLUMN "version__status";`)
}
