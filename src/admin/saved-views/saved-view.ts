/** What somebody has saved of a list: its name, and the query that shows it again. */
export type SavedView = { key: string; name: string; query: string }

export const longestName = 60
export const mostViews = 20

/** Each view is a preference of its own, so that two windows lose nothing of one another. */
export const keysOf = (collection: string): string => `saved-view:${collection}:`

export const listPath = (collection: string): string => `/admin/collections/${collection}`

/** The page within the list is left out: documents move from one to the next. */
const kept = /^(?:where\[.+\]|search|sort|limit|columns)$/

/**
 * The query of what a list shows now, in one form, so that two can be compared. An empty sort is said too: without
 * one, the list would be sorted as it was last time.
 */
export function viewQuery(shown: URLSearchParams, columns: readonly string[] = []): string {
  const query = new Map<string, string>([['sort', '']])
  for (const [name, value] of shown) if (kept.test(name) && value !== '') query.set(name, value)
  if (columns.length > 0) query.set('columns', JSON.stringify(columns))
  return String(
    new URLSearchParams([...query].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  )
}

type Preference = { key?: string | null; value?: unknown }

/** Anybody may write anything into their own preferences: what is no view is left out. */
export function viewsOf(preferences: readonly Preference[], collection: string): SavedView[] {
  return preferences.flatMap(({ key, value }) => {
    if (!key?.startsWith(keysOf(collection)) || typeof value !== 'object' || value === null)
      return []
    const name: unknown = Reflect.get(value, 'name')
    const query: unknown = Reflect.get(value, 'query')
    if (typeof name !== 'string' || typeof query !== 'string' || name.trim() === '') return []
    return [{ key, name: name.slice(0, longestName), query: viewQuery(new URLSearchParams(query)) }]
  })
}

/** What is wrong with the name of a view, among the others of the list. */
export function nameProblem(name: string, others: readonly SavedView[]): 'noName' | 'taken' | null {
  const small = (text: string) => text.trim().toLocaleLowerCase('nb')
  if (small(name) === '') return 'noName'
  return others.some((other) => small(other.name) === small(name)) ? 'taken' : null
}
