import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news" ADD COLUMN "translation_original_text" jsonb;
  ALTER TABLE "_news_v" ADD COLUMN "version_translation_original_text" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news" DROP COLUMN "translation_original_text";
  ALTER TABLE "_news_v" DROP COLUMN "version_translation_original_text";`)
}
