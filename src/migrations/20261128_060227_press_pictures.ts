import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "press_use" boolean DEFAULT false;
  ALTER TABLE "_media_v" ADD COLUMN "version_press_use" boolean DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" DROP COLUMN "press_use";
  ALTER TABLE "_media_v" DROP COLUMN "version_press_use";`)
}
