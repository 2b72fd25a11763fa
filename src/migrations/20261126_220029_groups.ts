import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'
import { keepApart } from './20261126_035000_appointments_apart'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_groups_kind" AS ENUM('coordination', 'working');
  CREATE TYPE "public"."enum_groups_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__groups_v_version_kind" AS ENUM('coordination', 'working');
  CREATE TYPE "public"."enum__groups_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum__groups_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "groups" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"confirmed_on" timestamp(3) with time zone,
  	"confirmed_by" varchar,
  	"kind" "enum_groups_kind" DEFAULT 'working',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "groups_locales" (
  	"name" varchar,
  	"mandate" varchar,
  	"confirmed_source" varchar,
  	"slug" varchar,
  	"_status" "enum_groups_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "groups_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_groups_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
  	"version_confirmed_on" timestamp(3) with time zone,
  	"version_confirmed_by" varchar,
  	"version_kind" "enum__groups_v_version_kind" DEFAULT 'working',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__groups_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_groups_v_locales" (
  	"version_name" varchar,
  	"version_mandate" varchar,
  	"version_confirmed_source" varchar,
  	"version_slug" varchar,
  	"version__status" "enum__groups_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_groups_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  ALTER TABLE "appointments" ADD COLUMN "group_id" integer;
  ALTER TABLE "_appointments_v" ADD COLUMN "version_group_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "groups_id" integer;
  ALTER TABLE "groups_locales" ADD CONSTRAINT "groups_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_rels" ADD CONSTRAINT "groups_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_rels" ADD CONSTRAINT "groups_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v" ADD CONSTRAINT "_groups_v_parent_id_groups_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_groups_v_locales" ADD CONSTRAINT "_groups_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_rels" ADD CONSTRAINT "_groups_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_groups_v_rels" ADD CONSTRAINT "_groups_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "groups_kind_idx" ON "groups" USING btree ("kind");
  CREATE INDEX "groups_updated_at_idx" ON "groups" USING btree ("updated_at");
  CREATE INDEX "groups_created_at_idx" ON "groups" USING btree ("created_at");
  CREATE INDEX "groups_deleted_at_idx" ON "groups" USING btree ("deleted_at");
  CREATE INDEX "groups_slug_idx" ON "groups_locales" USING btree ("slug","_locale");
  CREATE INDEX "groups__status_idx" ON "groups_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "groups_locales_locale_parent_id_unique" ON "groups_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "groups_rels_order_idx" ON "groups_rels" USING btree ("order");
  CREATE INDEX "groups_rels_parent_idx" ON "groups_rels" USING btree ("parent_id");
  CREATE INDEX "groups_rels_path_idx" ON "groups_rels" USING btree ("path");
  CREATE INDEX "groups_rels_organisations_id_idx" ON "groups_rels" USING btree ("organisations_id");
  CREATE INDEX "_groups_v_parent_idx" ON "_groups_v" USING btree ("parent_id");
  CREATE INDEX "_groups_v_version_version_kind_idx" ON "_groups_v" USING btree ("version_kind");
  CREATE INDEX "_groups_v_version_version_updated_at_idx" ON "_groups_v" USING btree ("version_updated_at");
  CREATE INDEX "_groups_v_version_version_created_at_idx" ON "_groups_v" USING btree ("version_created_at");
  CREATE INDEX "_groups_v_version_version_deleted_at_idx" ON "_groups_v" USING btree ("version_deleted_at");
  CREATE INDEX "_groups_v_created_at_idx" ON "_groups_v" USING btree ("created_at");
  CREATE INDEX "_groups_v_updated_at_idx" ON "_groups_v" USING btree ("updated_at");
  CREATE INDEX "_groups_v_snapshot_idx" ON "_groups_v" USING btree ("snapshot");
  CREATE INDEX "_groups_v_published_locale_idx" ON "_groups_v" USING btree ("published_locale");
  CREATE INDEX "_groups_v_latest_idx" ON "_groups_v" USING btree ("latest");
  CREATE INDEX "_groups_v_version_version_slug_idx" ON "_groups_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_groups_v_version_version__status_idx" ON "_groups_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_groups_v_locales_locale_parent_id_unique" ON "_groups_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_groups_v_rels_order_idx" ON "_groups_v_rels" USING btree ("order");
  CREATE INDEX "_groups_v_rels_parent_idx" ON "_groups_v_rels" USING btree ("parent_id");
  CREATE INDEX "_groups_v_rels_path_idx" ON "_groups_v_rels" USING btree ("path");
  CREATE INDEX "_groups_v_rels_organisations_id_idx" ON "_groups_v_rels" USING btree ("organisations_id");
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_appointments_v" ADD CONSTRAINT "_appointments_v_version_group_id_groups_id_fk" FOREIGN KEY ("version_group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "appointments_group_idx" ON "appointments" USING btree ("group_id");
  CREATE INDEX "_appointments_v_version_version_group_idx" ON "_appointments_v" USING btree ("version_group_id");
  CREATE INDEX "payload_locked_documents_rels_groups_id_idx" ON "payload_locked_documents_rels" USING btree ("groups_id");
  ALTER TABLE "appointments" DROP COLUMN "group";
  ALTER TABLE "_appointments_v" DROP COLUMN "version_group";
  DROP TYPE "public"."enum_appointments_group";
  DROP TYPE "public"."enum__appointments_v_version_group";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_appointments_group" AS ENUM('coordination');
  CREATE TYPE "public"."enum__appointments_v_version_group" AS ENUM('coordination');
  ALTER TABLE "groups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_groups_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_groups_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_groups_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "groups" CASCADE;
  DROP TABLE "groups_locales" CASCADE;
  DROP TABLE "groups_rels" CASCADE;
  DROP TABLE "_groups_v" CASCADE;
  DROP TABLE "_groups_v_locales" CASCADE;
  DROP TABLE "_groups_v_rels" CASCADE;
  ALTER TABLE "appointments" DROP CONSTRAINT IF EXISTS "appointments_group_id_groups_id_fk";
  
  ALTER TABLE "_appointments_v" DROP CONSTRAINT IF EXISTS "_appointments_v_version_group_id_groups_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_groups_fk";
  
  DROP INDEX "appointments_group_idx";
  DROP INDEX "_appointments_v_version_version_group_idx";
  DROP INDEX "payload_locked_documents_rels_groups_id_idx";
  ALTER TABLE "appointments" ADD COLUMN "group" "enum_appointments_group" DEFAULT 'coordination';
  ALTER TABLE "_appointments_v" ADD COLUMN "version_group" "enum__appointments_v_version_group" DEFAULT 'coordination';
  ALTER TABLE "appointments" DROP COLUMN "group_id";
  ALTER TABLE "_appointments_v" DROP COLUMN "version_group_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "groups_id";
  DROP TYPE "public"."enum_groups_kind";
  DROP TYPE "public"."enum_groups_status";
  DROP TYPE "public"."enum__groups_v_version_kind";
  DROP TYPE "public"."enum__groups_v_published_locale";
  DROP TYPE "public"."enum__groups_v_version_status";`)
  await keepApart(db)
}
