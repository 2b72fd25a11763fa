import type { CollectionBeforeChangeHook } from 'payload'
import { fingerprintOfWords } from '@/cms/outdated/fingerprint'
import { wordsOfOriginal } from '@/cms/outdated/text-changes'
import type { News } from '@/payload-types'

/**
 * Of the words of an article. Kept beside the words, so that thousands of translations are compared with their
 * originals in SQL.
 */
export const fingerprintOf = (article: Parameters<typeof wordsOfOriginal>[0]): string =>
  fingerprintOfWords(wordsOfOriginal(article))

/** A row and a version have the fingerprint of the words they hold. */
export const takeFingerprint: CollectionBeforeChangeHook<News> = ({ data, originalDoc }) => ({
  ...data,
  fingerprint: fingerprintOf({ ...originalDoc, ...data }),
})
