import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "transparent" boolean;
  ALTER TABLE "_media_v" ADD COLUMN "version_transparent" boolean;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" DROP COLUMN "transparent";
  ALTER TABLE "_media_v" DROP COLUMN "version_transparent";`)
}
