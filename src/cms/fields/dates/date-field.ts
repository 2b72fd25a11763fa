import {
  ValidationError,
  type DateField,
  type DateFieldValidation,
  type FieldHook,
  type SelectField,
} from 'payload'
import { date } from 'payload/shared'
import { translate } from '@/cms/translate'
import { accept, type DateKind } from './kind'

/**
 * A date that people type as they write it, and that never becomes another one: what is not understood
 * stays in the field with the reason, and is not stored, not even in a draft.
 */
export const dateField = (kind: DateKind, field: Omit<DateField, 'type'>): DateField => ({
  ...field,
  type: 'date',
  ...(field.timezone && { timezone: { override: outOfSight } }),
  admin: {
    ...field.admin,
    date: pickers[kind],
    components: { ...components[kind], ...field.admin?.components },
  },
  hooks: { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), store(kind)] },
  validate: refuse(kind),
})

/** Every moment is in Oslo: the zone is stored beside it, and nobody chooses or looks for it. */
const outOfSight = ({ baseField }: { baseField: SelectField }): SelectField => ({
  ...baseField,
  admin: { ...baseField.admin, disableListColumn: true, disableListFilter: true },
})

/** What a list's filter is told about a field. */
export const pickers = {
  day: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
  moment: {
    pickerAppearance: 'dayAndTime',
    displayFormat: 'dd.MM.yyyy HH:mm',
    timeFormat: 'HH:mm',
  },
} as const

/** Where a day and a moment are shown: in a form, in a list, between two versions. */
export const components = {
  day: {
    Field: '/src/cms/fields/dates/panel-field#DayField',
    Cell: '/src/cms/fields/dates/cell#DayCell',
    Diff: '/src/cms/fields/dates/diff#DayDiff',
  },
  moment: {
    Field: '/src/cms/fields/dates/panel-field#MomentField',
    Cell: '/src/cms/fields/dates/cell#MomentCell',
    Diff: '/src/cms/fields/dates/diff#MomentDiff',
  },
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

/** Drafts are not validated, so what cannot be stored is refused before that. */
const store =
  (kind: DateKind): FieldHook =>
  ({ field, path, req, value }) => {
    if (value === undefined) return value
    if (isEmpty(value)) return null
    const accepted = accept(kind, value)
    if ('value' in accepted) return accepted.value
    throw new ValidationError(
      {
        errors: [
          {
            message: translate(req, accepted.why),
            path: path.join('.'),
            ...('label' in field && field.label && { label: field.label }),
          },
        ],
        req,
      },
      req.t,
    )
  }

/** The same for forms, which ask while somebody types; and whether a required date is there. */
const refuse =
  (kind: DateKind): DateFieldValidation =>
  (value, options) => {
    const accepted = isEmpty(value) ? null : accept(kind, value)
    return accepted && 'why' in accepted
      ? translate(options.req, accepted.why)
      : date(value, options)
  }
