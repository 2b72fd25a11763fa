import { locales } from '@/i18n/locales'
import { foldedWords } from '@/lib/fold'
import { part } from '@/lib/parts'
import { sql, type Gateway } from '@/data'
import { likeness } from './alike'
import { isShown } from './candidates'
import type { Ranked } from './rank'
import { termsOf } from './terms'

/** Another way to say what is looked for, and how it is written. */
export type OtherWay = { terms: string[]; spelled: string }

/** A document that editors have chosen for what is looked for. */
export type Promoted = { collection: string; document: number }

/** As many other ways to say it are looked for. */
const mostWays = 4

/** What the terms of the site say about a query: other words for it or for a part of it, and what is to stand first. */
export async function spokenOtherwise(
  content: Gateway,
  query: string,
): Promise<{ ways: OtherWay[]; promoted: Promoted[] }> {
  const asked = foldedWords(query)
  const ways: OtherWay[] = []
  const promoted: Promoted[] = []
  for (const { forms, leadsTo } of await conceptsOf(content))
    for (const form of forms) {
      const at = placeOf(asked, form.words)
      if (at < 0) continue
      const others = forms.filter(({ words }) => placeOf(asked, words) < 0)
      for (const other of others)
        ways.push({
          terms: termsOf(asked.toSpliced(at, form.words.length, ...other.words).join(' ')),
          spelled: other.spelled,
        })
      if (leadsTo && form.words.length === asked.length) promoted.push(leadsTo)
      break
    }
  return { ways: ways.slice(0, mostWays), promoted: promoted.slice(0, 1) }
}

/** What was chosen, while it is public: above everything else. */
export async function findPromoted(
  content: Gateway,
  promoted: readonly Promoted[],
): Promise<Ranked[]> {
  const [chosen] = promoted
  if (!chosen) return []
  const moment = sql`${content.clock.now.toISOString()}::timestamptz`
  const found = await content.select<Omit<Ranked, 'score'>>(
    part.document(chosen.collection, chosen.document),
    sql`select id, subject, collection from search_texts where collection = ${chosen.collection}
      and document = ${chosen.document} and ${isShown(moment)} order by id limit 1`,
  )
  return found.map((each) => ({ ...each, score: Infinity }))
}

type Concept = { forms: { words: string[]; spelled: string }[]; leadsTo: Promoted | null }

/** Every term with all that it is called, in both languages. */
async function conceptsOf(content: Gateway): Promise<Concept[]> {
  const concepts = new Map<number, Concept>()
  for (const locale of locales)
    for (const { doc } of await content.list('terms', locale)) {
      const concept = concepts.get(doc.id) ?? { forms: [], leadsTo: promotedBy(doc.leadsTo) }
      for (const spelled of [doc.name, ...(doc.synonyms ?? [])]) {
        const words = foldedWords(spelled)
        const isKnown = concept.forms.some((form) => form.words.join(' ') === words.join(' '))
        if (words.length > 0 && !isKnown) concept.forms.push({ words, spelled })
      }
      concepts.set(doc.id, concept)
    }
  return [...concepts.values()]
}

const promotedBy = (
  leadsTo: { relationTo: string; value: unknown } | null | undefined,
): Promoted | null =>
  typeof leadsTo?.value === 'number'
    ? { collection: leadsTo.relationTo, document: leadsTo.value }
    : null

/** Where the words of a form stand in what is looked for, inflected or not; -1 for nowhere. */
const placeOf = (asked: readonly string[], words: readonly string[]): number =>
  asked.findIndex((_, at) =>
    words.every((word, offset) => likeness(word, asked[at + offset] ?? '') >= 0.9),
  )
