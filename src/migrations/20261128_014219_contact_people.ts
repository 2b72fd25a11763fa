import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site" ADD COLUMN "secretariat" varchar;
  ALTER TABLE "site" ADD COLUMN "press_name" varchar;
  ALTER TABLE "site" ADD COLUMN "press_phone" varchar;
  ALTER TABLE "site" ADD COLUMN "press_email" varchar;
  ALTER TABLE "site" ADD COLUMN "press_postal_address" varchar;
  ALTER TABLE "site" ADD COLUMN "controller_name" varchar;
  ALTER TABLE "site" ADD COLUMN "controller_email" varchar;
  ALTER TABLE "site" ADD COLUMN "controller_officer" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_secretariat" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_press_name" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_press_phone" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_press_email" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_press_postal_address" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_controller_name" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_controller_email" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_controller_officer" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site" DROP COLUMN "secretariat";
  ALTER TABLE "site" DROP COLUMN "press_name";
  ALTER TABLE "site" DROP COLUMN "press_phone";
  ALTER TABLE "site" DROP COLUMN "press_email";
  ALTER TABLE "site" DROP COLUMN "press_postal_address";
  ALTER TABLE "site" DROP COLUMN "controller_name";
  ALTER TABLE "site" DROP COLUMN "controller_email";
  ALTER TABLE "site" DROP COLUMN "controller_officer";
  ALTER TABLE "_site_v" DROP COLUMN "version_secretariat";
  ALTER TABLE "_site_v" DROP COLUMN "version_press_name";
  ALTER TABLE "_site_v" DROP COLUMN "version_press_phone";
  ALTER TABLE "_site_v" DROP COLUMN "version_press_email";
  ALTER TABLE "_site_v" DROP COLUMN "version_press_postal_address";
  ALTER TABLE "_site_v" DROP COLUMN "version_controller_name";
  ALTER TABLE "_site_v" DROP COLUMN "version_controller_email";
  ALTER TABLE "_site_v" DROP COLUMN "version_controller_officer";`)
}
