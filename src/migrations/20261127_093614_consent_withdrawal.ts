import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "consent_withdrawn" timestamp(3) with time zone;
  ALTER TABLE "_media_v" ADD COLUMN "version_consent_withdrawn" timestamp(3) with time zone;
  ALTER TABLE "people" ADD COLUMN "consent_withdrawn" timestamp(3) with time zone;
  ALTER TABLE "_people_v" ADD COLUMN "version_consent_withdrawn" timestamp(3) with time zone;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" DROP COLUMN "consent_withdrawn";
  ALTER TABLE "_media_v" DROP COLUMN "version_consent_withdrawn";
  ALTER TABLE "people" DROP COLUMN "consent_withdrawn";
  ALTER TABLE "_people_v" DROP COLUMN "version_consent_withdrawn";`)
}
