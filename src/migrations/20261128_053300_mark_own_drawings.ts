import { MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The drawings of the first content, by what their files are called: from now on pages draw them. */
const drawn = sql`(values
  ('news-national-hub', 'national-cancer-mission-hub', null),
  ('news-leadership-meeting', 'toppledermotet-2025', 'diagnosis'),
  ('news-health-data', 'secondary-use-of-health-data', 'diagnosis'),
  ('news-helseomsorg21', 'helseomsorg21-priorities', null),
  ('page-about', 'about-the-hub', null),
  ('topic-understanding', 'topic-understanding', 'understanding'),
  ('topic-prevention', 'topic-prevention', 'prevention'),
  ('topic-diagnosis', 'topic-diagnosis', 'diagnosis'),
  ('topic-quality', 'topic-quality', 'quality'),
  ('topic-access', 'topic-access', 'access')
) as drawn (file, seed, pillar)`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update media set motif_seed = drawn.seed, motif_pillar = drawn.pillar from ${drawn}
    where media.drawing and media.filename ~ ('^' || drawn.file || '-[0-9a-f]{8}\\.webp$')`)
  await db.execute(sql`
    update _media_v set version_motif_seed = drawn.seed, version_motif_pillar = drawn.pillar from ${drawn}
    where version_drawing and version_filename ~ ('^' || drawn.file || '-[0-9a-f]{8}\\.webp$')`)
}

/** What the column said goes with it. */
export async function down(): Promise<void> {}
