/** What can go wrong on the way to a page; each has a page of its own in both languages. */
export const errorCodes = [400, 404, 405, 410, 414, 429, 500, 503] as const
export type ErrorCode = (typeof errorCodes)[number]

/** What a page says that stands in another's place: an error, or that a link to a draft holds no longer. */
export type ErrorName = ErrorCode | 'endedLink'

/** The error that this last part of an address names, or `null`. */
export const errorName = (text: string): ErrorName | null =>
  text === 'endedLink' ? text : (errorCodes.find((known) => String(known) === text) ?? null)

/** Errors of ours: their pages are made without the database, which may be what is broken. */
export const isOurFault = (name: ErrorName): boolean => name !== 'endedLink' && name >= 500
