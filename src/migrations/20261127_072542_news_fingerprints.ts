import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { fingerprintOfWords } from '@/cms/outdated/fingerprint'
import { fingerprintOf } from '@/features/news/fingerprint'
import { isOriginalText } from '@/cms/outdated/text-changes'

const tables = { news: '', _news_v: 'version_' } as const

/** What tells thousands of translations whose original changed, of the articles there are and of their versions. */
export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const [table, prefix] of Object.entries(tables)) {
    await db.execute(
      sql.raw(`alter table "${table}" add column "${prefix}translation_original_fingerprint" varchar,
        add column "${prefix}fingerprint" varchar`),
    )
    await fill(db, table, prefix)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table, prefix] of Object.entries(tables))
    await db.execute(
      sql.raw(`alter table "${table}" drop column "${prefix}translation_original_fingerprint",
        drop column "${prefix}fingerprint"`),
    )
}

/** A few at a time: texts may be long, and old versions are many. */
async function fill(db: MigrateUpArgs['db'], table: string, prefix: string): Promise<void> {
  const few = 200
  for (let last = 0; ; ) {
    const { rows } = await db.execute(
      sql.raw(`select id, ${prefix}title as title, ${prefix}lead as lead, ${prefix}body as body,
          ${prefix}translation_original_text as "originalText"
        from "${table}" where id > ${last} order by id limit ${few}`),
    )
    const filled = rows.map(({ id, originalText, ...article }) => ({
      id,
      own: fingerprintOf(article),
      original: isOriginalText(originalText) ? fingerprintOfWords(originalText) : null,
    }))
    await db.execute(
      sql`update ${sql.identifier(table)} filled set
          ${sql.identifier(`${prefix}fingerprint`)} = known.own,
          ${sql.identifier(`${prefix}translation_original_fingerprint`)} = known.original
        from jsonb_to_recordset(${JSON.stringify(filled)}::jsonb) known(id int, own text, original text)
        where filled.id = known.id`,
    )
    if (rows.length < few) return
    last = Number(rows.at(-1)?.['id'])
  }
}
