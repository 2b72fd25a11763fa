import { firstWords } from '@/lib/first-words'
import { property } from '@/lib/property'
import { nodesOf } from '@/cms/rich-text/walk'
import type { Plan } from '@/cms/plans/plan'

export type Paragraph = { number: number; words: string }

/** The paragraphs of what was submitted that have words, each by its number and how it begins. */
export function paragraphsIn({ texts }: Pick<Plan, 'texts'>): Paragraph[] {
  const body = Object.values(texts)[0]?.['body']
  const parts = property(property(body, 'root'), 'children')
  if (!Array.isArray(parts)) return []
  return parts
    .map((part: unknown) => wordsIn(part).trim())
    .filter(Boolean)
    .map((words, at) => ({ number: at + 1, words: firstWords(words) }))
}

const wordsIn = (part: unknown): string =>
  [...nodesOf({ root: part })].map(({ text }) => text ?? '').join('')
