import { paragraphsOf, type Run, type Style } from './inline'
import type { PastedItem } from './lists'
import type { Node } from './nodes'

/** What the words of a block are part of. */
export type Shape =
  | { kind: 'paragraph' }
  | { kind: 'heading'; level: number }
  | ({ kind: 'item' } & Omit<PastedItem, 'runs'>)

/** A pasted text in pieces, in the order of reading. */
export type Piece = { shape: Shape; runs: Run[] } | { node: Node }

export type Flow = ReturnType<typeof createFlow>

/** Gathers words into the block they stand in; a block begins with its first word. */
export function createFlow() {
  const pieces: Piece[] = []
  let open: { shape: Shape; runs: Run[] } | undefined

  const end = () => {
    if (open) pieces.push(...settled(open))
    open = undefined
  }
  return {
    end,
    text(text: string, shape: Shape, style: Style): void {
      if (open?.shape !== shape) end()
      open ??= { shape, runs: [] }
      open.runs.push({ text, style })
    },
    isOpen: (shape: Shape): boolean => open?.shape === shape,
    lineBreak: (): void => void open?.runs.push('break'),
    node(node: Node): void {
      end()
      pieces.push({ node })
    },
    pieces(): Piece[] {
      end()
      return pieces
    },
  }
}

/** An item and a heading are one however many lines they have. */
function settled({ shape, runs }: { shape: Shape; runs: Run[] }): Piece[] {
  const paragraphs = paragraphsOf(runs)
  if (paragraphs.length === 0) return []
  if (shape.kind === 'paragraph') return paragraphs.map((part) => ({ shape, runs: part }))
  const joined = paragraphs.flatMap((part, at): Run[] => (at === 0 ? part : ['break', ...part]))
  return [{ shape, runs: joined }]
}
