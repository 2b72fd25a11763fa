import { blocks } from '@/cms/rich-text/blocks/all'
import { speech } from '@/cms/rich-text/blocks/voices'
import { idOf } from '@/lib/ids'

/** A document that is taken out of others. What was said in its name keeps its words under `instead`. */
export type ErasedDocument = {
  collection: string
  id: number
  /** Names that stand for it where it is not chosen from the register. */
  names?: readonly string[]
  instead?: string
}

type Values = Record<string, unknown>
type FieldLike = { type: string; name?: string; required?: boolean }

/**
 * `values` without what refers to `erased`, by the type's own fields: a relation is emptied or loses its
 * entry, and a row or block that is about it goes.
 */
export function without(
  fields: readonly FieldLike[],
  values: Values,
  erased: ErasedDocument,
): Values {
  const left = { ...values }
  for (const field of fields) {
    if (field.name === undefined) Object.assign(left, without(nested(field), left, erased))
    else if (field.name in left) left[field.name] = inField(field, left[field.name], erased)
  }
  return left
}

function inField(field: FieldLike, value: unknown, erased: ErasedDocument): unknown {
  const { type } = field
  if (type === 'relationship' || type === 'upload')
    return Array.isArray(value)
      ? value.filter((each) => !means(field, each, erased))
      : means(field, value, erased)
        ? null
        : value
  if (type === 'richText') return withoutInText(value, erased)
  if (type === 'array' && Array.isArray(value))
    return value
      .filter((row) => isRecord(row) && !isAbout(nested(field), row, erased))
      .flatMap((row) => rest(nested(field), row, erased))
  return isRecord(value) && nested(field).length > 0 ? without(nested(field), value, erased) : value
}

function means(field: FieldLike, value: unknown, erased: ErasedDocument): boolean {
  const to: unknown = Reflect.get(field, 'relationTo')
  return to === erased.collection && idOf(value) === erased.id
}

/** Whether a row of a list is about it, as `takeOut` has it: it goes, whatever else stands in it. */
const isAbout = (fields: readonly FieldLike[], row: Values, erased: ErasedDocument): boolean =>
  fields.some((field) =>
    field.name === undefined
      ? isAbout(nested(field), row, erased)
      : means(field, row[field.name], erased),
  )

/** The row or block, or nothing when what it cannot be without has been taken out of it. */
function rest(fields: readonly FieldLike[], row: Values, erased: ErasedDocument): Values[] {
  const left = without(fields, row, erased)
  const isOver = fields.some(
    ({ name = '', required }) => required && isFilled(row[name]) && !isFilled(left[name]),
  )
  return isOver ? [] : [left]
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined

/** A running text without what refers to `erased`. */
export function withoutInText(text: unknown, erased: ErasedDocument): unknown {
  return isRecord(text) && isRecord(text['root'])
    ? { ...text, root: withoutInNode(text['root'], erased) }
    : text
}

function withoutInNode(node: Values, erased: ErasedDocument): Values {
  const { children } = node
  if (!Array.isArray(children)) return node
  const left = children.filter(isRecord).flatMap((child) => {
    if (child['type'] !== 'block' || !isRecord(child['fields'])) return withoutInNode(child, erased)
    return inBlock(child['fields'], erased).map((fields) => ({ ...child, fields }))
  })
  return { ...node, children: left }
}

function inBlock(fields: Values, erased: ErasedDocument): Values[] {
  const known = blocks.find(({ slug }) => slug === fields['blockType'])
  if (!known) return [fields]
  return rest(known.fields, unnamed(fields, erased), erased)
}

/** What somebody said stays, without saying who it was. */
function unnamed(fields: Values, erased: ErasedDocument): Values {
  if (fields['blockType'] !== speech.slug || !erased.instead) return fields
  const name = String(fields['name'] ?? '')
  const isTheirs =
    (erased.collection === 'people' && idOf(fields['person']) === erased.id) ||
    erased.names?.some((each) => each.localeCompare(name, 'nb', { sensitivity: 'accent' }) === 0)
  return isTheirs ? { ...fields, person: null, name: erased.instead, title: null } : fields
}

/** A field of the sanitized configuration has both, one of a block as we write it `fields` only. */
function nested(field: FieldLike): readonly FieldLike[] {
  const flattened: unknown = Reflect.get(field, 'flattenedFields')
  const written: unknown = Reflect.get(field, 'fields')
  return [flattened, written].find((each): each is FieldLike[] => Array.isArray(each)) ?? []
}

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
