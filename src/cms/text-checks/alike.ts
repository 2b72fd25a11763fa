import { textParts } from './parts'
import { wordList } from './spelling'

/** The words of each part of a running text, by which it is known wherever it is moved. */
export const wordsOfParts = (body: unknown): string[] =>
  textParts(body).map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())

/** As much as two paragraphs have in common, of all their words, to be the same one written otherwise. */
const alike = 0.4

/** Which of these is the same paragraph written otherwise; -1 for none. */
export function closestTo(paragraph: string, others: string[]): number {
  const shared = others.map((other) => inCommon(paragraph, other))
  const best = Math.max(0, ...shared)
  return best >= alike ? shared.indexOf(best) : -1
}

/** Dice’s coefficient of their words, 0 to 1. */
function inCommon(one: string, other: string): number {
  const [words, others] = [wordList(one.toLowerCase()), wordList(other.toLowerCase())]
  const same = words.length - withoutSame(words, others).length
  return (2 * same) / Math.max(1, words.length + others.length)
}

/** Those of `some` that are not in `others`, as often as they are not. */
export function withoutSame(some: string[], others: string[]): string[] {
  const left = [...others]
  return some.filter((each) => {
    const at = left.indexOf(each)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}
