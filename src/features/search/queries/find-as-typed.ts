import type { Locale } from '@/i18n/locales'
import type { Gateway } from '@/data'
import { findCandidates, mostCandidates, type Candidate } from './candidates'
import { rankCandidates, type Ranked } from './rank'
import { similarWords, standing, standsFor, type SimilarWord } from './similar'
import { termsOf } from './terms'

/** What was found, the best first; `also`: words that were looked for in place of what stands nowhere. */
export type FoundTexts = {
  terms: string[]
  ranked: Ranked[]
  also: string[]
  /** Words that are a little like what was looked for, when nothing was found. */
  near: string[]
  /** Whether there is more than was looked at. */
  more: boolean
}

/** With fewer than these, compounds and slips of the pen are looked for, too. */
const enough = 5

/** Documents that are called what is looked for, hold it, or may be what was meant. */
export async function findAsTyped(
  content: Gateway,
  locale: Locale,
  query: string,
): Promise<FoundTexts> {
  const terms = termsOf(query)
  if (terms.length === 0) return { terms, ranked: [], also: [], near: [], more: false }
  const exact = await findCandidates(
    content,
    terms.map((term) => ({ term })),
    { words: 'all' },
  )
  const ranked = rankCandidates(exact, terms, locale)
  const more = exact.length >= mostCandidates
  if (ranked.length >= enough && (ranked[0]?.score ?? 0) > sureScore)
    return { terms, ranked, also: [], near: [], more }

  const similar = await similarWords(content, terms)
  const meant = similar.filter(standsFor)
  const wanted = terms.map((term) => ({ term, others: wordsFor(meant, term) }))
  const byName = ranked.length >= enough
  const loose =
    meant.length > 0 ? await findCandidates(content, wanted, { words: 'all', byName }) : []
  const both = together(exact, loose)
  if (both.length > 0)
    return {
      terms,
      ranked: rankCandidates(both, terms, locale),
      also: exact.length > 0 ? [] : spelledFor(await standing(content, nearest(meant)), terms),
      near: [],
      more: both.length >= mostCandidates,
    }
  const some = terms.length > 1 ? await findCandidates(content, wanted, { words: 'any' }) : []
  return {
    terms,
    ranked: rankCandidates(some, terms, locale),
    also: [],
    near: some.length > 0 ? [] : spelledOnce(await standing(content, nearest(similar))),
    more: some.length >= mostCandidates,
  }
}

/** What carries all that was looked for in its name scores more. */
const sureScore = 7

const wordsFor = (meant: readonly SimilarWord[], term: string): string[] =>
  meant.filter((each) => each.term === term).map(({ word }) => word)

/** What was found as it was typed counts as that. */
function together(exact: readonly Candidate[], loose: readonly Candidate[]): Candidate[] {
  const known = new Set(exact.map(({ id }) => id))
  return [...exact, ...loose.filter(({ id }) => !known.has(id))]
}

/** The nearest word for each, as it is written. */
const spelledFor = (meant: readonly SimilarWord[], terms: readonly string[]): string[] =>
  terms.flatMap((term) => meant.find((each) => each.term === term)?.spelled ?? [])

/** As many for each word that was looked for, or of all of them. */
const mostNear = 3

const nearest = (similar: readonly SimilarWord[]): SimilarWord[] =>
  [...Map.groupBy(similar, ({ term }) => term).values()]
    .flatMap((words) => words.toSorted((a, b) => b.alike - a.alike).slice(0, mostNear))
    .toSorted((a, b) => b.alike - a.alike)

const spelledOnce = (similar: readonly SimilarWord[]): string[] =>
  [...new Set(similar.map(({ spelled }) => spelled))].slice(0, mostNear)
