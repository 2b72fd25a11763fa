import { APIError } from 'payload'

/**
 * Refuses a save with a sentence that stands by itself, in a toast, a mail or a list of what failed
 * in bulk, and also marks the field it is about. Payload's ValidationError says "the following field
 * is invalid" everywhere but in the form.
 */
export const refusal = (message: string, path?: string): APIError =>
  // Without a label, lists of what failed show the sentence alone.
  new APIError(message, 400, path ? { errors: [{ message, path, label: '' }] } : null, true)
