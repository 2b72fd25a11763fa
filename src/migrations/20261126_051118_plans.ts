import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_plans_action" AS ENUM('publish', 'unpublish');
  CREATE TYPE "public"."enum_plans_speaks" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_plans_state" AS ENUM('waiting', 'failed');
  CREATE TABLE "plans" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" numeric NOT NULL,
  	"action" "enum_plans_action" NOT NULL,
  	"languages" jsonb,
  	"at" timestamp(3) with time zone NOT NULL,
  	"texts" jsonb,
  	"by_id" integer,
  	"speaks" "enum_plans_speaks" DEFAULT 'nb' NOT NULL,
  	"state" "enum_plans_state" DEFAULT 'waiting' NOT NULL,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"next_try" timestamp(3) with time zone NOT NULL,
  	"reason_nb" varchar,
  	"reason_en" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "plans_id" integer;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "plans_collection_idx" ON "plans" USING btree ("collection");
  CREATE INDEX "plans_document_idx" ON "plans" USING btree ("document");
  CREATE INDEX "plans_by_idx" ON "plans" USING btree ("by_id");
  CREATE INDEX "plans_state_idx" ON "plans" USING btree ("state");
  CREATE INDEX "plans_next_try_idx" ON "plans" USING btree ("next_try");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plans_fk" FOREIGN KEY ("plans_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("plans_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "plans" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "plans" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_plans_fk";
  
  DROP INDEX "payload_locked_documents_rels_plans_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "plans_id";
  DROP TYPE "public"."enum_plans_action";
  DROP TYPE "public"."enum_plans_speaks";
  DROP TYPE "public"."enum_plans_state";`)
}
