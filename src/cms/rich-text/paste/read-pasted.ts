import { noChanges, shorten, type Changes } from './changes'
import { bodyOf } from './dom'
import { createFlow } from './flow'
import type { Node } from './nodes'
import { toBlocks } from './to-blocks'
import { createReader } from './reader'

/** A pasted text as our editor stores it, and what became of it on the way. */
export type Pasted = { nodes: Node[]; changes: Changes }

/**
 * Reads what Word, Outlook, Google Docs or a web page puts on the clipboard. Every word that could be seen is in the
 * result, or named in the changes. `unnamed` names the picture of that number which has no name.
 */
export function readPasted(html: string, unnamed: (at: number) => string): Pasted {
  const changes = noChanges()
  const flow = createFlow()
  createReader(flow, changes, unnamed).read(bodyOf(html))
  const nodes = toBlocks(flow.pieces(), changes)
  for (const list of [changes.struck, changes.links, changes.cellLinks])
    list.splice(0, list.length, ...list.map(shorten).filter(Boolean))
  return { nodes: inline(nodes), changes }
}

/** A few words go into the line where they are pasted. */
const inline = (nodes: Node[]): Node[] => {
  const [only, more] = nodes
  return only?.type === 'paragraph' && !more ? (only.children ?? []) : nodes
}
