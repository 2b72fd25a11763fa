import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "former_partners" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"organisation" numeric NOT NULL,
  	"nb" varchar,
  	"en" varchar,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"taken_down" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "former_partners_id" integer;
  CREATE UNIQUE INDEX "former_partners_organisation_idx" ON "former_partners" USING btree ("organisation");
  CREATE INDEX "former_partners_updated_at_idx" ON "former_partners" USING btree ("updated_at");
  CREATE INDEX "former_partners_created_at_idx" ON "former_partners" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_former_partners_fk" FOREIGN KEY ("former_partners_id") REFERENCES "public"."former_partners"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_former_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("former_partners_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "former_partners" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "former_partners" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_former_partners_fk";
  
  DROP INDEX "payload_locked_documents_rels_former_partners_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "former_partners_id";`)
}
