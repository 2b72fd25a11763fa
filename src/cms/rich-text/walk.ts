import { property } from '@/lib/property'

/** A node of a Lexical document, as far as we need to know it. */
export type RichTextNode = {
  type: string
  children?: RichTextNode[]
  fields?: Record<string, unknown>
  text?: string
}

const isNode = (value: unknown): value is RichTextNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node of a rich text in reading order; nothing when it is empty or not of that shape. */
export function* nodesOf(richText: unknown): Generator<RichTextNode> {
  const root = property(richText, 'root')
  if (isNode(root)) yield* descend(root)
}

/** Whether a value is a tree of nodes with a root. */
export function isRichText(richText: unknown): boolean {
  const root = property(richText, 'root')
  return isNode(root) && hasOnlyNodes(root)
}

/** However deep it is: what is sent is not to decide how deep we call ourselves. */
function hasOnlyNodes(root: RichTextNode): boolean {
  const left = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    const { children } = node
    if (children === undefined) continue
    if (!Array.isArray(children) || !children.every(isNode)) return false
    left.push(...children)
  }
  return true
}

function* descend(root: RichTextNode): Generator<RichTextNode> {
  const left = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    yield node
    left.push(...(node.children ?? []).filter(isNode).toReversed())
  }
}
