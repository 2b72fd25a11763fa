import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { articleFamilies } from './article-lines'
import { deskReader } from './desk-reader'
import { deskTypes, type DeskType } from './desk-types'
import { localizedLines } from './localized-lines'
import { withMissing, type DeskLanguage } from './read-desk'

/** Where each language of some documents stands, for those the principal keeps. One statement. */
export async function statesOf(
  req: PayloadRequest,
  slug: DeskType,
  ids: readonly number[],
  now: Date,
): Promise<ReadonlyMap<number, DeskLanguage[]>> {
  const type = deskTypes.find((each) => each.slug === slug)
  if (!type || ids.length === 0) return new Map()
  const reader = deskReader(req, now)
  const [lines, found] =
    slug === 'news'
      ? [articleFamilies(reader), sql`family.found`]
      : [localizedLines(type, reader), sql`stands.found`]
  const listed = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  const { rows } = (await req.payload.db.drizzle.execute(
    sql`select d.id, ${found} as languages ${lines} and d.id in (${listed})`,
  )) as unknown as { rows: { id: number; languages: DeskLanguage[] }[] }
  return new Map(rows.map(({ id, languages }) => [id, withMissing(slug, id, languages)]))
}
