import { textParts } from '@/cms/text-checks/parts'
import { wordList } from '@/cms/text-checks/spelling'

/** What an original said, in words only: kept with the version that was made from it, since old versions are deleted. */
export type OriginalText = { title: string; lead: string; paragraphs: string[] }

export const wordsOfOriginal = ({
  title,
  lead,
  body,
}: {
  title?: unknown
  lead?: unknown
  body?: unknown
}): OriginalText => ({
  title: String(title ?? ''),
  lead: String(lead ?? ''),
  paragraphs: textParts(body)
    .map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean),
})

export const isOriginalText = (value: unknown): value is OriginalText =>
  typeof value === 'object' &&
  value !== null &&
  'paragraphs' in value &&
  Array.isArray(value.paragraphs)

/** A title, lead or paragraph of the original that is otherwise now; without `before` new, without `now` gone. */
export type OriginalChange = { before?: string; now?: string }

/** As much as two paragraphs have in common, of all their words, to be the same one written otherwise. */
const alike = 0.4

/**
 * What has changed in an original, paragraph by paragraph. A paragraph is known by its words: moving it, or a picture,
 * and saving without a change are no change.
 */
export function originalChanges(before: OriginalText, now: OriginalText): OriginalChange[] {
  return [
    ...fieldChange(before.title, now.title),
    ...fieldChange(before.lead, now.lead),
    ...bodyChanges(before.paragraphs, now.paragraphs),
  ]
}

const fieldChange = (before: string, now: string): OriginalChange[] =>
  before === now ? [] : [changeOf(before, now)]

const changeOf = (before: string, now: string): OriginalChange => ({
  ...(before && { before }),
  ...(now && { now }),
})

function bodyChanges(before: string[], now: string[]): OriginalChange[] {
  const gone = without(before, now)
  const changes = without(now, before).map((paragraph): OriginalChange => {
    const at = closestTo(paragraph, gone)
    const [old] = at === -1 ? [] : gone.splice(at, 1)
    return changeOf(old ?? '', paragraph)
  })
  return [...changes, ...gone.map((paragraph) => ({ before: paragraph }))]
}

/** Those of `some` that are not in `others`, as often as they are not. */
function without(some: string[], others: string[]): string[] {
  const left = [...others]
  return some.filter((each) => {
    const at = left.indexOf(each)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

function closestTo(paragraph: string, others: string[]): number {
  const shared = others.map((other) => inCommon(paragraph, other))
  const best = Math.max(0, ...shared)
  return best >= alike ? shared.indexOf(best) : -1
}

/** Dice’s coefficient of their words, 0 to 1. */
function inCommon(one: string, other: string): number {
  const [words, others] = [wordList(one.toLowerCase()), wordList(other.toLowerCase())]
  const same = words.length - without(words, others).length
  return (2 * same) / Math.max(1, words.length + others.length)
}
