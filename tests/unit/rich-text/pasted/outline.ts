import { readPasted } from '@/cms/rich-text/paste/read-pasted'
import type { Node } from '@/cms/rich-text/paste/nodes'

const signs: [bit: number, opening: string, closing: string][] = [
  [1, '**', '**'],
  [2, '_', '_'],
  [32, '<sub>', '</sub>'],
  [64, '<sup>', '</sup>'],
]

/** A pasted text as a reader sees it, one line for each block: `h2 Tittel`, `- punkt`, `p Ord **halvfet**`. */
export function pasted(html: string) {
  const { nodes, changes } = readPasted(html, (at) => `bilde ${at}`)
  const blocks = nodes.every(({ type }) => type === 'text' || type === 'link')
    ? [words(nodes)]
    : nodes.flatMap((node) => linesOf(node))
  return { lines: blocks, changes, nodes }
}

function linesOf(node: Node): string[] {
  const children = node.children ?? []
  switch (node.type) {
    case 'paragraph':
      return [`p ${words(children)}`]
    case 'heading':
      return [`${String(node['tag'])} ${words(children)}`]
    case 'list':
      return children.flatMap((item) => itemLines(item, node['listType'] === 'number'))
    case 'block':
      return [blockLine(Object(node['fields']))]
    default:
      return [node.type]
  }
}

function itemLines({ children = [], value }: Node, isNumbered: boolean): string[] {
  if (children[0]?.type === 'list') return linesOf(children[0]).map((line) => `  ${line}`)
  return [`${isNumbered ? `${String(value)}.` : '-'} ${words(children)}`]
}

function blockLine(fields: {
  blockType: string
  blockName: string
  caption: string
  rows: { cells: string[] }[]
}): string {
  if (fields.blockType !== 'table') return `[${fields.blockType} ${fields.blockName}]`
  const rows = fields.rows.map(({ cells }) => cells.join(' | '))
  return [`table ${fields.caption}`.trim(), ...rows].join(' / ')
}

const words = (nodes: Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'linebreak') return '⏎'
      if (node.type === 'link')
        return `[${words(node.children ?? [])}](${Object(node['fields']).url})`
      return signs.reduce(
        (text, [bit, opening, closing]) =>
          Number(node['format']) & bit ? `${opening}${text}${closing}` : text,
        String(node['text']),
      )
    })
    .join('')
