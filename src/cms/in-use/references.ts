import { inBlock, isRecord, leavesOf, type FieldLike, type Leaf } from '@/cms/fields/leaves'
import { blocks, foreignWords } from '@/cms/rich-text/blocks/all'
import { nodesOf, type RichTextNode } from '@/cms/rich-text/walk'
import type { Bilingual } from '@/cms/words'
import { idOf } from '@/lib/ids'

/** A document that is referred to, and what the field that does it is called. */
export type Reference = { collection: string; id: number; field: Bilingual }

/**
 * Every document that `values` refers to. Texts may be in one language or, as the database adapter gives
 * them, by language.
 */
export const referencesIn = (fields: readonly FieldLike[], values: unknown): Reference[] =>
  [...leavesOf(fields, values)].flatMap(inLeaf)

function inLeaf({ field, value }: Leaf): Reference[] {
  const { type } = field
  if (type === 'relationship' || type === 'upload') return related(field, value)
  return type === 'richText' ? [...nodesOf(value)].flatMap(inNode) : []
}

/** What a link in a running text is called where it is used. */
export const linkInText: Bilingual = { nb: 'lenke i teksten', en: 'link in the text' }

/** What one node of a running text refers to: a link to a document, or what stands in a block. */
export function inNode({ type, fields }: RichTextNode): Reference[] {
  if (!fields) return []
  if (type === 'block' || type === 'inlineBlock')
    return [...inBlock([...blocks, foreignWords], fields)].flatMap(inLeaf)
  const { doc } = fields
  return isRecord(doc) ? polymorphic(doc, linkInText) : []
}

function related(field: FieldLike, value: unknown): Reference[] {
  const to: unknown = Reflect.get(field, 'relationTo')
  const words = fieldInWords(field)
  return [value].flat().flatMap((each: unknown) => {
    if (typeof to !== 'string') return isRecord(each) ? polymorphic(each, words) : []
    const id = idOf(each)
    return id === null ? [] : [{ collection: to, id, field: words }]
  })
}

function polymorphic(value: Record<string, unknown>, field: Bilingual): Reference[] {
  const id = idOf(value['value'])
  return id === null ? [] : [{ collection: String(value['relationTo']), id, field }]
}

/** What a field is called; its name where it has no label. */
export function fieldInWords({ label, name = '' }: FieldLike): Bilingual {
  if (typeof label === 'string') return { nb: label, en: label }
  const said = (locale: 'nb' | 'en'): unknown => (isRecord(label) ? label[locale] : undefined)
  return { nb: String(said('nb') ?? name), en: String(said('en') ?? name) }
}
