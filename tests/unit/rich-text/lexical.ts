import type { Related } from '@/features/rich-text/nodes'

/** Documents as the editor stores them, as far as reading them goes. */
export const doc = (...children: object[]) => ({ root: { type: 'root', children } })
export const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
export const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
export const heading = (tag: string, words: string) => ({
  type: 'heading',
  tag,
  children: [text(words)],
})
export const link = (url: string, words: string) => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text(words)],
})
export const internal = (relationTo: string, value: number, words: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [text(words)],
})
export const block = (blockType: string, fields: object) => ({
  type: 'block',
  fields: { blockType, ...fields },
})

/** A text that refers to nothing. */
export const nothing: Related = {
  pictures: new Map(),
  people: new Map(),
  documents: new Map(),
  milestones: new Map(),
  links: new Map(),
}
