/** What became of a pasted text that its writer should know. */
export type Changes = {
  /** Struck words, which are not taken over. */
  struck: string[]
  /** Words that were links to where no reader gets: a file, a script, nowhere. */
  links: string[]
  /** Whether links led to footnotes and other places within the document. */
  anchors: boolean
  /** How many links went by a service that follows the readers. */
  trackers: number
  /** Words that were links in a table, whose cells hold words only. */
  cellLinks: string[]
  /** What the pictures were called that no program puts on the clipboard for others. */
  pictures: string[]
  /** How many tables still need a caption. */
  tables: number
  /** Whether quotations became plain paragraphs. */
  quotes: boolean
  /** Whether films, maps and the like are missing. */
  embedded: boolean
  comments: boolean
  underlined: boolean
  /** Whether headings came to other levels than they had. */
  headings: boolean
}

export const noChanges = (): Changes => ({
  struck: [],
  links: [],
  anchors: false,
  trackers: 0,
  cellLinks: [],
  pictures: [],
  tables: 0,
  quotes: false,
  embedded: false,
  comments: false,
  underlined: false,
  headings: false,
})

const longest = 60

/** Words as they are named in a sentence: on one line, and not whole pages of them. */
export function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}
