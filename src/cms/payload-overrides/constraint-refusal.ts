import type { APIError, PayloadRequest } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'

/** The constraints of ours that Payload knows nothing of, each with the field and the sentence it is about. */
const constraints: Record<string, { path: string; sentence: Parameters<typeof translate>[1] }> = {
  appointments_no_overlap: { path: 'from', sentence: 'overlapMeanwhile' },
  news_family_language: { path: 'translation.original', sentence: 'familyHasLanguageAlready' },
}

/**
 * What people are told when the database refuses a row because of another one, or `null` when that
 * is not why it failed. Payload turns 23505 of its own indexes into sentences (`handleUpsertError.js`);
 * this is for exclusion constraints (23P01) and for whatever unique index it did not see.
 */
export function constraintRefusal(
  error: unknown,
  req: Partial<PayloadRequest> | undefined,
): APIError | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    const code: unknown = Reflect.get(each, 'code')
    if (code !== '23P01' && code !== '23505') continue
    const known = constraints[String(Reflect.get(each, 'constraint'))]
    return known
      ? refusal(translate(req ?? {}, known.sentence), known.path)
      : refusal(translate(req ?? {}, 'savedMeanwhile'))
  }
  return null
}
