import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { notEnded } from '@/features/messages/not-ended'
import { articleLines, articleTitle, type DeskReader } from './article-lines'
import type { DeskFilter, DeskPlace, DeskState } from './desk-filter'
import { deskReader } from './desk-reader'
import { deskTypes, type DeskType, type DeskTypeOf } from './desk-types'
import { localizedLines, localizedTitle } from './localized-lines'

/** A language of a document; `id` is that of the form it is written in. */
export type DeskLanguage = { language: 'nb' | 'nn' | 'en'; id: number; state: DeskState | null }

export type DeskLine = {
  type: DeskType
  id: number
  title: string
  /** The name of the organisation behind it. */
  organisation: string | null
  languages: DeskLanguage[]
  /** ISO moment. */
  updated: string
}

/**
 * What the principal keeps, as far as it was asked for, with where each of its languages stands; what was changed last
 * in public comes first. Communicators see what belongs to their organisation. One statement, which reads on from the
 * last line of the page before.
 */
export async function readDesk(
  req: PayloadRequest,
  filter: DeskFilter,
  limit: number,
  now: Date,
): Promise<{ lines: DeskLine[]; next: DeskPlace | null }> {
  const own = organisationOf(req)
  const asked = deskTypes.filter(({ slug }) => !filter.type || slug === filter.type)
  const types = asked.filter((type) => own === null || 'owner' in type)
  const ofOthers = own !== null && filter.organisation !== undefined && filter.organisation !== own
  if ((!isEditor(req) && own === null) || types.length === 0 || ofOthers)
    return { lines: [], next: null }
  const selects = types.map(
    (type) =>
      sql`select * from (${linesOf(type, filter, deskReader(req, now), limit + 1)}) of_type`,
  )
  const { rows } = (await req.payload.db.drizzle.execute(sql`
    select line.*, coalesce(nb.name, en.name) as organisation
    from (${sql.join(selects, sql` union all `)} order by updated desc, type desc, id desc limit ${limit + 1}) line
    left join organisations_locales nb on nb._parent_id = line.owner and nb._locale = 'nb'
    left join organisations_locales en on en._parent_id = line.owner and en._locale = 'en'
    order by line.updated desc, line.type desc, line.id desc`)) as unknown as { rows: Row[] }
  const lines = rows.slice(0, limit).map(toLine)
  const last = lines.at(-1)
  return { lines, next: rows.length > limit && last ? last : null }
}

/** The first lines of a type. */
function linesOf(
  type: DeskTypeOf,
  { after, organisation, state }: DeskFilter,
  reader: DeskReader,
  limit: number,
): SQL {
  const [lines, title, found] =
    type.slug === 'news'
      ? [articleLines(reader), articleTitle(reader), sql`family.found`]
      : [localizedLines(type, reader), localizedTitle(type), sql`stands.found`]
  const owner = type.owner ? sql`d.${sql.identifier(type.owner)}` : sql`null::int`
  const conditions = [
    state === 'waiting' && sql`stands.waits`,
    state && state !== 'waiting' && sql`${state} = any(stands.states)`,
    // Nobody waits for the other language of a message that is over.
    state && type.slug === 'messages' && notEnded(reader.now),
    organisation !== undefined && sql`${owner} = ${organisation}`,
    after && sql`d.updated_at <= ${after.updated}::timestamptz`,
    after &&
      sql`(d.updated_at, ${type.slug}::text, d.id) < (${after.updated}::timestamptz, ${after.type}::text, ${after.id}::int)`,
  ].filter((each): each is SQL => typeof each === 'object')
  return sql`select ${type.slug}::text as type, d.id, ${title} as title, ${owner} as owner,
      d.updated_at as updated, ${found} as languages
    ${lines} ${sql.join(conditions.map((each) => sql` and ${each}`))}
    order by d.updated_at desc, d.id desc limit ${limit}`
}

type Row = Omit<DeskLine, 'updated' | 'title'> & { title: string | null; updated: Date | string }

const toLine = ({ id, languages, organisation, title, type, updated }: Row): DeskLine => ({
  type,
  id,
  title: title ?? '',
  organisation: type === 'organisations' ? null : organisation,
  languages: withMissing(type, id, languages),
  updated: new Date(updated).toISOString(),
})

/** An article has a document for each language it is written in; the others are made from the form of this one. */
export function withMissing(type: DeskType, id: number, found: DeskLanguage[]): DeskLanguage[] {
  if (type !== 'news') return found
  const norwegian = found.filter(({ language }) => language !== 'en')
  const english = found.filter(({ language }) => language === 'en')
  const isPublic = found.some(({ state }) => state !== 'draft')
  const none = (language: 'nb' | 'en'): DeskLanguage[] => [
    { language, id, state: isPublic ? 'missing' : null },
  ]
  return [
    ...(norwegian.length > 0 ? norwegian : none('nb')),
    ...(english.length > 0 ? english : none('en')),
  ]
}
