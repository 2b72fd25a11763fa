import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_inquiries_sector" AS ENUM('authority', 'research', 'healthTrust', 'cluster', 'patient', 'municipality', 'industry', 'international');
  ALTER TYPE "public"."enum_inquiries_topic" ADD VALUE 'accessibility' BEFORE 'join';
  ALTER TYPE "public"."enum_inquiries_topic" ADD VALUE 'partner';
  ALTER TABLE "inquiries" ADD COLUMN "recipient_id" integer;
  ALTER TABLE "inquiries" ADD COLUMN "organisation_name" varchar;
  ALTER TABLE "inquiries" ADD COLUMN "sector" "enum_inquiries_sector";
  ALTER TABLE "inquiries" ADD COLUMN "pillar_id" integer;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_recipient_id_organisations_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_pillar_id_topics_id_fk" FOREIGN KEY ("pillar_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "inquiries_recipient_idx" ON "inquiries" USING btree ("recipient_id");
  CREATE INDEX "inquiries_pillar_idx" ON "inquiries" USING btree ("pillar_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "inquiries" DROP CONSTRAINT "inquiries_recipient_id_organisations_id_fk";
  
  ALTER TABLE "inquiries" DROP CONSTRAINT "inquiries_pillar_id_topics_id_fk";
  
  ALTER TABLE "inquiries" ALTER COLUMN "topic" SET DATA TYPE text;
  UPDATE "inquiries" SET "topic" = 'general' WHERE "topic" IN ('accessibility', 'partner');
  DROP TYPE "public"."enum_inquiries_topic";
  CREATE TYPE "public"."enum_inquiries_topic" AS ENUM('general', 'press', 'join');
  ALTER TABLE "inquiries" ALTER COLUMN "topic" SET DATA TYPE "public"."enum_inquiries_topic" USING "topic"::"public"."enum_inquiries_topic";
  DROP INDEX "inquiries_recipient_idx";
  DROP INDEX "inquiries_pillar_idx";
  ALTER TABLE "inquiries" DROP COLUMN "recipient_id";
  ALTER TABLE "inquiries" DROP COLUMN "organisation_name";
  ALTER TABLE "inquiries" DROP COLUMN "sector";
  ALTER TABLE "inquiries" DROP COLUMN "pillar_id";
  DROP TYPE "public"."enum_inquiries_sector";`)
}
