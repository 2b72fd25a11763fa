import type { Field, FieldAccess, FlattenedField } from 'payload'
import { onlyLanguageOf } from '@/cms/access/roles'
import { isEmpty, isSameValue } from '@/cms/publishing/empty'
import { property } from '@/lib/property'

type Described = { name?: string; localized?: boolean; hidden?: boolean; virtual?: unknown }

/** Kept by code, or about the writing and no part of what is shown. */
const ownMatters = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'meant'])

/** Whether a field holds what is the same in every language, or other fields that may. */
function isFact(field: Field | FlattenedField): boolean {
  const { hidden, localized, name = '', virtual }: Described = field
  const unseen = hidden || property(field.admin, 'hidden') === true
  const isNone = localized || unseen || virtual || field.type === 'join' || field.type === 'ui'
  return !isNone && !name.startsWith('_') && !ownMatters.has(name)
}

/** Makes the facts of a form read only for those who may change texts of one language only. */
export const factsReadOnly = (fields: Field[]): Field[] =>
  fields.map((field) => {
    if (!isFact(field)) return field
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) =>
          'localized' in tab && tab.localized ? tab : { ...tab, fields: factsReadOnly(tab.fields) },
        ),
      }
    if ('fields' in field && field.type !== 'array')
      return { ...field, fields: factsReadOnly(field.fields) }
    if (!('name' in field)) return field
    const access = 'access' in field ? field.access : undefined
    return { ...field, access: { ...access, update: unlessLimitedField(access?.update) } } as Field
  })

const unlessLimitedField =
  (rule: FieldAccess | undefined): FieldAccess =>
  (args) =>
    onlyLanguageOf(args.req) === null ? (rule?.(args) ?? true) : false

/** A fact of a document: where it stands, and its field. A list is one fact, whatever is within it. */
export type SharedFact = { path: string[]; field: FlattenedField }

export const factsOf = (fields: readonly FlattenedField[], above: string[] = []): SharedFact[] =>
  fields.filter(isFact).flatMap((field): SharedFact[] => {
    const path = [...above, field.name]
    if (field.type === 'group' || field.type === 'tab') return factsOf(field.flattenedFields, path)
    return [{ path, field }]
  })

export const factAt = (values: unknown, { path }: Pick<SharedFact, 'path'>): unknown =>
  path.reduce<unknown>((value, step) => property(value, step), values)

/** A copy of values with one fact as it is in others. */
export function withFactOf(
  values: object,
  from: unknown,
  { path }: Pick<SharedFact, 'path'>,
): object {
  const [name = '', ...rest] = path
  const inside = property(from, name)
  const value =
    rest.length > 0
      ? withFactOf(Object(property(values, name)) as object, inside, { path: rest })
      : (inside ?? null)
  return { ...values, [name]: value }
}

/** Whether two documents say the same of a fact. */
export const isSameFact = (
  one: unknown,
  other: unknown,
  { field }: Pick<SharedFact, 'field'>,
): boolean => isSameValue(bare(one, field), bare(other, field))

/** A value without how it came: whole or as an id, as text or as a moment. */
function bare(value: unknown, field: FlattenedField): unknown {
  if (isEmpty(value) || value === false) return null
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row: unknown) => ({
      id: property(row, 'id') ?? null,
      facts: factsOf(field.flattenedFields).map((fact) => bare(factAt(row, fact), fact.field)),
    }))
  if (field.type === 'relationship' || field.type === 'upload')
    return Array.isArray(value) ? value.map(idIn) : idIn(value)
  if (field.type === 'date') return new Date(String(value)).getTime()
  return value
}

function idIn(related: unknown): unknown {
  const relationTo = property(related, 'relationTo')
  if (relationTo !== undefined)
    return `${String(relationTo)}:${String(idIn(property(related, 'value')))}`
  return property(related, 'id') ?? related
}
