import type { FindingPlace } from './finding'

/** A paragraph, heading, list or block of a text, as it reads. */
export type Part = {
  place: FindingPlace
  kind: 'heading' | 'other' | 'paragraph'
  /** Of a heading, 2 to 4. */
  level?: number
  text: string
  /** Whether every letter of it is bold. */
  isBold: boolean
  links: string[]
}

type Node = {
  type?: string
  tag?: string
  text?: string
  format?: number | string
  children?: Node[]
  fields?: Record<string, unknown>
}

const bold = 1
/** The words of a block, whatever it is called; not its choices and addresses. */
const wordsOfBlocks = ['heading', 'title', 'caption', 'text', 'source', 'cells', 'rows']

/** A title or a lead. */
export const partOf = (field: 'title' | 'lead', text: unknown): Part[] =>
  typeof text === 'string' && text.trim()
    ? [{ place: { field }, kind: 'other', text, isBold: false, links: [] }]
    : []

/** The parts of a running text, in the order they are shown in. */
export function textParts(body: unknown): Part[] {
  const root = (body as { root?: Node } | null | undefined)?.root
  return (root?.children ?? []).map((node, block) => {
    const runs = [...runsOf(node)]
    const written = runs.filter(({ text }) => text?.trim())
    return {
      place: { field: 'body', block },
      ...kindOf(node),
      text: runs.map(({ text = '' }) => text).join(''),
      isBold: written.length > 0 && written.every(({ format }) => (Number(format) & bold) > 0),
      links: [...linksOf(node)],
    }
  })
}

const kindOf = ({ type, tag }: Node): Pick<Part, 'kind' | 'level'> => {
  if (type === 'heading') return { kind: 'heading', level: Number(tag?.slice(1)) }
  return { kind: type === 'paragraph' ? 'paragraph' : 'other' }
}

/** Its pieces of text, with a space between what stands apart. */
function* runsOf(node: Node): Generator<Node> {
  if (typeof node.text === 'string') yield node
  if (node.type === 'linebreak' || node.type === 'listitem') yield { text: ' ' }
  if (node.type === 'block' || node.type === 'inlineBlock') yield { text: wordsIn(node.fields) }
  for (const child of node.children ?? []) yield* runsOf(child)
}

function wordsIn(fields: unknown): string {
  if (typeof fields === 'string') return `${fields} `
  if (Array.isArray(fields)) return fields.map(wordsIn).join('')
  if (typeof fields !== 'object' || fields === null) return ''
  return (
    Object.entries(fields)
      .filter(([name]) => wordsOfBlocks.includes(name))
      // As jsonb keeps them: the words of a text are the same before and after it is saved.
      .toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
      .map(([, value]) => wordsIn(value))
      .join('')
  )
}

function* linksOf(node: Node): Generator<string> {
  if (node.type === 'link' || node.type === 'autolink')
    yield [...runsOf(node)].map(({ text = '' }) => text).join('')
  else for (const child of node.children ?? []) yield* linksOf(child)
}
