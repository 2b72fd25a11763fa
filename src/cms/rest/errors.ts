import type { Config } from 'payload'
import { say } from '@/cms/say'

type AfterError = NonNullable<NonNullable<NonNullable<Config['hooks']>['afterError']>[number]>

/** Payload says these in English, whatever the language of the admin panel. */
const translations: Record<string, Parameters<typeof say>[1]> = {
  'Invalid JSON': 'bodyNotUnderstood',
  'Something went wrong.': 'somethingWentWrong',
}

/**
 * A question Postgres cannot make sense of is the asker's mistake, not ours; and every error is said
 * in the language of the admin panel.
 */
export const sayErrors: AfterError = ({ error, req, result }) => {
  if (isBadQuestion(error))
    return { response: { errors: [{ message: say(req, 'queryNotUnderstood') }] }, status: 400 }
  const sentence = translations[result?.errors?.[0]?.message ?? '']
  if (!sentence) return undefined
  return { response: { errors: [{ message: say(req, sentence) }] } }
}

/** Classes 22 and 42 of Postgres' error codes: data that does not fit, and questions about nothing. */
function isBadQuestion(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /^(?:22|42)[0-9A-Z]{3}$/.test(code) || isBadQuestion(error.cause)
}
