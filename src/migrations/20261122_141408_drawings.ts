import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "drawing" boolean DEFAULT false;
  ALTER TABLE "_media_v" ADD COLUMN "version_drawing" boolean DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" DROP COLUMN "drawing";
  ALTER TABLE "_media_v" DROP COLUMN "version_drawing";`)
}
