/** Buttons of the editor's toolbar that have a picture only, by their key. */
const byKey = {
  bold: 'bold',
  italic: 'italic',
  superscript: 'superscript',
  subscript: 'subscript',
  link: 'link',
  unorderedList: 'bullets',
  orderedList: 'numbers',
} as const

/** What Payload calls things in English whatever the language of the panel. */
const byLabel = {
  'text dropdown': 'kind',
  'add dropdown': 'insert',
  'blocks dropdown': 'insert',
  'inlineBlocks dropdown': 'insertWord',
  'Add block': 'addBlock',
  'Drag to move': 'move',
  'Edit link': 'editLink',
  'Remove link': 'removeLink',
  'Insert Paragraph': 'addParagraph',
  'Slash menu': 'slashMenu',
  'select-all': 'selectAll',
  'Remove Block': 'remove',
  'Close toast': 'close',
  'delete-forever': 'deleteForever',
  toggle: 'toggle',
  'toggle fullscreen': 'fullScreen',
} as const

export type Name =
  | 'dialogue'
  | (typeof byKey)[keyof typeof byKey]
  | (typeof byLabel)[keyof typeof byLabel]

/** Which of our names something of Payload's is to have, if any. */
export function nameOf(element: Element): Name | undefined {
  const key = element.getAttribute('data-button-key')
  const label = element.getAttribute('aria-label') || element.getAttribute('title')
  if (key !== null && !label) return has(byKey, key) ? byKey[key] : undefined
  // Payload names its dialogues as programs do.
  if (label && element.matches('dialog, [role="dialog"]') && /^\S+-\S+$/.test(label))
    return 'dialogue'
  return nameOfWords(label ?? '')
}

/** Which of our names stands for Payload's English one. */
export const nameOfWords = (words: string): Name | undefined =>
  has(byLabel, words) ? byLabel[words] : undefined

const has = <Known extends object>(known: Known, name: PropertyKey): name is keyof Known =>
  Object.hasOwn(known, name)
