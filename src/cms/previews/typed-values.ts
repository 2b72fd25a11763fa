import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>

/** What a form sends, as a document has it: in a form, a list without rows is the number 0. */
export function typedValues(fields: readonly FlattenedField[], values: Row): Row {
  const known = new Map(fields.map((field) => [field.name, field]))
  const own = Object.entries(values).map(([name, value]): [string, unknown] => {
    const field = known.get(name)
    return [name, field ? fitted(field, value) : value]
  })
  return Object.fromEntries(own)
}

function fitted(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'array')
    return rowsIn(value).map((row) => typedValues(field.flattenedFields, row))
  if (field.type === 'blocks' || ('hasMany' in field && field.hasMany))
    return Array.isArray(value) ? value : []
  if (field.type === 'group') return isRow(value) ? typedValues(field.flattenedFields, value) : {}
  return value
}

const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
