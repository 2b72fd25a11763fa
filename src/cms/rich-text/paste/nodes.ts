import { newId } from '@/lib/ids'
/** What Lexical stores, as far as a paste makes it. */
type Common = { type: string; version: number; [property: string]: unknown }
export type Node = Common & { children?: Node[] }

const element = { direction: null, format: '', indent: 0, version: 1 } as const

/** Lexical's marks are bits of one number. */
export const marks = { bold: 1, italic: 2, subscript: 32, superscript: 64 } as const

export const textNode = (text: string, format: number): Node => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

export const lineBreak = (): Node => ({ type: 'linebreak', version: 1 })

export const linkNode = (url: string, children: Node[]): Node => ({
  ...element,
  type: 'link',
  version: 3,
  id: newId(),
  fields: { doc: null, linkType: 'custom', newTab: false, url },
  children,
})

export const paragraphNode = (children: Node[]): Node => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

export const headingNode = (level: number, children: Node[]): Node => ({
  ...element,
  type: 'heading',
  tag: `h${level}`,
  children,
})

export const listNode = (ordered: boolean, start: number): Node & { children: Node[] } => ({
  ...element,
  type: 'list',
  listType: ordered ? 'number' : 'bullet',
  tag: ordered ? 'ol' : 'ul',
  start,
  children: [],
})

export const itemNode = (value: number, indent: number, children: Node[]): Node => ({
  ...element,
  type: 'listitem',
  value,
  indent,
  children,
})

/** One of the site's own blocks, empty but for what was found. */
export const blockNode = (blockType: string, fields: object): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: newId(), blockName: '', blockType, ...fields },
})
