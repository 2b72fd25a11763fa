import { writtenLines } from '@/lib/lines'
import { closestTo, wordsOfParts, withoutSame } from '@/cms/text-checks/alike'

/** What an original said, in words only: kept with the version that was made from it, since old versions are deleted. */
export type OriginalText = { title: string; lead: string; paragraphs: string[] }

export const wordsOfOriginal = ({
  title,
  lead,
  inShort,
  body,
}: {
  title?: unknown
  lead?: unknown
  inShort?: unknown
  body?: unknown
}): OriginalText => ({
  title: String(title ?? ''),
  lead: String(lead ?? ''),
  paragraphs: [...writtenLines(inShort), ...wordsOfParts(body).filter(Boolean)],
})

export const isOriginalText = (value: unknown): value is OriginalText =>
  typeof value === 'object' &&
  value !== null &&
  'paragraphs' in value &&
  Array.isArray(value.paragraphs)

/** A title, lead or paragraph of the original that is otherwise now; without `before` new, without `now` gone. */
export type OriginalChange = { before?: string; now?: string }

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
  const gone = withoutSame(before, now)
  const changes = withoutSame(now, before).map((paragraph): OriginalChange => {
    const at = closestTo(paragraph, gone)
    const [old] = at === -1 ? [] : gone.splice(at, 1)
    return changeOf(old ?? '', paragraph)
  })
  return [...changes, ...gone.map((paragraph) => ({ before: paragraph }))]
}
