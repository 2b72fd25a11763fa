import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news" ADD COLUMN "family" numeric;
  ALTER TABLE "_news_v" ADD COLUMN "version_family" numeric;
  CREATE INDEX "news_family_idx" ON "news" USING btree ("family");
  CREATE INDEX "_news_v_version_version_family_idx" ON "_news_v" USING btree ("version_family");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "news_family_idx";
  DROP INDEX "_news_v_version_version_family_idx";
  ALTER TABLE "news" DROP COLUMN "family";
  ALTER TABLE "_news_v" DROP COLUMN "version_family";`)
}
