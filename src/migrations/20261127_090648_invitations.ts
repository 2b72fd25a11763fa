import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** A person is tied to one account from here on: to the oldest of those it was tied to. */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_mail_language" AS ENUM('nb', 'en');
  DROP INDEX "users_person_idx";
  ALTER TABLE "users" ADD COLUMN "mail_language" "enum_users_mail_language" DEFAULT 'nb';
  ALTER TABLE "users" ADD COLUMN "invited_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "accepted_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "invitation_mail" numeric;
  UPDATE "users" SET "person_id" = NULL WHERE "id" NOT IN
    (SELECT min("id") FROM "users" WHERE "person_id" IS NOT NULL GROUP BY "person_id");
  CREATE UNIQUE INDEX "users_person_idx" ON "users" USING btree ("person_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "users_person_idx";
  CREATE INDEX "users_person_idx" ON "users" USING btree ("person_id");
  ALTER TABLE "users" DROP COLUMN "mail_language";
  ALTER TABLE "users" DROP COLUMN "invited_at";
  ALTER TABLE "users" DROP COLUMN "accepted_at";
  ALTER TABLE "users" DROP COLUMN "invitation_mail";
  DROP TYPE "public"."enum_users_mail_language";`)
}
