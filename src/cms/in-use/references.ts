import type { FlattenedField } from 'payload'
import { blocks, foreignWords } from '@/cms/rich-text/blocks/all'
import { nodesOf, type RichTextNode } from '@/cms/rich-text/walk'
import type { Bilingual } from '@/cms/words'
import { isLocale } from '@/i18n/locales'
import { idOf } from '@/lib/ids'

/** A document that is referred to, and what the field that does it is called. */
export type Reference = { collection: string; id: number; field: Bilingual }

/**
 * Every document that `values` refers to, found by walking the type's own fields, so that a new type
 * or field is included without being named here. Texts may be in one language or, as the database
 * adapter gives them, by language.
 */
export function referencesIn(fields: readonly FieldLike[], values: unknown): Reference[] {
  if (!isRecord(values)) return []
  return fields.flatMap((field) => {
    const { name } = field
    if (name === undefined) return 'fields' in field ? referencesIn(nested(field), values) : []
    return byLanguage(values[name]).flatMap((value) => inField(field, value))
  })
}

type FieldLike = Partial<Pick<FlattenedField, 'name'>> & { type: string; label?: unknown }

function inField(field: FieldLike, value: unknown): Reference[] {
  const { type } = field
  if (type === 'relationship' || type === 'upload') return related(field, value)
  if (type === 'richText') return [...nodesOf(value)].flatMap(inNode)
  if (type === 'array') return rows(value).flatMap((row) => referencesIn(nested(field), row))
  if (type === 'blocks') return rows(value).flatMap((row) => inBlock(blocksOf(field), row))
  return 'fields' in field || 'flattenedFields' in field ? referencesIn(nested(field), value) : []
}

const linkInText: Bilingual = { nb: 'lenke i teksten', en: 'link in the text' }

/** What one node of a running text refers to: a link to a document, or what stands in a block. */
export function inNode({ type, fields }: RichTextNode): Reference[] {
  if (!fields) return []
  if (type === 'block' || type === 'inlineBlock') return inBlock([...blocks, foreignWords], fields)
  const { doc } = fields
  return isRecord(doc) ? polymorphic(doc, linkInText) : []
}

type BlockLike = { slug: string; fields: readonly FieldLike[] }

const inBlock = (known: readonly BlockLike[], row: Record<string, unknown>): Reference[] =>
  referencesIn(known.find(({ slug }) => slug === row['blockType'])?.fields ?? [], row)

function related(field: FieldLike, value: unknown): Reference[] {
  const to: unknown = Reflect.get(field, 'relationTo')
  const words = wordsOf(field)
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

/** A field of the sanitized configuration has both, one of a block as we write it `fields` only. */
function nested(field: FieldLike): readonly FieldLike[] {
  const flattened: unknown = Reflect.get(field, 'flattenedFields')
  const written: unknown = Reflect.get(field, 'fields')
  return [flattened, written].find((each) => Array.isArray(each)) ?? []
}

function blocksOf(field: FieldLike): readonly BlockLike[] {
  const known: unknown = Reflect.get(field, 'blocks')
  return Array.isArray(known) ? known : []
}

function wordsOf({ label, name = '' }: FieldLike): Bilingual {
  if (typeof label === 'string') return { nb: label, en: label }
  const said = (locale: 'nb' | 'en'): unknown => (isRecord(label) ? label[locale] : undefined)
  return { nb: String(said('nb') ?? name), en: String(said('en') ?? name) }
}

const byLanguage = (value: unknown): unknown[] => {
  const keys = isRecord(value) ? Object.keys(value) : []
  return isRecord(value) && keys.length > 0 && keys.every(isLocale) ? Object.values(value) : [value]
}

const rows = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
