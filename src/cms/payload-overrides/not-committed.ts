import { APIError } from 'payload'

/** What a save that did not come to its end is called in the log; `sayErrors` says it to people. */
export const notCommittedMessage = 'The transaction was not committed.'

/** The failure of a whole save: nothing of it is in the database, unless its answer alone was lost. */
export function notCommitted(cause: unknown): APIError {
  const error = new APIError(notCommittedMessage, 500, null, true)
  error.cause = cause
  return error
}
