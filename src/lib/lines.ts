/** A text is told in so many sentences. */
export const mostInShort = 3

/** The lines of a text that hold something. */
export const writtenLines = (text: unknown): string[] =>
  typeof text === 'string'
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : []
