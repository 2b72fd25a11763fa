import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "bundles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"published_at" timestamp(3) with time zone,
  	"by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "bundles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"organisations_id" integer,
  	"people_id" integer,
  	"groups_id" integer,
  	"topics_id" integer,
  	"initiatives_id" integer,
  	"appointments_id" integer,
  	"pages_id" integer,
  	"events_id" integer,
  	"documents_id" integer,
  	"milestones_id" integer,
  	"news_id" integer,
  	"messages_id" integer
  );
  
  ALTER TABLE "plans" ADD COLUMN "bundle" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "bundles_id" integer;
  ALTER TABLE "bundles" ADD CONSTRAINT "bundles_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."bundles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_appointments_fk" FOREIGN KEY ("appointments_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_milestones_fk" FOREIGN KEY ("milestones_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_messages_fk" FOREIGN KEY ("messages_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "bundles_by_idx" ON "bundles" USING btree ("by_id");
  CREATE INDEX "bundles_updated_at_idx" ON "bundles" USING btree ("updated_at");
  CREATE INDEX "bundles_created_at_idx" ON "bundles" USING btree ("created_at");
  CREATE INDEX "bundles_rels_order_idx" ON "bundles_rels" USING btree ("order");
  CREATE INDEX "bundles_rels_parent_idx" ON "bundles_rels" USING btree ("parent_id");
  CREATE INDEX "bundles_rels_path_idx" ON "bundles_rels" USING btree ("path");
  CREATE INDEX "bundles_rels_media_id_idx" ON "bundles_rels" USING btree ("media_id");
  CREATE INDEX "bundles_rels_organisations_id_idx" ON "bundles_rels" USING btree ("organisations_id");
  CREATE INDEX "bundles_rels_people_id_idx" ON "bundles_rels" USING btree ("people_id");
  CREATE INDEX "bundles_rels_groups_id_idx" ON "bundles_rels" USING btree ("groups_id");
  CREATE INDEX "bundles_rels_topics_id_idx" ON "bundles_rels" USING btree ("topics_id");
  CREATE INDEX "bundles_rels_initiatives_id_idx" ON "bundles_rels" USING btree ("initiatives_id");
  CREATE INDEX "bundles_rels_appointments_id_idx" ON "bundles_rels" USING btree ("appointments_id");
  CREATE INDEX "bundles_rels_pages_id_idx" ON "bundles_rels" USING btree ("pages_id");
  CREATE INDEX "bundles_rels_events_id_idx" ON "bundles_rels" USING btree ("events_id");
  CREATE INDEX "bundles_rels_documents_id_idx" ON "bundles_rels" USING btree ("documents_id");
  CREATE INDEX "bundles_rels_milestones_id_idx" ON "bundles_rels" USING btree ("milestones_id");
  CREATE INDEX "bundles_rels_news_id_idx" ON "bundles_rels" USING btree ("news_id");
  CREATE INDEX "bundles_rels_messages_id_idx" ON "bundles_rels" USING btree ("messages_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_bundles_fk" FOREIGN KEY ("bundles_id") REFERENCES "public"."bundles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "plans_bundle_idx" ON "plans" USING btree ("bundle");
  CREATE INDEX "payload_locked_documents_rels_bundles_id_idx" ON "payload_locked_documents_rels" USING btree ("bundles_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bundles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "bundles_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "bundles" CASCADE;
  DROP TABLE "bundles_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_bundles_fk";
  
  DROP INDEX "plans_bundle_idx";
  DROP INDEX "payload_locked_documents_rels_bundles_id_idx";
  ALTER TABLE "plans" DROP COLUMN "bundle";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "bundles_id";`)
}
