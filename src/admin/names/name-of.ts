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
} as const

export type Name = (typeof byKey)[keyof typeof byKey] | (typeof byLabel)[keyof typeof byLabel]

/** Which of our names something of Payload's is to have, if any. */
export function nameOf(element: Element): Name | undefined {
  const key = element.getAttribute('data-button-key')
  const label = element.getAttribute('aria-label')
  if (key !== null && !label) return has(byKey, key) ? byKey[key] : undefined
  return label !== null && has(byLabel, label) ? byLabel[label] : undefined
}

const has = <Known extends object>(known: Known, name: PropertyKey): name is keyof Known =>
  Object.hasOwn(known, name)
