import { sql, type Gateway } from '@/data'
import { isMisspelt } from './alike'
import { isShown } from './candidates'

/** A word of the site that may be what was meant, and how it is written. */
export type SimilarWord = { term: string; word: string; spelled: string; alike: number }

/** As many in place of one word. */
const most = 12

/** Words of public texts that hold one of these, or are much like one of them: the nearest first. */
export async function similarWords(
  content: Gateway,
  terms: readonly string[],
): Promise<SimilarWord[]> {
  if (terms.length === 0) return []
  return content.select<SimilarWord>(
    [],
    sql`select distinct on (terms.term, alike, found.word) terms.term, found.word, found.spelled,
        similarity(found.word, terms.term)::float as alike
      from unnest(${sql.param([...terms])}::text[]) terms(term), lateral (
        (select word, spelled from search_words
          where length(terms.term) > 3 and word like '%' || terms.term || '%' order by length(word), word limit ${most})
        union all
        (select word, spelled from search_words
          where length(terms.term) > 3 and word % terms.term
          order by similarity(word, terms.term) desc, word limit ${most})) found
      order by terms.term, alike desc, found.word`,
  )
}

/** Those that stand for the term: compounds with it, and what it may be a slip of the pen for. */
export const standsFor = ({ term, word }: SimilarWord): boolean =>
  term !== word && (word.includes(term) || isMisspelt(term, word))

/** Of those, the ones that stand in a public text: words of what was withdrawn are known until the night. */
export async function standing(
  content: Gateway,
  similar: readonly SimilarWord[],
): Promise<SimilarWord[]> {
  if (similar.length === 0) return []
  const moment = sql`${content.clock.now.toISOString()}::timestamptz`
  const found = await content.select<{ word: string }>(
    [],
    sql`select known.word from unnest(${sql.param(similar.map(({ word }) => word))}::text[]) known(word), lateral (
        select from search_texts where words @@ (to_tsquery('simple', known.word)
          || to_tsquery('norwegian', known.word) || to_tsquery('english', known.word)) and ${isShown(moment)}
        limit 1) there`,
  )
  const known = new Set(found.map(({ word }) => word))
  return similar.filter(({ word }) => known.has(word))
}
