import { attribute, styleOf, type Tag } from './dom'
import { marks } from './nodes'

const byName: Record<string, number> = {
  b: marks.bold,
  strong: marks.bold,
  i: marks.italic,
  em: marks.italic,
  cite: marks.italic,
  sub: marks.subscript,
  sup: marks.superscript,
}

/** How words within a tag look, given how those around it do: by its name, and by its style. */
export function marksWithin(tag: Tag, around: number): number {
  let now = around | (byName[tag.tagName] ?? 0)
  const style = styleOf(tag)
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/.exec(style)?.[1]
  if (weight) now = set(now, marks.bold, /^(bold|bolder|[6-9]00)$/.test(weight))
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1]
  if (slant) now = set(now, marks.italic, slant !== 'normal')
  const level = /vertical-align:\s*(sub|super)\b/.exec(style)?.[1]
  if (level === 'sub' || isIn(tag, 'Subscript')) now |= marks.subscript
  if (level === 'super' || isIn(tag, 'Superscript') || isNoteSign(tag)) now |= marks.superscript
  return now
}

const set = (marked: number, mark: number, on: boolean): number =>
  on ? marked | mark : marked & ~mark

const isIn = (tag: Tag, word: string): boolean =>
  attribute(tag, 'class').split(/\s+/).includes(word)

const isNoteSign = (tag: Tag): boolean =>
  /\bMso(Footnote|Endnote)Reference\b/.test(attribute(tag, 'class'))

export const isStruck = (tag: Tag): boolean =>
  /^(s|strike|del)$/.test(tag.tagName) ||
  /text-decoration(-line)?:[^;]*line-through/.test(styleOf(tag))

export const isUnderlined = (tag: Tag): boolean =>
  tag.tagName === 'u' || /text-decoration(-line)?:[^;]*underline/.test(styleOf(tag))

export const isHidden = (tag: Tag): boolean =>
  /display:\s*none|mso-hide:\s*all|visibility:\s*hidden/.test(styleOf(tag)) ||
  tag.attrs.some(({ name }) => name === 'hidden')

/** What Word says about the text within the text itself. */
export const isComment = (tag: Tag): boolean =>
  /mso-element:\s*comment/.test(styleOf(tag)) ||
  /\bMsoComment(Reference|Text)\b|\bmsocom/i.test(attribute(tag, 'class'))

/** The level of a heading as it was written, 1 to 6; Word's title is one of the first level. */
export function headingLevel(tag: Tag): number | undefined {
  const byTag = /^h([1-6])$/.exec(tag.tagName)?.[1]
  if (byTag) return Number(byTag)
  if (isIn(tag, 'MsoTitle')) return 1
  if (attribute(tag, 'role') !== 'heading') return undefined
  return Math.min(Math.max(Number(attribute(tag, 'aria-level')) || 2, 1), 6)
}
