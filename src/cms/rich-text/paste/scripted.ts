import { isTag, allTextOf, unseen, type DomNode, type Tag } from './dom'
import { isStruck, marksWithin } from './marks'
import { marks } from './nodes'
import { toScript } from '@/lib/script-signs'

const lines = /^(p|div|br|li|h[1-6]|tr)$/

/**
 * The words of a tag where only bare words are kept: 10⁶ and CO₂ have signs of their own, lines become spaces.
 */
export function scripted(tag: Tag, struck: string[]): string {
  const words: string[] = []
  const left: { node: DomNode; marked: number }[] = [{ node: tag, marked: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, marked } = next
    if (node.nodeName === '#text' && 'value' in node) words.push(inSigns(node.value, marked))
    if (!isTag(node) || unseen.has(node.tagName)) continue
    if (isStruck(node)) {
      struck.push(allTextOf(node))
      continue
    }
    const now = marksWithin(node, marked)
    if (lines.test(node.tagName)) words.push(' ')
    left.push(...node.childNodes.toReversed().map((child) => ({ node: child, marked: now })))
  }
  return words
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '')
}

const inSigns = (text: string, marked: number): string =>
  marked & marks.subscript
    ? toScript(text, 'sub')
    : marked & marks.superscript
      ? toScript(text, 'super')
      : text
