import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_registrations_place" AS ENUM('seat', 'waiting');
  CREATE TYPE "public"."enum_registrations_language" AS ENUM('nb', 'en');
  CREATE TABLE "registrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"event_id" integer NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"organisation_name" varchar,
  	"place" "enum_registrations_place" NOT NULL,
  	"language" "enum_registrations_language" NOT NULL,
  	"email_key" varchar NOT NULL,
  	"token" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "events" ADD COLUMN "registration_own" boolean DEFAULT false;
  ALTER TABLE "events" ADD COLUMN "registration_waiting_list" boolean DEFAULT false;
  ALTER TABLE "events" ADD COLUMN "registration_asks_organisation" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_own" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_waiting_list" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_asks_organisation" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "registrations_id" integer;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "registrations_event_idx" ON "registrations" USING btree ("event_id");
  CREATE INDEX "registrations_place_idx" ON "registrations" USING btree ("place");
  CREATE UNIQUE INDEX "registrations_token_idx" ON "registrations" USING btree ("token");
  CREATE INDEX "registrations_updated_at_idx" ON "registrations" USING btree ("updated_at");
  CREATE INDEX "registrations_created_at_idx" ON "registrations" USING btree ("created_at");
  CREATE UNIQUE INDEX "event_emailKey_idx" ON "registrations" USING btree ("event_id","email_key");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_registrations_fk" FOREIGN KEY ("registrations_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_registrations_id_idx" ON "payload_locked_documents_rels" USING btree ("registrations_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "registrations" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "registrations" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_registrations_fk";
  
  DROP INDEX "payload_locked_documents_rels_registrations_id_idx";
  ALTER TABLE "events" DROP COLUMN "registration_own";
  ALTER TABLE "events" DROP COLUMN "registration_waiting_list";
  ALTER TABLE "events" DROP COLUMN "registration_asks_organisation";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_own";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_waiting_list";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_asks_organisation";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "registrations_id";
  DROP TYPE "public"."enum_registrations_place";
  DROP TYPE "public"."enum_registrations_language";`)
}
