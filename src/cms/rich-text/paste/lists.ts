import type { Run } from './inline'
import { toInline } from './inline'
import { itemNode, listNode, type Node } from './nodes'

/** A line of a list as it was found, from whatever program. */
export type PastedItem = {
  /** How deep it stands; 1 is the outermost. */
  depth: number
  ordered: boolean
  /** Its number, where the list says one. */
  number: number | undefined
  runs: Run[]
}

/** What Word puts before a line that is one of a list: its level, counted from 1. */
export const wordLevel = (style: string): number | undefined => {
  const level = /mso-list:\s*l\d+\s+level(\d)/.exec(style)?.[1]
  return level === undefined ? undefined : Number(level)
}

/** Reads the sign before a line of Word's: `·`, `o`, `1.`, `b)`, `iv.` */
export function readSign(sign: string): Pick<PastedItem, 'number' | 'ordered'> {
  const counted = /^\(?(?:(\d{1,4})|[a-zæøå]{1,2}|[ivxlc]{1,6})[.)]+$/i.exec(
    sign.replace(/[\s\u00a0]/g, ''),
  )
  return { ordered: counted !== null, number: counted?.[1] ? Number(counted[1]) : undefined }
}

type Open = { list: Node & { children: Node[] }; ordered: boolean; next: number }

/** Lines that follow each other as lists, a deeper one within the line before it. */
export function toLists(items: readonly PastedItem[]): Node[] {
  const lists: Node[] = []
  const open: Open[] = []
  for (const { depth, ordered, number, runs } of items) {
    const at = Math.min(depth, open.length + 1)
    open.length = Math.min(open.length, at)
    const same = open[at - 1]
    const continues = same?.ordered === ordered && !(number === 1 && same.next > 1)
    const last = continues ? same : begin(open, at, ordered, number, lists)
    last.list.children.push(itemNode(last.next, at - 1, toInline(runs)))
    last.next += 1
  }
  return lists
}

function begin(open: Open[], depth: number, ordered: boolean, number = 1, lists: Node[]): Open {
  const list = listNode(ordered, number)
  const outer = open[depth - 2]
  // Lexical keeps a list within a list in an item of its own.
  if (outer) outer.list.children.push(itemNode(outer.next, depth - 2, [list]))
  else lists.push(list)
  const begun = { list, ordered, next: number }
  open[depth - 1] = begun
  return begun
}
