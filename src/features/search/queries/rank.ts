import type { Searched } from '@/features/search/kept/search-text'
import type { Locale } from '@/i18n/locales'
import { likeness } from './alike'
import type { Candidate } from './candidates'

/** Which of the types leads when several are called what was looked for. */
const byName: Record<Searched, number> = {
  people: 1,
  organisations: 1,
  topics: 0.9,
  pages: 0.8,
  groups: 0.7,
  events: 0.5,
  calls: 0.5,
  cards: 0.45,
  initiatives: 0.45,
  news: 0.4,
  documents: 0.2,
}

/** What a document is worth in each respect; all of them together say where it stands. */
const worth = { name: 10, kind: 1.5, words: 3, exact: 0.8, ownLanguage: 0.8, newer: 0.3 }

type Likeness = typeof likeness

export type Ranked = { subject: string; id: number; score: number; collection: Searched }

/** One for each document, the best first. */
export function rankCandidates(
  candidates: readonly Candidate[],
  terms: readonly string[],
  locale: Locale,
): Ranked[] {
  const most = Math.max(...candidates.map(({ rank }) => rank), 1e-9)
  const dates = candidates.flatMap(({ dated }) => dated ?? [])
  const [oldest, newest] = [Math.min(...dates), Math.max(...dates)]
  const best = new Map<string, Ranked>()
  // Names share their words: each is compared once.
  const known = new Map<string, number>()
  const likes: Likeness = (term, word, isLast) => {
    const key = `${term} ${word}`
    const like = known.get(key) ?? likeness(term, word, isLast)
    known.set(key, like)
    return like
  }
  for (const { collection, dated, exact, id, locale: own, names, rank, subject } of candidates) {
    const name = Math.max(
      ...names.split('\n').map((each) => nameScore(each.split(' '), terms, likes)),
    )
    const age = dated === null || newest === oldest ? 0 : (dated - oldest) / (newest - oldest)
    const score =
      worth.name * name +
      worth.kind * (name > 0.4 ? byName[collection] : 0) +
      worth.words * (rank / most) +
      (exact ? worth.exact : 0) +
      (own === locale ? worth.ownLanguage : 0) +
      worth.newer * age
    const other = best.get(subject)
    if (!other || other.score < score) best.set(subject, { subject, id, score, collection })
  }
  return [...best.values()].toSorted(
    (a, b) => b.score - a.score || a.subject.localeCompare(b.subject),
  )
}

/** How much a name is what was looked for: all of the words, and little else. */
export function nameScore(
  name: readonly string[],
  terms: readonly string[],
  likes: Likeness = likeness,
): number {
  if (name.join('') === terms.join('')) return 1
  const found = new Set<number>()
  let sum = 0
  for (const [index, term] of terms.entries()) {
    const each = name.map((word) => likes(term, word, index === terms.length - 1))
    const best = Math.max(0, ...each)
    // A long word tells more of what is meant than a short one.
    sum += best * term.length
    if (best > 0) found.add(each.indexOf(best))
  }
  const share = sum / lettersIn(terms)
  const covered = lettersIn([...found].map((at) => name[at] ?? '')) / Math.max(1, lettersIn(name))
  return share * (0.3 + 0.7 * share) * (0.55 + 0.45 * covered)
}

const lettersIn = (words: readonly string[]): number =>
  words.reduce((sum, { length }) => sum + length, 0)
