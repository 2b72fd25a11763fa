import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** Calls become a type of their own. An article that told of one stays the article it is, as news. */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_calls_opens_tz" AS ENUM('Europe/Oslo');
  CREATE TYPE "public"."enum_calls_closes_tz" AS ENUM('Europe/Oslo');
  CREATE TYPE "public"."enum_calls_budget_currency" AS ENUM('EUR', 'NOK');
  CREATE TYPE "public"."enum_calls_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__calls_v_version_opens_tz" AS ENUM('Europe/Oslo');
  CREATE TYPE "public"."enum__calls_v_version_closes_tz" AS ENUM('Europe/Oslo');
  CREATE TYPE "public"."enum__calls_v_version_budget_currency" AS ENUM('EUR', 'NOK');
  CREATE TYPE "public"."enum__calls_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum__calls_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "calls" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"opens" timestamp(3) with time zone,
  	"opens_tz" "enum_calls_opens_tz" DEFAULT 'Europe/Oslo',
  	"closes" timestamp(3) with time zone,
  	"closes_tz" "enum_calls_closes_tz" DEFAULT 'Europe/Oslo',
  	"topic_code" varchar,
  	"budget_amount" numeric,
  	"budget_currency" "enum_calls_budget_currency" DEFAULT 'EUR',
  	"meeting_id" integer,
  	"contact_point_id" integer,
  	"source" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "calls_locales" (
  	"title" varchar,
  	"lead" varchar,
  	"programme" varchar,
  	"budget_note" varchar,
  	"applicants" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"_status" "enum_calls_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "calls_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "calls_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer
  );
  
  CREATE TABLE "_calls_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_opens" timestamp(3) with time zone,
  	"version_opens_tz" "enum__calls_v_version_opens_tz" DEFAULT 'Europe/Oslo',
  	"version_closes" timestamp(3) with time zone,
  	"version_closes_tz" "enum__calls_v_version_closes_tz" DEFAULT 'Europe/Oslo',
  	"version_topic_code" varchar,
  	"version_budget_amount" numeric,
  	"version_budget_currency" "enum__calls_v_version_budget_currency" DEFAULT 'EUR',
  	"version_meeting_id" integer,
  	"version_contact_point_id" integer,
  	"version_source" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__calls_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_calls_v_locales" (
  	"version_title" varchar,
  	"version_lead" varchar,
  	"version_programme" varchar,
  	"version_budget_note" varchar,
  	"version_applicants" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version__status" "enum__calls_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_calls_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer
  );
  
  ALTER TABLE "news" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "news" ALTER COLUMN "kind" SET DEFAULT 'news'::text;
  UPDATE "news" SET "kind" = 'news' WHERE "kind" = 'call';
  DROP TYPE "public"."enum_news_kind";
  CREATE TYPE "public"."enum_news_kind" AS ENUM('news', 'opinion', 'report');
  ALTER TABLE "news" ALTER COLUMN "kind" SET DEFAULT 'news'::"public"."enum_news_kind";
  ALTER TABLE "news" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_news_kind" USING "kind"::"public"."enum_news_kind";
  ALTER TABLE "_news_v" ALTER COLUMN "version_kind" SET DATA TYPE text;
  ALTER TABLE "_news_v" ALTER COLUMN "version_kind" SET DEFAULT 'news'::text;
  UPDATE "_news_v" SET "version_kind" = 'news' WHERE "version_kind" = 'call';
  DROP TYPE "public"."enum__news_v_version_kind";
  CREATE TYPE "public"."enum__news_v_version_kind" AS ENUM('news', 'opinion', 'report');
  ALTER TABLE "_news_v" ALTER COLUMN "version_kind" SET DEFAULT 'news'::"public"."enum__news_v_version_kind";
  ALTER TABLE "_news_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."enum__news_v_version_kind" USING "version_kind"::"public"."enum__news_v_version_kind";
  ALTER TABLE "templates" ALTER COLUMN "kind" SET DATA TYPE text;
  UPDATE "templates" SET "kind" = 'news' WHERE "kind" = 'call';
  DROP TYPE "public"."enum_templates_kind";
  CREATE TYPE "public"."enum_templates_kind" AS ENUM('news', 'opinion', 'report');
  ALTER TABLE "templates" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_templates_kind" USING "kind"::"public"."enum_templates_kind";
  ALTER TABLE "terms_rels" ADD COLUMN "calls_id" integer;
  ALTER TABLE "_terms_v_rels" ADD COLUMN "calls_id" integer;
  ALTER TABLE "short_addresses_rels" ADD COLUMN "calls_id" integer;
  ALTER TABLE "bundles_rels" ADD COLUMN "calls_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "calls_id" integer;
  ALTER TABLE "calls" ADD CONSTRAINT "calls_meeting_id_events_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls" ADD CONSTRAINT "calls_contact_point_id_initiatives_id_fk" FOREIGN KEY ("contact_point_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_locales" ADD CONSTRAINT "calls_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_texts" ADD CONSTRAINT "calls_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_rels" ADD CONSTRAINT "calls_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_rels" ADD CONSTRAINT "calls_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v" ADD CONSTRAINT "_calls_v_parent_id_calls_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v" ADD CONSTRAINT "_calls_v_version_meeting_id_events_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v" ADD CONSTRAINT "_calls_v_version_contact_point_id_initiatives_id_fk" FOREIGN KEY ("version_contact_point_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v_locales" ADD CONSTRAINT "_calls_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_texts" ADD CONSTRAINT "_calls_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_rels" ADD CONSTRAINT "_calls_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_rels" ADD CONSTRAINT "_calls_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "calls_closes_idx" ON "calls" USING btree ("closes");
  CREATE INDEX "calls_meeting_idx" ON "calls" USING btree ("meeting_id");
  CREATE INDEX "calls_contact_point_idx" ON "calls" USING btree ("contact_point_id");
  CREATE INDEX "calls_updated_at_idx" ON "calls" USING btree ("updated_at");
  CREATE INDEX "calls_created_at_idx" ON "calls" USING btree ("created_at");
  CREATE INDEX "calls_deleted_at_idx" ON "calls" USING btree ("deleted_at");
  CREATE INDEX "calls_slug_idx" ON "calls_locales" USING btree ("slug","_locale");
  CREATE INDEX "calls__status_idx" ON "calls_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "calls_locales_locale_parent_id_unique" ON "calls_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_texts_order_parent" ON "calls_texts" USING btree ("order","parent_id");
  CREATE INDEX "calls_rels_order_idx" ON "calls_rels" USING btree ("order");
  CREATE INDEX "calls_rels_parent_idx" ON "calls_rels" USING btree ("parent_id");
  CREATE INDEX "calls_rels_path_idx" ON "calls_rels" USING btree ("path");
  CREATE INDEX "calls_rels_topics_id_idx" ON "calls_rels" USING btree ("topics_id");
  CREATE INDEX "_calls_v_parent_idx" ON "_calls_v" USING btree ("parent_id");
  CREATE INDEX "_calls_v_version_version_closes_idx" ON "_calls_v" USING btree ("version_closes");
  CREATE INDEX "_calls_v_version_version_meeting_idx" ON "_calls_v" USING btree ("version_meeting_id");
  CREATE INDEX "_calls_v_version_version_contact_point_idx" ON "_calls_v" USING btree ("version_contact_point_id");
  CREATE INDEX "_calls_v_version_version_updated_at_idx" ON "_calls_v" USING btree ("version_updated_at");
  CREATE INDEX "_calls_v_version_version_created_at_idx" ON "_calls_v" USING btree ("version_created_at");
  CREATE INDEX "_calls_v_version_version_deleted_at_idx" ON "_calls_v" USING btree ("version_deleted_at");
  CREATE INDEX "_calls_v_created_at_idx" ON "_calls_v" USING btree ("created_at");
  CREATE INDEX "_calls_v_updated_at_idx" ON "_calls_v" USING btree ("updated_at");
  CREATE INDEX "_calls_v_snapshot_idx" ON "_calls_v" USING btree ("snapshot");
  CREATE INDEX "_calls_v_published_locale_idx" ON "_calls_v" USING btree ("published_locale");
  CREATE INDEX "_calls_v_latest_idx" ON "_calls_v" USING btree ("latest");
  CREATE INDEX "_calls_v_version_version_slug_idx" ON "_calls_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_calls_v_version_version__status_idx" ON "_calls_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_calls_v_locales_locale_parent_id_unique" ON "_calls_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_texts_order_parent" ON "_calls_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_calls_v_rels_order_idx" ON "_calls_v_rels" USING btree ("order");
  CREATE INDEX "_calls_v_rels_parent_idx" ON "_calls_v_rels" USING btree ("parent_id");
  CREATE INDEX "_calls_v_rels_path_idx" ON "_calls_v_rels" USING btree ("path");
  CREATE INDEX "_calls_v_rels_topics_id_idx" ON "_calls_v_rels" USING btree ("topics_id");
  ALTER TABLE "terms_rels" ADD CONSTRAINT "terms_rels_calls_fk" FOREIGN KEY ("calls_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_rels" ADD CONSTRAINT "_terms_v_rels_calls_fk" FOREIGN KEY ("calls_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "short_addresses_rels" ADD CONSTRAINT "short_addresses_rels_calls_fk" FOREIGN KEY ("calls_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_calls_fk" FOREIGN KEY ("calls_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_calls_fk" FOREIGN KEY ("calls_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "terms_rels_calls_id_idx" ON "terms_rels" USING btree ("calls_id");
  CREATE INDEX "_terms_v_rels_calls_id_idx" ON "_terms_v_rels" USING btree ("calls_id");
  CREATE INDEX "short_addresses_rels_calls_id_idx" ON "short_addresses_rels" USING btree ("calls_id");
  CREATE INDEX "bundles_rels_calls_id_idx" ON "bundles_rels" USING btree ("calls_id");
  CREATE INDEX "payload_locked_documents_rels_calls_id_idx" ON "payload_locked_documents_rels" USING btree ("calls_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_news_kind" ADD VALUE 'call' BEFORE 'report';
  ALTER TYPE "public"."enum__news_v_version_kind" ADD VALUE 'call' BEFORE 'report';
  ALTER TYPE "public"."enum_templates_kind" ADD VALUE 'call' BEFORE 'report';
  ALTER TABLE "calls" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "calls" CASCADE;
  DROP TABLE "calls_locales" CASCADE;
  DROP TABLE "calls_texts" CASCADE;
  DROP TABLE "calls_rels" CASCADE;
  DROP TABLE "_calls_v" CASCADE;
  DROP TABLE "_calls_v_locales" CASCADE;
  DROP TABLE "_calls_v_texts" CASCADE;
  DROP TABLE "_calls_v_rels" CASCADE;
  ALTER TABLE "terms_rels" DROP CONSTRAINT "terms_rels_calls_fk";
  
  ALTER TABLE "_terms_v_rels" DROP CONSTRAINT "_terms_v_rels_calls_fk";
  
  ALTER TABLE "short_addresses_rels" DROP CONSTRAINT "short_addresses_rels_calls_fk";
  
  ALTER TABLE "bundles_rels" DROP CONSTRAINT "bundles_rels_calls_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_calls_fk";
  
  DROP INDEX "terms_rels_calls_id_idx";
  DROP INDEX "_terms_v_rels_calls_id_idx";
  DROP INDEX "short_addresses_rels_calls_id_idx";
  DROP INDEX "bundles_rels_calls_id_idx";
  DROP INDEX "payload_locked_documents_rels_calls_id_idx";
  ALTER TABLE "terms_rels" DROP COLUMN "calls_id";
  ALTER TABLE "_terms_v_rels" DROP COLUMN "calls_id";
  ALTER TABLE "short_addresses_rels" DROP COLUMN "calls_id";
  ALTER TABLE "bundles_rels" DROP COLUMN "calls_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "calls_id";
  DROP TYPE "public"."enum_calls_opens_tz";
  DROP TYPE "public"."enum_calls_closes_tz";
  DROP TYPE "public"."enum_calls_budget_currency";
  DROP TYPE "public"."enum_calls_status";
  DROP TYPE "public"."enum__calls_v_version_opens_tz";
  DROP TYPE "public"."enum__calls_v_version_closes_tz";
  DROP TYPE "public"."enum__calls_v_version_budget_currency";
  DROP TYPE "public"."enum__calls_v_published_locale";
  DROP TYPE "public"."enum__calls_v_version_status";`)
}
