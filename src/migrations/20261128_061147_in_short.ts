import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_pages_kind" ADD VALUE 'patients' BEFORE 'contact';
  ALTER TYPE "public"."enum_pages_kind" ADD VALUE 'participate' BEFORE 'contact';
  ALTER TYPE "public"."enum__pages_v_version_kind" ADD VALUE 'patients' BEFORE 'contact';
  ALTER TYPE "public"."enum__pages_v_version_kind" ADD VALUE 'participate' BEFORE 'contact';
  ALTER TABLE "news" ADD COLUMN "in_short" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_in_short" varchar;
  ALTER TABLE "pages_locales" ADD COLUMN "in_short" varchar;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_in_short" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "pages" ALTER COLUMN "kind" SET DEFAULT 'plain'::text;
  DROP TYPE "public"."enum_pages_kind";
  CREATE TYPE "public"."enum_pages_kind" AS ENUM('about', 'mission', 'contact', 'privacy', 'accessibility', 'plain');
  ALTER TABLE "pages" ALTER COLUMN "kind" SET DEFAULT 'plain'::"public"."enum_pages_kind";
  ALTER TABLE "pages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_pages_kind" USING "kind"::"public"."enum_pages_kind";
  ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DATA TYPE text;
  ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DEFAULT 'plain'::text;
  DROP TYPE "public"."enum__pages_v_version_kind";
  CREATE TYPE "public"."enum__pages_v_version_kind" AS ENUM('about', 'mission', 'contact', 'privacy', 'accessibility', 'plain');
  ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DEFAULT 'plain'::"public"."enum__pages_v_version_kind";
  ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."enum__pages_v_version_kind" USING "version_kind"::"public"."enum__pages_v_version_kind";
  ALTER TABLE "news" DROP COLUMN "in_short";
  ALTER TABLE "_news_v" DROP COLUMN "version_in_short";
  ALTER TABLE "pages_locales" DROP COLUMN "in_short";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_in_short";`)
}
