import { isSafeLink } from '@/cms/rich-text/links'
import { foundIn, idsOf } from '@/lib/ids'
import type { Block, Related } from './nodes'

type Fields = Record<string, unknown>
type Reader = (fields: Fields, related: Related) => Block | null

/** Reads one of the site's own blocks; nothing when it is unknown or has nothing to show. */
export function readBlock(fields: unknown, related: Related): Block[] {
  if (typeof fields !== 'object' || fields === null) return []
  const { blockType, ...rest }: Fields = { ...fields }
  const read = typeof blockType === 'string' ? readers.get(blockType) : undefined
  const block = read?.(rest, related)
  return block ? [block] : []
}

const readers = new Map<string, Reader>([
  ['figure', figure],
  ['gallery', gallery],
  ['speech', speech],
  ['pullQuote', pullQuote],
  ['pullFact', pullFact],
  ['factBox', factBox],
  ['table', table],
  ['timeline', timeline],
  ['people', people],
  ['download', download],
  ['callToAction', callToAction],
])

function figure(fields: Fields, { pictures }: Related): Block | null {
  const picture = foundIn(pictures, fields['picture'])
  const caption = text(fields['caption']) || picture?.caption
  return picture ? { kind: 'figure', picture: { ...picture, caption } } : null
}

function gallery(fields: Fields, { pictures }: Related): Block | null {
  const shown = present(idsOf(fields['pictures']).map((id) => pictures.get(id)))
  return shown.length > 0 ? { kind: 'gallery', pictures: shown } : null
}

function speech(fields: Fields, related: Related): Block | null {
  const paragraphs = paragraphsOf(fields['text'])
  if (paragraphs.length === 0) return null
  const person = foundIn(related.people, fields['person'])
  const name = person?.name ?? (text(fields['name']) || undefined)
  const title = text(fields['title']) || undefined
  return { kind: 'speech', name, title, paragraphs, verbatim: fields['verbatim'] === true }
}

function pullQuote(fields: Fields): Block | null {
  const [said, source] = [text(fields['text']), text(fields['source'])]
  return said ? { kind: 'pullQuote', text: said, source } : null
}

function pullFact(fields: Fields): Block | null {
  const [number, said] = [text(fields['figure']), text(fields['text'])]
  if (!number || !said) return null
  return {
    kind: 'pullFact',
    figure: number,
    text: said,
    source: text(fields['source']) || undefined,
  }
}

function factBox(fields: Fields): Block | null {
  const title = text(fields['title'])
  const paragraphs = paragraphsOf(fields['text'])
  if (!title || paragraphs.length === 0) return null
  return { kind: 'factBox', title, paragraphs }
}

function table(fields: Fields): Block | null {
  const rows = list(fields['rows']).map((row) => cells(row['cells']))
  const [head, ...rest] = rows
  if (!head || rest.length === 0) return null
  const filled = rest.map((row) => head.map((_, at) => row[at] ?? ''))
  return { kind: 'table', caption: text(fields['caption']), head, rows: filled }
}

function timeline(fields: Fields, { milestones }: Related): Block | null {
  const named = idsOf(fields['milestones'])
  const shown =
    named.length > 0 ? present(named.map((id) => milestones.get(id))) : [...milestones.values()]
  return shown.length > 0 ? { kind: 'timeline', milestones: shown } : null
}

function people(fields: Fields, related: Related): Block | null {
  const shown = present(idsOf(fields['people']).map((id) => related.people.get(id)))
  const heading = text(fields['heading']) || undefined
  return shown.length > 0 ? { kind: 'people', heading, people: shown } : null
}

function download(fields: Fields, { documents }: Related): Block | null {
  const document = foundIn(documents, fields['document'])
  return document ? { kind: 'download', document } : null
}

function callToAction(fields: Fields): Block | null {
  const [said, label, href] = [text(fields['text']), text(fields['label']), fields['url']]
  if (!said) return null
  // The words stay when the link may not be followed.
  if (!label || !isSafeLink(href))
    return {
      kind: 'paragraph',
      children: [{ kind: 'text', text: said, bold: false, italic: false }],
    }
  return { kind: 'callToAction', text: said, label, href }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const paragraphsOf = (value: unknown): string[] =>
  text(value)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

const list = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : []
const cells = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : [])
const present = <T>(values: (T | undefined)[]): T[] => values.filter((value) => value !== undefined)
