import type { Changes } from './changes'
import type { Piece } from './flow'
import { toInline, type Run } from './inline'
import { toLists, type PastedItem } from './lists'
import { headingNode, marks, paragraphNode, type Node } from './nodes'

/** The pieces of a text as the editor's blocks: lines of a list in lists, headings at the levels of the site. */
export function toBlocks(pieces: readonly Piece[], changes: Changes): Node[] {
  const levels = createLevels(pieces)
  const blocks: Node[] = []
  let items: PastedItem[] = []
  const endList = () => {
    blocks.push(...toLists(items))
    items = []
  }
  for (const piece of pieces) {
    if ('shape' in piece && piece.shape.kind === 'item') {
      items.push({ ...piece.shape, runs: piece.runs })
      continue
    }
    endList()
    if ('node' in piece) blocks.push(piece.node)
    else if (piece.shape.kind === 'heading') {
      const level = levels(piece.shape.level)
      changes.headings ||= level !== piece.shape.level
      blocks.push(headingNode(level, toInline(plain(piece.runs))))
    } else blocks.push(paragraphNode(toInline(piece.runs)))
  }
  endList()
  return blocks
}

/** The highest heading in a text is the second level, its title being the first; none is left out on the way down. */
function createLevels(pieces: readonly Piece[]): (written: number) => number {
  const hasFirst = pieces.some((piece) => 'shape' in piece && isFirst(piece.shape))
  let before: number | undefined
  return (written) => {
    const wanted = Math.min(Math.max(written + (hasFirst ? 1 : 0), 2), 4)
    before = Math.min(wanted, (before ?? wanted) + 1)
    return before
  }
}

const isFirst = (shape: { kind: string; level?: number }): boolean =>
  shape.kind === 'heading' && shape.level === 1

/** A heading is bold by being one. */
const plain = (runs: Run[]): Run[] =>
  runs.map((run) =>
    run === 'break'
      ? run
      : { ...run, style: { ...run.style, marks: run.style.marks & ~marks.bold } },
  )
