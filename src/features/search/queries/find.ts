import type { Locale } from '@/i18n/locales'
import type { Gateway } from '@/data'
import { findCandidates } from './candidates'
import { findAsTyped, type FoundTexts } from './find-as-typed'
import { rankCandidates, type Ranked } from './rank'
import { findPromoted, spokenOtherwise, type OtherWay } from './spoken-otherwise'

/** As many of the other words are named. */
const mostAlso = 3
/** What was said otherwise is worth less than what was typed. */
const worthOtherwise = 0.8

/** What is meant by a query, under whatever name, and first what editors have chosen for it. */
export async function findTexts(
  content: Gateway,
  locale: Locale,
  query: string,
): Promise<FoundTexts> {
  const [found, { promoted, ways }] = await Promise.all([
    findAsTyped(content, locale, query),
    spokenOtherwise(content, query),
  ])
  const others = await Promise.all(ways.map((way) => findOtherwise(content, locale, way)))
  const told = others.filter(({ ranked }) => ranked.length > 0)
  const chosen = await findPromoted(content, promoted)
  if (chosen.length + told.length === 0) return found
  return {
    ...found,
    terms: [...new Set([...told.flatMap(({ terms }) => terms), ...found.terms])],
    ranked: merged([...chosen, ...found.ranked, ...told.flatMap(({ ranked }) => ranked)]),
    also: [...new Set([...found.also, ...told.map(({ spelled }) => spelled)])].slice(0, mostAlso),
    near: [],
  }
}

async function findOtherwise(content: Gateway, locale: Locale, way: OtherWay) {
  const wanted = way.terms.map((term) => ({ term }))
  const candidates = await findCandidates(content, wanted, { words: 'all', whole: true })
  const ranked = rankCandidates(candidates, way.terms, locale)
  return {
    ...way,
    ranked: ranked.map((each) => ({ ...each, score: each.score * worthOtherwise })),
  }
}

/** Each document once, where it stands best. */
function merged(all: readonly Ranked[]): Ranked[] {
  const best = new Map<string, Ranked>()
  for (const each of all) {
    const known = best.get(each.subject)
    if (!known || known.score < each.score) best.set(each.subject, each)
  }
  return [...best.values()].toSorted(
    (a, b) => b.score - a.score || a.subject.localeCompare(b.subject),
  )
}
