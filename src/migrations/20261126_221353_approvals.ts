import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_approvals_state" AS ENUM('submitted', 'approved', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_approvals_speaks" AS ENUM('nb', 'en');
  CREATE TABLE "approvals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" numeric NOT NULL,
  	"languages" jsonb,
  	"texts" jsonb,
  	"state" "enum_approvals_state" DEFAULT 'submitted' NOT NULL,
  	"open" boolean DEFAULT true,
  	"organisation" numeric,
  	"submitted_by_id" numeric,
  	"submitted_by" varchar,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"speaks" "enum_approvals_speaks" DEFAULT 'nb' NOT NULL,
  	"decided_by_id" numeric,
  	"decided_by" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"publish_at" timestamp(3) with time zone,
  	"comment" varchar,
  	"paragraph" numeric,
  	"paragraph_words" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "organisations" ADD COLUMN "approval" boolean DEFAULT false;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_approval" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "approvals_id" integer;
  CREATE INDEX "approvals_collection_idx" ON "approvals" USING btree ("collection");
  CREATE INDEX "approvals_document_idx" ON "approvals" USING btree ("document");
  CREATE INDEX "approvals_open_idx" ON "approvals" USING btree ("open");
  CREATE INDEX "approvals_organisation_idx" ON "approvals" USING btree ("organisation");
  CREATE INDEX "approvals_updated_at_idx" ON "approvals" USING btree ("updated_at");
  CREATE INDEX "approvals_created_at_idx" ON "approvals" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_approvals_fk" FOREIGN KEY ("approvals_id") REFERENCES "public"."approvals"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_approvals_id_idx" ON "payload_locked_documents_rels" USING btree ("approvals_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "approvals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "approvals" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_approvals_fk";
  
  DROP INDEX "payload_locked_documents_rels_approvals_id_idx";
  ALTER TABLE "organisations" DROP COLUMN "approval";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_approval";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "approvals_id";
  DROP TYPE "public"."enum_approvals_state";
  DROP TYPE "public"."enum_approvals_speaks";`)
}
