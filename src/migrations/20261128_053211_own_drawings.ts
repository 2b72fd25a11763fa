import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "motif_seed" varchar;
  ALTER TABLE "media" ADD COLUMN "motif_pillar" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_motif_seed" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_motif_pillar" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" DROP COLUMN "motif_seed";
  ALTER TABLE "media" DROP COLUMN "motif_pillar";
  ALTER TABLE "_media_v" DROP COLUMN "version_motif_seed";
  ALTER TABLE "_media_v" DROP COLUMN "version_motif_pillar";`)
}
