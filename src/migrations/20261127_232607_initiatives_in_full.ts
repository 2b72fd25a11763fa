import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "initiatives" ADD COLUMN "from" timestamp(3) with time zone;
  ALTER TABLE "initiatives" ADD COLUMN "to" timestamp(3) with time zone;
  ALTER TABLE "initiatives" ADD COLUMN "eu_funded" boolean DEFAULT false;
  ALTER TABLE "initiatives" ADD COLUMN "grant_number" varchar;
  ALTER TABLE "_initiatives_v" ADD COLUMN "version_from" timestamp(3) with time zone;
  ALTER TABLE "_initiatives_v" ADD COLUMN "version_to" timestamp(3) with time zone;
  ALTER TABLE "_initiatives_v" ADD COLUMN "version_eu_funded" boolean DEFAULT false;
  ALTER TABLE "_initiatives_v" ADD COLUMN "version_grant_number" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "initiatives" DROP COLUMN "from";
  ALTER TABLE "initiatives" DROP COLUMN "to";
  ALTER TABLE "initiatives" DROP COLUMN "eu_funded";
  ALTER TABLE "initiatives" DROP COLUMN "grant_number";
  ALTER TABLE "_initiatives_v" DROP COLUMN "version_from";
  ALTER TABLE "_initiatives_v" DROP COLUMN "version_to";
  ALTER TABLE "_initiatives_v" DROP COLUMN "version_eu_funded";
  ALTER TABLE "_initiatives_v" DROP COLUMN "version_grant_number";`)
}
