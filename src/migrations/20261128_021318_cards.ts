import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_cards_sectors" AS ENUM('authority', 'research', 'healthTrust', 'cluster', 'patient', 'municipality', 'industry', 'international');
  CREATE TYPE "public"."enum_cards_side" AS ENUM('seeks', 'offers');
  CREATE TYPE "public"."enum_cards_kind" AS ENUM('data', 'competence', 'testSite', 'patientPanel', 'coApplicant', 'infrastructure');
  CREATE TYPE "public"."enum_cards_region" AS ENUM('north', 'central', 'west', 'southEast');
  CREATE TYPE "public"."enum_cards_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__cards_v_version_sectors" AS ENUM('authority', 'research', 'healthTrust', 'cluster', 'patient', 'municipality', 'industry', 'international');
  CREATE TYPE "public"."enum__cards_v_version_side" AS ENUM('seeks', 'offers');
  CREATE TYPE "public"."enum__cards_v_version_kind" AS ENUM('data', 'competence', 'testSite', 'patientPanel', 'coApplicant', 'infrastructure');
  CREATE TYPE "public"."enum__cards_v_version_region" AS ENUM('north', 'central', 'west', 'southEast');
  CREATE TYPE "public"."enum__cards_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum__cards_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "cards_sectors" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_cards_sectors",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cards" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"side" "enum_cards_side" DEFAULT 'seeks',
  	"kind" "enum_cards_kind",
  	"until" timestamp(3) with time zone,
  	"call_id" integer,
  	"action_id" integer,
  	"region" "enum_cards_region",
  	"publisher_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cards_locales" (
  	"title" varchar,
  	"text" varchar,
  	"outcome" varchar,
  	"slug" varchar,
  	"_status" "enum_cards_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cards_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer
  );
  
  CREATE TABLE "_cards_v_version_sectors" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__cards_v_version_sectors",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_cards_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_side" "enum__cards_v_version_side" DEFAULT 'seeks',
  	"version_kind" "enum__cards_v_version_kind",
  	"version_until" timestamp(3) with time zone,
  	"version_call_id" integer,
  	"version_action_id" integer,
  	"version_region" "enum__cards_v_version_region",
  	"version_publisher_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__cards_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_cards_v_locales" (
  	"version_title" varchar,
  	"version_text" varchar,
  	"version_outcome" varchar,
  	"version_slug" varchar,
  	"version__status" "enum__cards_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_cards_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer
  );
  
  ALTER TABLE "organisations" ADD COLUMN "invited_to_cards" boolean DEFAULT false;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_invited_to_cards" boolean DEFAULT false;
  ALTER TABLE "short_addresses_rels" ADD COLUMN "cards_id" integer;
  ALTER TABLE "bundles_rels" ADD COLUMN "cards_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "cards_id" integer;
  ALTER TABLE "cards_sectors" ADD CONSTRAINT "cards_sectors_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cards" ADD CONSTRAINT "cards_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cards" ADD CONSTRAINT "cards_action_id_initiatives_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cards" ADD CONSTRAINT "cards_publisher_id_organisations_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cards_locales" ADD CONSTRAINT "cards_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cards_rels" ADD CONSTRAINT "cards_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cards_rels" ADD CONSTRAINT "cards_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cards_v_version_sectors" ADD CONSTRAINT "_cards_v_version_sectors_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_cards_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cards_v" ADD CONSTRAINT "_cards_v_parent_id_cards_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cards_v" ADD CONSTRAINT "_cards_v_version_call_id_calls_id_fk" FOREIGN KEY ("version_call_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cards_v" ADD CONSTRAINT "_cards_v_version_action_id_initiatives_id_fk" FOREIGN KEY ("version_action_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cards_v" ADD CONSTRAINT "_cards_v_version_publisher_id_organisations_id_fk" FOREIGN KEY ("version_publisher_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cards_v_locales" ADD CONSTRAINT "_cards_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cards_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cards_v_rels" ADD CONSTRAINT "_cards_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_cards_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cards_v_rels" ADD CONSTRAINT "_cards_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "cards_sectors_order_idx" ON "cards_sectors" USING btree ("order");
  CREATE INDEX "cards_sectors_parent_idx" ON "cards_sectors" USING btree ("parent_id");
  CREATE INDEX "cards_until_idx" ON "cards" USING btree ("until");
  CREATE INDEX "cards_call_idx" ON "cards" USING btree ("call_id");
  CREATE INDEX "cards_action_idx" ON "cards" USING btree ("action_id");
  CREATE INDEX "cards_publisher_idx" ON "cards" USING btree ("publisher_id");
  CREATE INDEX "cards_updated_at_idx" ON "cards" USING btree ("updated_at");
  CREATE INDEX "cards_created_at_idx" ON "cards" USING btree ("created_at");
  CREATE INDEX "cards_deleted_at_idx" ON "cards" USING btree ("deleted_at");
  CREATE INDEX "cards_slug_idx" ON "cards_locales" USING btree ("slug","_locale");
  CREATE INDEX "cards__status_idx" ON "cards_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "cards_locales_locale_parent_id_unique" ON "cards_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "cards_rels_order_idx" ON "cards_rels" USING btree ("order");
  CREATE INDEX "cards_rels_parent_idx" ON "cards_rels" USING btree ("parent_id");
  CREATE INDEX "cards_rels_path_idx" ON "cards_rels" USING btree ("path");
  CREATE INDEX "cards_rels_topics_id_idx" ON "cards_rels" USING btree ("topics_id");
  CREATE INDEX "_cards_v_version_sectors_order_idx" ON "_cards_v_version_sectors" USING btree ("order");
  CREATE INDEX "_cards_v_version_sectors_parent_idx" ON "_cards_v_version_sectors" USING btree ("parent_id");
  CREATE INDEX "_cards_v_parent_idx" ON "_cards_v" USING btree ("parent_id");
  CREATE INDEX "_cards_v_version_version_until_idx" ON "_cards_v" USING btree ("version_until");
  CREATE INDEX "_cards_v_version_version_call_idx" ON "_cards_v" USING btree ("version_call_id");
  CREATE INDEX "_cards_v_version_version_action_idx" ON "_cards_v" USING btree ("version_action_id");
  CREATE INDEX "_cards_v_version_version_publisher_idx" ON "_cards_v" USING btree ("version_publisher_id");
  CREATE INDEX "_cards_v_version_version_updated_at_idx" ON "_cards_v" USING btree ("version_updated_at");
  CREATE INDEX "_cards_v_version_version_created_at_idx" ON "_cards_v" USING btree ("version_created_at");
  CREATE INDEX "_cards_v_version_version_deleted_at_idx" ON "_cards_v" USING btree ("version_deleted_at");
  CREATE INDEX "_cards_v_created_at_idx" ON "_cards_v" USING btree ("created_at");
  CREATE INDEX "_cards_v_updated_at_idx" ON "_cards_v" USING btree ("updated_at");
  CREATE INDEX "_cards_v_snapshot_idx" ON "_cards_v" USING btree ("snapshot");
  CREATE INDEX "_cards_v_published_locale_idx" ON "_cards_v" USING btree ("published_locale");
  CREATE INDEX "_cards_v_latest_idx" ON "_cards_v" USING btree ("latest");
  CREATE INDEX "_cards_v_version_version_slug_idx" ON "_cards_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_cards_v_version_version__status_idx" ON "_cards_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_cards_v_locales_locale_parent_id_unique" ON "_cards_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_cards_v_rels_order_idx" ON "_cards_v_rels" USING btree ("order");
  CREATE INDEX "_cards_v_rels_parent_idx" ON "_cards_v_rels" USING btree ("parent_id");
  CREATE INDEX "_cards_v_rels_path_idx" ON "_cards_v_rels" USING btree ("path");
  CREATE INDEX "_cards_v_rels_topics_id_idx" ON "_cards_v_rels" USING btree ("topics_id");
  ALTER TABLE "short_addresses_rels" ADD CONSTRAINT "short_addresses_rels_cards_fk" FOREIGN KEY ("cards_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_cards_fk" FOREIGN KEY ("cards_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_cards_fk" FOREIGN KEY ("cards_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "short_addresses_rels_cards_id_idx" ON "short_addresses_rels" USING btree ("cards_id");
  CREATE INDEX "bundles_rels_cards_id_idx" ON "bundles_rels" USING btree ("cards_id");
  CREATE INDEX "payload_locked_documents_rels_cards_id_idx" ON "payload_locked_documents_rels" USING btree ("cards_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cards_sectors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cards" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cards_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cards_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_cards_v_version_sectors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_cards_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_cards_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_cards_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cards_sectors" CASCADE;
  DROP TABLE "cards" CASCADE;
  DROP TABLE "cards_locales" CASCADE;
  DROP TABLE "cards_rels" CASCADE;
  DROP TABLE "_cards_v_version_sectors" CASCADE;
  DROP TABLE "_cards_v" CASCADE;
  DROP TABLE "_cards_v_locales" CASCADE;
  DROP TABLE "_cards_v_rels" CASCADE;
  ALTER TABLE "short_addresses_rels" DROP CONSTRAINT "short_addresses_rels_cards_fk";
  
  ALTER TABLE "bundles_rels" DROP CONSTRAINT "bundles_rels_cards_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_cards_fk";
  
  DROP INDEX "short_addresses_rels_cards_id_idx";
  DROP INDEX "bundles_rels_cards_id_idx";
  DROP INDEX "payload_locked_documents_rels_cards_id_idx";
  ALTER TABLE "organisations" DROP COLUMN "invited_to_cards";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_invited_to_cards";
  ALTER TABLE "short_addresses_rels" DROP COLUMN "cards_id";
  ALTER TABLE "bundles_rels" DROP COLUMN "cards_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "cards_id";
  DROP TYPE "public"."enum_cards_sectors";
  DROP TYPE "public"."enum_cards_side";
  DROP TYPE "public"."enum_cards_kind";
  DROP TYPE "public"."enum_cards_region";
  DROP TYPE "public"."enum_cards_status";
  DROP TYPE "public"."enum__cards_v_version_sectors";
  DROP TYPE "public"."enum__cards_v_version_side";
  DROP TYPE "public"."enum__cards_v_version_kind";
  DROP TYPE "public"."enum__cards_v_version_region";
  DROP TYPE "public"."enum__cards_v_published_locale";
  DROP TYPE "public"."enum__cards_v_version_status";`)
}
