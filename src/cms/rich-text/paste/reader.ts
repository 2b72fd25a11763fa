import type { Changes } from './changes'
import * as dom from './dom'
import type { Flow, Shape } from './flow'
import type { Style } from './inline'
import { readLink } from './link'
import { readSign, wordLevel } from './lists'
import { headingLevel, isComment, isHidden, isStruck, isUnderlined, marksWithin } from './marks'
import { createPictures } from './pictures'
import { scripted } from './scripted'
import { readRows, toTables } from './tables'

/** What holds for the words within a tag. */
type Around = { shape: Shape; style: Style; depth: number; pre: boolean; list: number }

const blocks = new Set(
  'p div section article header footer main aside nav address blockquote pre figure figcaption ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr td th form fieldset legend details summary center hr'.split(
    ' ',
  ),
)
const foreign = new Set('iframe video audio object embed canvas'.split(' '))
const controls = new Set('input select textarea button progress meter option'.split(' '))
/** Nobody writes so deep; what a machine made is read as words. */
const deepest = 200

/** Reads the tags of a pasted page into a flow of words, noting what cannot come along. */
export function createReader(flow: Flow, changes: Changes, unnamed: (at: number) => string) {
  const pictures = createPictures(flow, changes, unnamed)
  const start: Around = {
    shape: { kind: 'paragraph' },
    style: { marks: 0, link: undefined },
    depth: 0,
    pre: false,
    list: 0,
  }
  return { read: (nodes: dom.DomNode[]) => readAll(nodes, start) }

  /** The sign that Word puts before a line stands between two marks of its own. */
  function readAll(nodes: dom.DomNode[], around: Around): void {
    let isSign = false
    for (const node of nodes) {
      if (node.nodeName === '#comment' && 'data' in node) {
        if (node.data.startsWith('[if !supportLists]')) isSign = around.shape.kind === 'item'
        else if (node.data.startsWith('[endif]')) isSign = false
      } else if (!isSign) readNode(node, around)
    }
  }

  function readNode(node: dom.DomNode, around: Around): void {
    if (node.nodeName === '#text' && 'value' in node) return readText(node.value, around)
    if (!dom.isTag(node) || dom.unseen.has(node.tagName) || isHidden(node)) return
    if (around.depth > deepest) return readText(dom.allTextOf(node), around)
    if (isComment(node)) return void (changes.comments = true)
    if (isStruck(node)) return void changes.struck.push(dom.allTextOf(node))
    if (blocks.has(node.tagName)) return readBlock(node, around)
    readInline(node, { ...around, depth: around.depth + 1 })
  }

  function readText(text: string, { shape, style, pre }: Around): void {
    if (!pre) return flow.text(text, shape, style)
    text.split('\n').forEach((line, at) => {
      if (at > 0) flow.lineBreak()
      flow.text(line, shape, style)
    })
  }

  function readInline(tag: dom.Tag, around: Around): void {
    const style = dom.styleOf(tag)
    if (tag.tagName === 'br') return flow.lineBreak()
    if (tag.tagName === 'img') return pictures.image(tag, around)
    if (foreign.has(tag.tagName)) return void (changes.embedded = true)
    if (controls.has(tag.tagName)) return
    if (/mso-list:\s*ignore/.test(style) && around.shape.kind === 'item') return
    if (/mso-tab-count/.test(style) || dom.attribute(tag, 'class') === 'Apple-converted-space')
      return flow.text(' ', around.shape, around.style)
    if (isUnderlined(tag) && around.style.link === undefined && tag.tagName !== 'a')
      changes.underlined ||= !dom.within(tag, 'a').length && dom.allTextOf(tag).trim() !== ''
    const marks = marksWithin(tag, around.style.marks)
    const link = tag.tagName === 'a' ? linkOf(tag) : around.style.link
    readAll(tag.childNodes, { ...around, style: { marks, link } })
  }

  function linkOf(tag: dom.Tag): string | undefined {
    const href = dom.attribute(tag, 'href')
    const words = dom.allTextOf(tag)
    if (!href.trim() || !words.trim()) return undefined
    const link = readLink(href)
    if (link === 'anchor') changes.anchors = true
    else if (link === 'unsafe') changes.links.push(words)
    else {
      if (link.tracked) changes.trackers += 1
      return link.url
    }
    return undefined
  }

  function readBlock(tag: dom.Tag, around: Around): void {
    // A paragraph within an item or a heading is one of its lines.
    const isLine = around.shape.kind !== 'paragraph' && !/^(li|ul|ol)$/.test(tag.tagName)
    const boundary = () => (isLine && flow.isOpen(around.shape) ? flow.lineBreak() : flow.end())
    boundary()
    if (tag.tagName === 'table' && readTable(tag)) return
    if (tag.tagName === 'blockquote' && dom.allTextOf(tag).trim()) changes.quotes = true
    const marks = marksWithin(tag, around.style.marks)
    readAll(tag.childNodes, {
      shape: shapeOf(tag, around),
      style: { ...around.style, marks },
      depth: around.depth + 1,
      pre: around.pre || tag.tagName === 'pre',
      list: around.list + (tag.tagName === 'ul' || tag.tagName === 'ol' ? 1 : 0),
    })
    boundary()
  }

  function shapeOf(tag: dom.Tag, { shape, list }: Around): Shape {
    const level = headingLevel(tag)
    if (level !== undefined) return { kind: 'heading', level }
    const inWord = wordLevel(dom.styleOf(tag))
    if (inWord !== undefined && tag.tagName !== 'li')
      return { kind: 'item', depth: inWord, ...readSign(signOf(tag)) }
    if (tag.tagName === 'li') return itemOf(tag, list)
    return shape.kind === 'paragraph' ? { kind: 'paragraph' } : shape
  }

  function readTable(table: dom.Tag): boolean {
    const links: string[] = []
    const rows = readRows(table, (cell) => {
      links.push(...dom.within(cell, 'a').filter(isLink).map(dom.allTextOf))
      return scripted(cell, changes.struck)
    })
    if (!rows) return false
    const caption = dom.within(table, 'caption')[0]
    const tables = toTables(rows, caption ? scripted(caption, changes.struck) : '')
    if (!caption) changes.tables += tables.length
    changes.cellLinks.push(...links)
    for (const node of tables) flow.node(node)
    for (const image of dom.within(table, 'img')) pictures.image(image)
    return true
  }
}

const isLink = (tag: dom.Tag): boolean =>
  dom.attribute(tag, 'href') !== '' && dom.allTextOf(tag).trim() !== ''

/** The first number of a numbered list is said by the list, or by the line. */
function itemOf(tag: dom.Tag, list: number): Shape {
  const parent = tag.parentNode && 'tagName' in tag.parentNode ? tag.parentNode : undefined
  const said = dom.attribute(tag, 'aria-level') || dom.attribute(tag, 'data-aria-level')
  const depth = Math.max(list, Number(said) || 1, 1)
  const ordered = parent?.tagName === 'ol'
  const isFirst = parent?.childNodes.find(dom.isTag) === tag
  const number = ordered && isFirst ? Number(dom.attribute(parent, 'start')) || 1 : undefined
  return { kind: 'item', depth: Math.min(depth, 9), ordered, number }
}

/** What Word put before a line: marked by its style, or by the comments around it. */
function signOf(tag: dom.Tag): string {
  const marked = dom
    .within(tag, 'span')
    .find((span) => /mso-list:\s*ignore/.test(dom.styleOf(span)))
  if (marked) return dom.allTextOf(marked)
  const at = tag.childNodes.findIndex(
    (node) => 'data' in node && node.data.startsWith('[if !supportLists]'),
  )
  const sign = tag.childNodes.slice(at + 1).find(dom.isTag)
  return at >= 0 && sign ? dom.allTextOf(sign) : ''
}
