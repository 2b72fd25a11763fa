/**
 * The code with which Postgres refused what was asked: classes 22 and 42, data that does not fit and queries
 * about nothing. That is the principal's mistake.
 */
export function refusedQuery(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? String(error.code) : ''
  return /^(?:22|42)[0-9A-Z]{3}$/.test(code) ? code : refusedQuery(error.cause)
}
