import type { Block, List } from './nodes'
import { headingsOf, inlineWords } from './read-body'

/** From how many words on, more than a screen of them, a text says what it holds, and from how many headings on. */
const longFrom = { words: 150, headings: 3 }

/** The parts of a text, where it is long enough to be led through; none of another. */
export function contentsOf(blocks: readonly Block[]): { id: string; title: string }[] {
  const parts = headingsOf(blocks).filter(({ level }) => level === 2)
  if (parts.length < longFrom.headings || wordCount(blocks) < longFrom.words) return []
  return parts.map(({ id, text }) => ({ id, title: text }))
}

const wordCount = (blocks: readonly Block[]): number =>
  blocks.flatMap(textsOf).join(' ').split(/\s+/).filter(Boolean).length

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [inlineWords(block.children)]
    case 'list':
      return textsOfList(block)
    case 'speech':
    case 'factBox':
      return block.paragraphs
    default:
      return []
  }
}

const textsOfList = ({ items }: List): string[] =>
  items.flatMap(({ children, lists }) => [inlineWords(children), ...lists.flatMap(textsOfList)])
