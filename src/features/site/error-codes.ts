/** What can go wrong on the way to a page, each with a page of its own in both languages. */
export const errorCodes = ['400', '404', '405', '410', '414', '500', '503'] as const
export type ErrorCode = (typeof errorCodes)[number]

export const isErrorCode = (code: string): code is ErrorCode =>
  errorCodes.some((known) => known === code)

/** Errors of ours: their pages are made without the database, which may be what is broken. */
export const isOurFault = (code: ErrorCode): boolean => code === '500' || code === '503'
