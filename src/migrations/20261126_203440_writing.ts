import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news" ALTER COLUMN "language" DROP DEFAULT;
  ALTER TABLE "_news_v" ALTER COLUMN "version_language" DROP DEFAULT;
  ALTER TABLE "news_byline_people" ADD COLUMN "name" varchar;
  ALTER TABLE "_news_v_version_byline_people" ADD COLUMN "name" varchar;
  ALTER TABLE "users" ADD COLUMN "person_id" integer;
  ALTER TABLE "users" ADD CONSTRAINT "users_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "users_person_idx" ON "users" USING btree ("person_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" DROP CONSTRAINT "users_person_id_people_id_fk";
  
  DROP INDEX "users_person_idx";
  ALTER TABLE "news" ALTER COLUMN "language" SET DEFAULT 'nb';
  ALTER TABLE "_news_v" ALTER COLUMN "version_language" SET DEFAULT 'nb';
  ALTER TABLE "news_byline_people" DROP COLUMN "name";
  ALTER TABLE "_news_v_version_byline_people" DROP COLUMN "name";
  ALTER TABLE "users" DROP COLUMN "person_id";`)
}
