import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "featured_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "featured" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "featured_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" integer,
  	"events_id" integer,
  	"pages_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "_featured_v_version_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_featured_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_featured_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" integer,
  	"events_id" integer,
  	"pages_id" integer,
  	"topics_id" integer
  );
  
  ALTER TABLE "featured_entries" ADD CONSTRAINT "featured_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."featured"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "featured_rels" ADD CONSTRAINT "featured_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."featured"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "featured_rels" ADD CONSTRAINT "featured_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "featured_rels" ADD CONSTRAINT "featured_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "featured_rels" ADD CONSTRAINT "featured_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "featured_rels" ADD CONSTRAINT "featured_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_featured_v_version_entries" ADD CONSTRAINT "_featured_v_version_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_featured_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_featured_v_rels" ADD CONSTRAINT "_featured_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_featured_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_featured_v_rels" ADD CONSTRAINT "_featured_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_featured_v_rels" ADD CONSTRAINT "_featured_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_featured_v_rels" ADD CONSTRAINT "_featured_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_featured_v_rels" ADD CONSTRAINT "_featured_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "featured_entries_order_idx" ON "featured_entries" USING btree ("_order");
  CREATE INDEX "featured_entries_parent_id_idx" ON "featured_entries" USING btree ("_parent_id");
  CREATE INDEX "featured_rels_order_idx" ON "featured_rels" USING btree ("order");
  CREATE INDEX "featured_rels_parent_idx" ON "featured_rels" USING btree ("parent_id");
  CREATE INDEX "featured_rels_path_idx" ON "featured_rels" USING btree ("path");
  CREATE INDEX "featured_rels_news_id_idx" ON "featured_rels" USING btree ("news_id");
  CREATE INDEX "featured_rels_events_id_idx" ON "featured_rels" USING btree ("events_id");
  CREATE INDEX "featured_rels_pages_id_idx" ON "featured_rels" USING btree ("pages_id");
  CREATE INDEX "featured_rels_topics_id_idx" ON "featured_rels" USING btree ("topics_id");
  CREATE INDEX "_featured_v_version_entries_order_idx" ON "_featured_v_version_entries" USING btree ("_order");
  CREATE INDEX "_featured_v_version_entries_parent_id_idx" ON "_featured_v_version_entries" USING btree ("_parent_id");
  CREATE INDEX "_featured_v_created_at_idx" ON "_featured_v" USING btree ("created_at");
  CREATE INDEX "_featured_v_updated_at_idx" ON "_featured_v" USING btree ("updated_at");
  CREATE INDEX "_featured_v_rels_order_idx" ON "_featured_v_rels" USING btree ("order");
  CREATE INDEX "_featured_v_rels_parent_idx" ON "_featured_v_rels" USING btree ("parent_id");
  CREATE INDEX "_featured_v_rels_path_idx" ON "_featured_v_rels" USING btree ("path");
  CREATE INDEX "_featured_v_rels_news_id_idx" ON "_featured_v_rels" USING btree ("news_id");
  CREATE INDEX "_featured_v_rels_events_id_idx" ON "_featured_v_rels" USING btree ("events_id");
  CREATE INDEX "_featured_v_rels_pages_id_idx" ON "_featured_v_rels" USING btree ("pages_id");
  CREATE INDEX "_featured_v_rels_topics_id_idx" ON "_featured_v_rels" USING btree ("topics_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "featured_entries" CASCADE;
  DROP TABLE "featured" CASCADE;
  DROP TABLE "featured_rels" CASCADE;
  DROP TABLE "_featured_v_version_entries" CASCADE;
  DROP TABLE "_featured_v" CASCADE;
  DROP TABLE "_featured_v_rels" CASCADE;`)
}
