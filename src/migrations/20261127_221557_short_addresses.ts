import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_short_addresses_leads_to" AS ENUM('document', 'address');
  CREATE TABLE "short_addresses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"leads_to" "enum_short_addresses_leads_to" DEFAULT 'document' NOT NULL,
  	"address" varchar,
  	"until" timestamp(3) with time zone,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "short_addresses_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" integer,
  	"events_id" integer,
  	"pages_id" integer,
  	"organisations_id" integer,
  	"topics_id" integer,
  	"groups_id" integer
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "short_addresses_id" integer;
  ALTER TABLE "short_addresses_rels" ADD CONSTRAINT "short_addresses_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."short_addresses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "short_addresses_rels" ADD CONSTRAINT "short_addresses_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "short_addresses_rels" ADD CONSTRAINT "short_addresses_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "short_addresses_rels" ADD CONSTRAINT "short_addresses_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "short_addresses_rels" ADD CONSTRAINT "short_addresses_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "short_addresses_rels" ADD CONSTRAINT "short_addresses_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "short_addresses_rels" ADD CONSTRAINT "short_addresses_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "short_addresses_path_idx" ON "short_addresses" USING btree ("path");
  CREATE INDEX "short_addresses_updated_at_idx" ON "short_addresses" USING btree ("updated_at");
  CREATE INDEX "short_addresses_created_at_idx" ON "short_addresses" USING btree ("created_at");
  CREATE INDEX "short_addresses_rels_order_idx" ON "short_addresses_rels" USING btree ("order");
  CREATE INDEX "short_addresses_rels_parent_idx" ON "short_addresses_rels" USING btree ("parent_id");
  CREATE INDEX "short_addresses_rels_path_idx" ON "short_addresses_rels" USING btree ("path");
  CREATE INDEX "short_addresses_rels_news_id_idx" ON "short_addresses_rels" USING btree ("news_id");
  CREATE INDEX "short_addresses_rels_events_id_idx" ON "short_addresses_rels" USING btree ("events_id");
  CREATE INDEX "short_addresses_rels_pages_id_idx" ON "short_addresses_rels" USING btree ("pages_id");
  CREATE INDEX "short_addresses_rels_organisations_id_idx" ON "short_addresses_rels" USING btree ("organisations_id");
  CREATE INDEX "short_addresses_rels_topics_id_idx" ON "short_addresses_rels" USING btree ("topics_id");
  CREATE INDEX "short_addresses_rels_groups_id_idx" ON "short_addresses_rels" USING btree ("groups_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_short_addresses_fk" FOREIGN KEY ("short_addresses_id") REFERENCES "public"."short_addresses"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_short_addresses_id_idx" ON "payload_locked_documents_rels" USING btree ("short_addresses_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "short_addresses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "short_addresses_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "short_addresses" CASCADE;
  DROP TABLE "short_addresses_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_short_addresses_fk";
  
  DROP INDEX "payload_locked_documents_rels_short_addresses_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "short_addresses_id";
  DROP TYPE "public"."enum_short_addresses_leads_to";`)
}
