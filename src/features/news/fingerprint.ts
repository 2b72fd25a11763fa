import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import type { News } from '@/payload-types'
import { wordsOfOriginal, type OriginalText } from './original-changes'

/**
 * Of the words of an article, whatever order its paragraphs stand in: two texts without `originalChanges` have the
 * same one. Kept beside the words, so that thousands of translations are compared with their originals in SQL.
 */
export const fingerprintOf = (article: Parameters<typeof wordsOfOriginal>[0]): string =>
  fingerprintOfWords(wordsOfOriginal(article))

export const fingerprintOfWords = ({ title, lead, paragraphs }: OriginalText): string =>
  createHash('sha256')
    .update(JSON.stringify([title, lead, paragraphs.toSorted()]))
    .digest('base64url')

/** A row and a version have the fingerprint of the words they hold. */
export const takeFingerprint: CollectionBeforeChangeHook<News> = ({ data, originalDoc }) => ({
  ...data,
  fingerprint: fingerprintOf({ ...originalDoc, ...data }),
})
