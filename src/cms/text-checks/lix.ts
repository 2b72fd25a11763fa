import { partOf, textParts } from './parts'
import { wordList } from './spelling'

const longWord = 7
/** Too short a text says nothing about how it reads. */
const fewestWords = 60

/**
 * Läsbarhetsindex by C.-H. Björnsson: words for each sentence, and of a hundred words those longer than six letters.
 * `null` for a text that is too short to say.
 */
export function lixOf({ lead, body }: { lead?: unknown; body?: unknown }): number | null {
  const parts = [...partOf('lead', lead), ...textParts(body)].filter(
    ({ kind }) => kind !== 'heading',
  )
  const words = parts.flatMap(({ text }) => wordList(text))
  if (words.length < fewestWords) return null
  const sentences = parts.reduce((sum, { text }) => sum + Math.max(1, endsIn(text)), 0)
  const long = words.filter((word) => word.length >= longWord).length
  return Math.round(words.length / sentences + (100 * long) / words.length)
}

const endsIn = (text: string): number => text.match(/[.!?…](?=\s|$)/gu)?.length ?? 0

/** How a text of this index reads, by the scale in common use. */
export const readingEase = (lix: number) => {
  if (lix < 30) return 'veryEasy'
  if (lix < 40) return 'easy'
  if (lix < 50) return 'medium'
  return lix < 60 ? 'hard' : 'veryHard'
}
