import type { FlattenedField } from 'payload'
import { isLocale, type Locale } from '@/i18n/locales'

/** A field of the sanitized configuration, or one of a block as we write it. */
export type FieldLike = Partial<Pick<FlattenedField, 'name'>> & { type: string; label?: unknown }

/** A field that holds no others, one value of it, and what stands beside it in its row or group. */
export type Leaf = { field: FieldLike; value: unknown; beside: Record<string, unknown> }

/**
 * Every value in `values`, found by walking the type's own fields, so that a new type or field is included without
 * being named anywhere. Texts may be in one language or, as the database adapter gives them, by language: then in the
 * one that is asked for, or in all of them.
 */
export function* leavesOf(
  fields: readonly FieldLike[],
  values: unknown,
  locale?: Locale,
): Generator<Leaf> {
  if (!isRecord(values)) return
  for (const field of fields) {
    const { name } = field
    if (name === undefined) {
      if ('fields' in field) yield* leavesOf(nested(field), values, locale)
      continue
    }
    for (const value of byLanguage(values[name], locale)) yield* inField(field, value)
  }

  function* inField(field: FieldLike, value: unknown): Generator<Leaf> {
    const { type } = field
    const isHolder = 'fields' in field || 'flattenedFields' in field
    if (type === 'array')
      for (const row of rowsIn(value)) yield* leavesOf(nested(field), row, locale)
    else if (type === 'blocks')
      for (const row of rowsIn(value)) yield* inBlock(blocksOf(field), row, locale)
    else if (isHolder) yield* leavesOf(nested(field), value, locale)
    else yield { field, value, beside: Object(values) }
  }
}

type BlockLike = { slug: string; fields: readonly FieldLike[] }

/** As `leavesOf`, for a block among these, which says itself which one it is. */
export function* inBlock(
  known: readonly BlockLike[],
  row: Record<string, unknown>,
  locale?: Locale,
): Generator<Leaf> {
  const block = known.find(({ slug }) => slug === row['blockType'])
  if (block) yield* leavesOf(block.fields, row, locale)
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

function byLanguage(value: unknown, locale: Locale | undefined): unknown[] {
  const keys = isRecord(value) ? Object.keys(value) : []
  if (!isRecord(value) || keys.length === 0 || !keys.every(isLocale)) return [value]
  return locale ? [value[locale]] : Object.values(value)
}

const rowsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
