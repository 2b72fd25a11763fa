import type { FlattenedField } from 'payload'
import type { Locale } from '@/i18n/locales'

type Row = Record<string, unknown>

/**
 * A row read in all languages, as it reads in one: what is translated stands under its locale in the
 * row, and as itself here. Fields that were not selected stay away.
 */
export function inLanguage(
  fields: readonly FlattenedField[],
  row: Row,
  locale: Locale,
  parentIsLocalized = false,
): Row {
  const own: Row = { ...row }
  for (const field of fields) {
    if (!('name' in field) || !(field.name in row)) continue
    // Within what is localised as a whole, nothing is localised once more.
    const localized = Boolean(field.localized) && !parentIsLocalized
    const value = localized ? of(row[field.name], locale) : row[field.name]
    own[field.name] = within(field, value, locale, localized || parentIsLocalized)
  }
  return own
}

function within(
  field: FlattenedField,
  value: unknown,
  locale: Locale,
  localized: boolean,
): unknown {
  if (!('flattenedFields' in field)) return value
  const { flattenedFields } = field
  if (Array.isArray(value))
    return value.map((row: Row) => inLanguage(flattenedFields, row, locale, localized))
  return isRow(value) ? inLanguage(flattenedFields, value, locale, localized) : value
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

const of = (value: unknown, locale: Locale): unknown => (isRow(value) ? value[locale] : undefined)
