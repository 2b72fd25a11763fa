export const columns = ['web', 'page', 'own', 'other', 'left', 'editor', 'admin'] as const
export type Column = (typeof columns)[number]

/**
 * guest: somebody whom editors invited to write cards for the organisation. Tables do not name them: where nothing is
 * said of guests, nothing works.
 */
export const withGuests = ['guest', ...columns] as const

/** What guests may do of a table: what the communicators of the same organisation may, in the rows named. */
export const forGuests = (table: string, rows: RegExp): string =>
  table
    .trim()
    .split(/\n+/)
    .map((line, at) => {
      const own = line
        .trim()
        .split(/\s+/)
        .at(2 - columns.length)
      return `${line} ${at === 0 ? 'guest' : rows.test(line) ? own : '.'}`
    })
    .join('\n')

/** What cards are about can be chosen, as soon as visitors see it. */
export const chosenForCards = (table: string): string =>
  forGuests(table, /(?:find|read|read-as-draft|count|preview) published/)

export type Expectation<T = Column> = {
  operation: string
  state: string
  who: T
  allowed: boolean
}

/** The cells of a table, in reading order. */
export function read(table: string): Expectation[]
export function read<T extends string>(table: string, who: readonly T[]): Expectation<T>[]
export function read(table: string, who: readonly string[] = columns): Expectation<string>[] {
  const [head = '', ...rows] = table.trim().split(/\n+/)
  const names = head.trim().split(/\s+/)
  return rows.flatMap((row) => {
    const words = row.trim().split(/\s+/)
    const marks = words.splice(-names.length)
    const [operation = '', state = ''] = words
    return who.map((each) => ({
      operation,
      state,
      who: each,
      allowed: marks[names.indexOf(each)] === 'x',
    }))
  })
}
