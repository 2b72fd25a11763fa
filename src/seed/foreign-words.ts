import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { newId } from '@/lib/ids'

type Parent = SerializedLexicalNode & { children: SerializedLexicalNode[] }
type Text = SerializedLexicalNode & { text: string }

/** Words in another language than the text around them stand in `content/` as `{en: a cancer plan}`. */
const marked = /\{(en|nb|nn|se|la|fr|de): ([^}]+)\}/

/** Makes the marked words what editors get from “Words in another language”. */
export const withForeignWords = (nodes: SerializedLexicalNode[]): SerializedLexicalNode[] =>
  nodes.flatMap((node) => {
    if (isText(node)) return cut(node)
    return isParent(node) ? [{ ...node, children: withForeignWords(node.children) }] : [node]
  })

function cut(node: Text): SerializedLexicalNode[] {
  if (node.text === '') return []
  const found = marked.exec(node.text)
  if (!found) return [node]
  const [all, language, text] = found
  const foreign = {
    type: 'inlineBlock',
    version: 1,
    fields: { id: newId(), blockName: '', blockType: 'foreignWords', text, language },
  }
  const before = { ...node, text: node.text.slice(0, found.index) }
  const after = { ...node, text: node.text.slice(found.index + all.length) }
  return [...cut(before), foreign, ...cut(after)]
}

const isText = (node: SerializedLexicalNode): node is Text =>
  'text' in node && typeof node.text === 'string'
const isParent = (node: SerializedLexicalNode): node is Parent =>
  'children' in node && Array.isArray(node.children)
