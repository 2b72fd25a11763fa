import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_calls_other_meeting_start_tz" AS ENUM('Europe/Oslo');
  CREATE TYPE "public"."enum__calls_v_version_other_meeting_start_tz" AS ENUM('Europe/Oslo');
  ALTER TABLE "calls" ADD COLUMN "other_meeting_start" timestamp(3) with time zone;
  ALTER TABLE "calls" ADD COLUMN "other_meeting_start_tz" "enum_calls_other_meeting_start_tz" DEFAULT 'Europe/Oslo';
  ALTER TABLE "calls" ADD COLUMN "other_meeting_url" varchar;
  ALTER TABLE "_calls_v" ADD COLUMN "version_other_meeting_start" timestamp(3) with time zone;
  ALTER TABLE "_calls_v" ADD COLUMN "version_other_meeting_start_tz" "enum__calls_v_version_other_meeting_start_tz" DEFAULT 'Europe/Oslo';
  ALTER TABLE "_calls_v" ADD COLUMN "version_other_meeting_url" varchar;
  ALTER TABLE "site" ADD COLUMN "eu_funded" boolean DEFAULT false;
  ALTER TABLE "site" ADD COLUMN "grant_number" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_eu_funded" boolean DEFAULT false;
  ALTER TABLE "_site_v" ADD COLUMN "version_grant_number" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "calls" DROP COLUMN "other_meeting_start";
  ALTER TABLE "calls" DROP COLUMN "other_meeting_start_tz";
  ALTER TABLE "calls" DROP COLUMN "other_meeting_url";
  ALTER TABLE "_calls_v" DROP COLUMN "version_other_meeting_start";
  ALTER TABLE "_calls_v" DROP COLUMN "version_other_meeting_start_tz";
  ALTER TABLE "_calls_v" DROP COLUMN "version_other_meeting_url";
  ALTER TABLE "site" DROP COLUMN "eu_funded";
  ALTER TABLE "site" DROP COLUMN "grant_number";
  ALTER TABLE "_site_v" DROP COLUMN "version_eu_funded";
  ALTER TABLE "_site_v" DROP COLUMN "version_grant_number";
  DROP TYPE "public"."enum_calls_other_meeting_start_tz";
  DROP TYPE "public"."enum__calls_v_version_other_meeting_start_tz";`)
}
