import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_inquiries_contact_answer" AS ENUM('yes', 'no');
  ALTER TYPE "public"."enum_inquiries_topic" ADD VALUE 'card';
  ALTER TABLE "inquiries" ADD COLUMN "card_id" integer;
  ALTER TABLE "inquiries" ADD COLUMN "contact_answer" "enum_inquiries_contact_answer";
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "inquiries_card_idx" ON "inquiries" USING btree ("card_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "inquiries" DROP CONSTRAINT "inquiries_card_id_cards_id_fk";
  DELETE FROM "inquiries" WHERE "topic" = 'card';
  ALTER TABLE "inquiries" ALTER COLUMN "topic" SET DATA TYPE text;
  DROP TYPE "public"."enum_inquiries_topic";
  CREATE TYPE "public"."enum_inquiries_topic" AS ENUM('general', 'press', 'accessibility', 'join', 'partner');
  ALTER TABLE "inquiries" ALTER COLUMN "topic" SET DATA TYPE "public"."enum_inquiries_topic" USING "topic"::"public"."enum_inquiries_topic";
  DROP INDEX "inquiries_card_idx";
  ALTER TABLE "inquiries" DROP COLUMN "card_id";
  ALTER TABLE "inquiries" DROP COLUMN "contact_answer";
  DROP TYPE "public"."enum_inquiries_contact_answer";`)
}
