import { nodesOf } from '@/cms/rich-text/walk'
import type { Node } from './nodes'

/**
 * How long a text may be as it is stored, in bytes: the panel sends it twice with every change, as it is and as it
 * was, and the web process takes 1 MB (`src/web/http/panel-guard.ts`).
 */
const longest = 400_000

/** Whether a text and what is added to it would be more than a form can carry. */
export const isTooLong = (text: object, added: Node[]): boolean =>
  new TextEncoder().encode(JSON.stringify([text, added])).length > longest

/** How many words somebody wants to paste. */
export function wordsIn(nodes: Node[]): number {
  let words = 0
  for (const { text = '' } of nodesOf({ root: { type: 'root', children: nodes } }))
    words += text.match(/\S+/g)?.length ?? 0
  return words
}
