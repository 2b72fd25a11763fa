import { writtenWords } from './fold'

/** Longer than anything that is looked for; what comes after it changes no result. */
const longestQuery = 100
/** So many pages of results can be asked for. */
export const resultPages = 10

/**
 * What was typed as it is looked for and shown: the words, in lower case, with single spaces. Signs, operators and
 * pictures mean nothing, so there are fewer results to keep.
 */
export function normalQuery(typed: string): string {
  let query = ''
  // Cut before it is read: what is sent may be long.
  for (const word of writtenWords(typed.slice(0, 4 * longestQuery).toWellFormed())) {
    const longer = query ? `${query} ${word}` : word
    if (longer.length > longestQuery) break
    query = longer
  }
  return query
}

/** The number of a page of results, 1 for whatever is none. */
export function resultPage(asked: string | null | undefined): number {
  const page = /^\d{1,2}$/.test(asked ?? '') ? Number(asked) : 1
  return page >= 1 && page <= resultPages ? page : 1
}

/** The query of an address of results in its one spelling, with its question mark; empty without anything to look for. */
export function searchString(query: string, page = 1): string {
  const words = normalQuery(query)
  if (!words) return ''
  return `?${new URLSearchParams({ q: words, ...(page > 1 && { page: String(page) }) })}`
}
