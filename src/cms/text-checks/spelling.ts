import type { Part } from './parts'
import type { Finding } from './finding'

/** Shorter words are too much like others. */
const shortestName = 8
const shortestJoined = 10

/** Names and long words as the site itself spells them, to be looked up by what a slip makes of them. */
export type Spellings = {
  known: ReadonlySet<string>
  /** A word without one of its letters → the word as it is spelt. */
  near: ReadonlyMap<string, string>
}

export function spellingsFrom(words: readonly string[]): Spellings {
  const near = new Map<string, string>()
  for (const word of words)
    if (word.length >= shortestName)
      for (const variant of withoutOne(word.toLowerCase())) near.set(variant, word)
  return { known: new Set(words.map((word) => word.toLowerCase())), near }
}

function* withoutOne(word: string): Generator<string> {
  yield word
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1)
}

export const wordList = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

/** Words that are a letter away from one the site knows: «Krefregisteret». */
export function* misspelt({ place, text }: Part, spellings: Spellings): Generator<Finding> {
  for (const word of new Set(wordList(text))) {
    const better = likely(word, spellings)
    if (better) yield { rule: 'spelling', place, words: word, better: inCaseOf(word, better) }
  }
}

function likely(word: string, { known, near }: Spellings): string | undefined {
  const small = word.toLowerCase()
  if (word.length < shortestName - 1 || known.has(small)) return
  for (const variant of withoutOne(small)) {
    const found = near.get(variant)
    if (found && !isInflected(small, found.toLowerCase())) return found
  }
}

/** Norwegian and English inflect at the end, where a letter more or less is no slip. */
function isInflected(word: string, other: string): boolean {
  let same = 0
  while (same < word.length && word[same] === other[same]) same += 1
  return same >= Math.min(word.length, other.length) - 2
}

const inCaseOf = (word: string, better: string): string =>
  word[0] === word[0]?.toLowerCase() && better.slice(1) === better.slice(1).toLowerCase()
    ? better.toLowerCase()
    : better

/** Words the site writes as one: «toppleder møtet». */
export function* split({ place, text }: Part, { known }: Spellings): Generator<Finding> {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)]
  for (const [at, { 0: word, index }] of words.entries()) {
    const next = words[at + 1]
    const between = next && text.slice(index + word.length, next.index)
    if (!next || !/^[ \u00a0]$/.test(between ?? '')) continue
    const joined = word.toLowerCase() + next[0].toLowerCase()
    if (joined.length >= shortestJoined && known.has(joined) && !known.has(next[0].toLowerCase()))
      yield { rule: 'splitWord', place, words: `${word} ${next[0]}`, better: word + next[0] }
  }
}
