import { property } from '@/lib/property'
import { isSafeLink } from '@/cms/rich-text/links'
import { toScript } from '@/lib/script-signs'
import { idsBesideText } from '@/lib/page-ids'
import { slugify } from '@/lib/slug'
import { idOf } from '@/lib/ids'
import { readBlock } from './read-block'
import type { Block, Inline, List, ListItem, Related } from './nodes'

/**
 * Reads a stored text into what may be shown. Nothing is taken on trust: unknown nodes are dropped,
 * links that lead to unsafe or unpublished places become plain text, empty paragraphs disappear.
 */
export function readRichText(body: unknown, related: Related): Block[] {
  const ids = new Set(idsBesideText)
  return childrenOf(property(body, 'root'))
    .flatMap((node) => readNode(node, related))
    .map((block) => ('id' in block ? { ...block, id: unique(block.id, ids) } : block))
}

/** The headings of a text, for a table of contents. */
export const headingsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ id: block.id, text: block.text, level: block.level }] : [],
  )

function readNode(node: object, related: Related): Block[] {
  switch (property(node, 'type')) {
    case 'paragraph': {
      const children = readInline(node, related)
      return isEmpty(children) ? [] : [{ kind: 'paragraph', children }]
    }
    case 'heading':
      return readHeading(node, related)
    case 'list':
      return [readList(node, related)]
    case 'block':
      return readBlock(property(node, 'fields'), related)
    default:
      return []
  }
}

const levels = { h2: 2, h3: 3, h4: 4 } as const

function readHeading(node: object, related: Related): Block[] {
  const tag = property(node, 'tag')
  const children = readInline(node, related)
  const text = inlineWords(children)
  if ((tag !== 'h2' && tag !== 'h3' && tag !== 'h4') || !text.trim()) return []
  return [{ kind: 'heading', level: levels[tag], id: slugify(text) || 'del', text, children }]
}

function readList(node: object, related: Related): List {
  const items: ListItem[] = []
  for (const item of childrenOf(node)) {
    if (property(item, 'type') !== 'listitem') continue
    const nested = childrenOf(item).filter((child) => property(child, 'type') === 'list')
    const lists = nested.map((child) => readList(child, related))
    const children = readInline(item, related)
    const before = items.at(-1)
    // Lexical keeps a nested list in an item of its own, after the one it belongs to.
    if (isEmpty(children) && before) before.lists.push(...lists)
    else if (!isEmpty(children) || lists.length > 0) items.push({ children, lists })
  }
  const start = property(node, 'start')
  return {
    kind: 'list',
    ordered: property(node, 'listType') === 'number',
    start: typeof start === 'number' ? start : 1,
    items,
  }
}

function readInline(node: object, related: Related): Inline[] {
  return childrenOf(node).flatMap((child): Inline[] => {
    switch (property(child, 'type')) {
      case 'text':
        return readText(child)
      case 'tab':
        return [{ kind: 'text', text: ' ', bold: false, italic: false }]
      case 'linebreak':
        return [{ kind: 'break' }]
      case 'link':
      case 'autolink':
        return readLink(child, related)
      case 'inlineBlock':
        return readForeignWords(property(child, 'fields'))
      default:
        return []
    }
  })
}

/** Lexical's marks are bits of one number. */
const marks = { bold: 1, italic: 2, sub: 32, super: 64 }

function readText(node: object): Inline[] {
  const text = property(node, 'text')
  const format = Number(property(node, 'format')) || 0
  if (typeof text !== 'string' || text === '') return []
  const [bold, italic] = [(format & marks.bold) !== 0, (format & marks.italic) !== 0]
  const level = format & marks.sub ? 'sub' : format & marks.super ? 'super' : undefined
  return [{ kind: 'text', text, bold, italic, level }]
}

function readLink(node: object, { links, ...related }: Related): Inline[] {
  const fields = property(node, 'fields')
  const children = readInline(node, { links, ...related })
  const doc = property(fields, 'doc')
  const internal = property(fields, 'linkType') === 'internal'
  const href = internal
    ? links.get(`${String(property(doc, 'relationTo'))}:${idOf(property(doc, 'value'))}`)
    : property(fields, 'url')
  return isSafeLink(href) ? [{ kind: 'link', href, children }] : children
}

function readForeignWords(fields: unknown): Inline[] {
  const [text, lang] = [property(fields, 'text'), property(fields, 'language')]
  if (property(fields, 'blockType') !== 'foreignWords' || typeof text !== 'string') return []
  if (typeof lang !== 'string' || !/^[a-z]{2}$/.test(lang))
    return [{ kind: 'text', text, bold: false, italic: false }]
  return [{ kind: 'foreign', text, lang }]
}

function childrenOf(node: unknown): object[] {
  const children = property(node, 'children')
  return Array.isArray(children)
    ? children.filter((child) => typeof child === 'object' && child !== null)
    : []
}

/** Bare words: 10⁶ and CO₂ have signs of their own. */
export const inlineWords = (children: Inline[]): string =>
  children
    .map((child) => {
      if (child.kind === 'link') return inlineWords(child.children)
      if (child.kind === 'break') return ' '
      return child.kind === 'text' && child.level ? toScript(child.text, child.level) : child.text
    })
    .join('')

const isEmpty = (children: Inline[]): boolean => inlineWords(children).trim() === ''

function unique(id: string, taken: Set<string>): string {
  let free = id
  for (let at = 2; taken.has(free); at += 1) free = `${id}-${at}`
  taken.add(free)
  return free
}
