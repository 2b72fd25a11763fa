import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_edits_in" AS ENUM('both', 'nb', 'en');
  ALTER TABLE "users" ADD COLUMN "edits_in" "enum_users_edits_in" DEFAULT 'both';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" DROP COLUMN "edits_in";
  DROP TYPE "public"."enum_users_edits_in";`)
}
