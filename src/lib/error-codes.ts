/** What can go wrong on the way to a page; each has a page of its own in both languages. */
export const errorCodes = [400, 404, 405, 410, 414, 429, 500, 503] as const
export type ErrorCode = (typeof errorCodes)[number]

/** The error that this last part of an address names, or `null`. */
export const errorCode = (text: string): ErrorCode | null =>
  errorCodes.find((known) => String(known) === text) ?? null

/** Errors of ours: their pages are made without the database, which may be what is broken. */
export const isOurFault = (code: ErrorCode): boolean => code >= 500
