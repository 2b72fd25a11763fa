import type { Searched } from '@/features/search/kept/search-text'
import type { Locale } from '@/i18n/locales'
import { part } from '@/lib/parts'
import { searched } from '@/features/search/kept/search-text'
import { sql, type Gateway, type SQL } from '@/data'

/** What may be found: enough to say how well it fits. */
export type Candidate = {
  id: number
  collection: Searched
  subject: string
  locale: Locale
  /** Folded, one a line; the title first. */
  names: string
  /** Milliseconds. */
  dated: number | null
  /** Of its words, as Postgres ranks them. */
  rank: number
  /** Whether it holds what was looked for as it was typed. */
  exact: boolean
}

/** One word of what is looked for: itself, and others that mean or may have meant it. */
export type Wanted = { term: string; others?: readonly string[] }

/** As many are looked at of those that are called so, and as many of those that say it: the newest. */
export const mostCandidates = 150

type How = {
  /** Texts with all of the words, or with any of them. */
  words: 'all' | 'any'
  /** Only those that are called so. */
  byName?: boolean
  /** Nobody is still typing the last word: «KI» is no beginning of “kin”. */
  whole?: boolean
}

/** Texts that may be meant. */
export async function findCandidates(
  content: Gateway,
  wanted: readonly Wanted[],
  { byName = false, whole = false, words }: How,
): Promise<Candidate[]> {
  const { now } = content.clock
  const moment = sql`${now.toISOString()}::timestamptz`
  const parts = wanted.map((each, index) => anyOf(each, !whole && index === wanted.length - 1))
  const query = sql`(${sql.join(parts, words === 'all' ? sql` && ` : sql` || `)})`
  const named = sql`(select id from search_texts where name_words @@ ${query} and ${isShown(moment)}
    order by coalesce(dated, 'infinity') desc limit ${mostCandidates})`
  const saying = sql`(select search_saying(${query}, ${moment}, ${mostCandidates}))`
  const exact = words === 'all' && wanted.every(({ others }) => !others)
  const found = await content.selectUntil<Omit<Candidate, 'exact'>>(
    searched.map((type) => part.list(type)),
    sql`select id, collection, subject, locale, names, extract(epoch from dated)::float * 1000 as dated,
        ts_rank('{0.1, 0.2, 0.5, 1}', words, ${query}, 1)::float as rank
      from (${byName ? named : sql`${named} union ${saying}`}) found join search_texts using (id)
      order by dated desc nulls first, id`,
    sql`select least(
      (select min(shown_from) from search_texts where shown_from > ${moment}),
      (select min(shown_until) from search_texts where shown_until > ${moment}))`,
  )
  return found.map((each) => ({ ...each, exact }))
}

export const isShown = (moment: SQL): SQL => sql`(shown_from is null or shown_from <= ${moment})
  and (shown_until is null or shown_until > ${moment})`

/** Folded words hold letters and figures only, so that none is an operator here. */
function anyOf({ others = [], term }: Wanted, isLast: boolean): SQL {
  const all = [term, ...others].join(' | ')
  const asTyped = isLast && term.length > 1 ? [`${term}:*`, ...others].join(' | ') : all
  return sql`(to_tsquery('simple', ${asTyped}) || to_tsquery('norwegian', ${all}) || to_tsquery('english', ${all}))`
}
