import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news" ADD COLUMN "press_contact_person_id" integer;
  ALTER TABLE "news" ADD COLUMN "press_contact_name" varchar;
  ALTER TABLE "news" ADD COLUMN "press_contact_role" varchar;
  ALTER TABLE "news" ADD COLUMN "press_contact_phone" varchar;
  ALTER TABLE "news" ADD COLUMN "press_contact_email" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_press_contact_person_id" integer;
  ALTER TABLE "_news_v" ADD COLUMN "version_press_contact_name" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_press_contact_role" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_press_contact_phone" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_press_contact_email" varchar;
  ALTER TABLE "news" ADD CONSTRAINT "news_press_contact_person_id_people_id_fk" FOREIGN KEY ("press_contact_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_press_contact_person_id_people_id_fk" FOREIGN KEY ("version_press_contact_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "news_press_contact_press_contact_person_idx" ON "news" USING btree ("press_contact_person_id");
  CREATE INDEX "_news_v_version_press_contact_version_press_contact_pers_idx" ON "_news_v" USING btree ("version_press_contact_person_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news" DROP CONSTRAINT "news_press_contact_person_id_people_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_press_contact_person_id_people_id_fk";
  
  DROP INDEX "news_press_contact_press_contact_person_idx";
  DROP INDEX "_news_v_version_press_contact_version_press_contact_pers_idx";
  ALTER TABLE "news" DROP COLUMN "press_contact_person_id";
  ALTER TABLE "news" DROP COLUMN "press_contact_name";
  ALTER TABLE "news" DROP COLUMN "press_contact_role";
  ALTER TABLE "news" DROP COLUMN "press_contact_phone";
  ALTER TABLE "news" DROP COLUMN "press_contact_email";
  ALTER TABLE "_news_v" DROP COLUMN "version_press_contact_person_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_press_contact_name";
  ALTER TABLE "_news_v" DROP COLUMN "version_press_contact_role";
  ALTER TABLE "_news_v" DROP COLUMN "version_press_contact_phone";
  ALTER TABLE "_news_v" DROP COLUMN "version_press_contact_email";`)
}
