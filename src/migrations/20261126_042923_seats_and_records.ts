import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_message_records_state" AS ENUM('shown', 'withdrawn');
  CREATE TABLE "message_records" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"message" numeric NOT NULL,
  	"language" varchar,
  	"state" "enum_message_records_state" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by" varchar,
  	"by_id" numeric,
  	"text" varchar,
  	"link" varchar,
  	"link_text" varchar,
  	"level" varchar,
  	"scope" varchar,
  	"path" varchar,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "appointments" ADD COLUMN "shown_person" varchar;
  ALTER TABLE "appointments" ADD COLUMN "shown_organisation_nb" varchar;
  ALTER TABLE "appointments" ADD COLUMN "shown_organisation_en" varchar;
  ALTER TABLE "appointments" ADD COLUMN "shown_erased" boolean DEFAULT false;
  ALTER TABLE "_appointments_v" ADD COLUMN "version_shown_person" varchar;
  ALTER TABLE "_appointments_v" ADD COLUMN "version_shown_organisation_nb" varchar;
  ALTER TABLE "_appointments_v" ADD COLUMN "version_shown_organisation_en" varchar;
  ALTER TABLE "_appointments_v" ADD COLUMN "version_shown_erased" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "message_records_id" integer;
  CREATE INDEX "message_records_message_idx" ON "message_records" USING btree ("message");
  CREATE INDEX "message_records_at_idx" ON "message_records" USING btree ("at");
  CREATE INDEX "message_records_updated_at_idx" ON "message_records" USING btree ("updated_at");
  CREATE INDEX "message_records_created_at_idx" ON "message_records" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_message_records_fk" FOREIGN KEY ("message_records_id") REFERENCES "public"."message_records"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_message_records_id_idx" ON "payload_locked_documents_rels" USING btree ("message_records_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "message_records" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "message_records" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_message_records_fk";
  
  DROP INDEX "payload_locked_documents_rels_message_records_id_idx";
  ALTER TABLE "appointments" DROP COLUMN "shown_person";
  ALTER TABLE "appointments" DROP COLUMN "shown_organisation_nb";
  ALTER TABLE "appointments" DROP COLUMN "shown_organisation_en";
  ALTER TABLE "appointments" DROP COLUMN "shown_erased";
  ALTER TABLE "_appointments_v" DROP COLUMN "version_shown_person";
  ALTER TABLE "_appointments_v" DROP COLUMN "version_shown_organisation_nb";
  ALTER TABLE "_appointments_v" DROP COLUMN "version_shown_organisation_en";
  ALTER TABLE "_appointments_v" DROP COLUMN "version_shown_erased";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "message_records_id";
  DROP TYPE "public"."enum_message_records_state";`)
}
