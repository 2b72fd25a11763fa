import { createHash } from 'node:crypto'
import type { OriginalText } from './text-changes'

/** Two texts without `originalChanges` have the same one, whatever order their paragraphs stand in. */
export const fingerprintOfWords = ({ title, lead, paragraphs }: OriginalText): string =>
  createHash('sha256')
    .update(JSON.stringify([title, lead, paragraphs.toSorted()]))
    .digest('base64url')
