import {
  ValidationError,
  type EmailField,
  type Field,
  type FieldHook,
  type TextareaField,
  type TextField,
  type Validate,
} from 'payload'
import { email, text, textarea } from 'payload/shared'
import { translate } from '@/cms/translate'
import { asciiEmail } from '@/lib/internet-address'
import { tidyText } from '@/lib/tidy-text'

/** What nobody writes in earnest, where a field says nothing else. */
const mostCharacters = { text: 500, textarea: 10_000 }
const mostRows = 100
/** What fits into an id of the database. */
const largestNumber = 2_147_483_647

/**
 * Every text field of a collection, a global or a block passes through here: its text is stored tidy,
 * what looks empty is empty and refused where a text is required, what is no text is refused, and no
 * text or list is without end.
 */
export const sound = <Holder extends { fields: Field[] }>(holder: Holder): Holder => ({
  ...holder,
  fields: holder.fields.map(soundField),
})

function soundField(field: Field): Field {
  if (field.type === 'text' || field.type === 'textarea' || field.type === 'email')
    return soundText(field)
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(sound) }
  if (field.type === 'array') return { maxRows: mostRows, ...sound(field) }
  if (field.type === 'blocks')
    return { maxRows: mostRows, ...field, blocks: field.blocks.map(sound) }
  if ('fields' in field) return sound(field)
  if ((field.type === 'relationship' || field.type === 'upload') && field.hasMany)
    return { maxRows: mostRows, ...field }
  if (field.type === 'number') return { min: 0, max: largestNumber, ...field }
  return field
}

type Texts = EmailField | TextareaField | TextField

function soundText(field: Texts): Field {
  const tidy = tidied(field)
  // The type of a validator depends on whether a field has many values; this one passes on what it gets.
  const known = (field.validate ?? { email: soundEmail, text, textarea }[field.type]) as Validate
  const changes = {
    hooks: { ...field.hooks, beforeValidate: [tidy, ...(field.hooks?.beforeValidate ?? [])] },
    validate: (value: unknown, options: Parameters<Validate>[1]) =>
      known(tidyValue(field, value), options),
  }
  const bounds = {
    ...(field.type !== 'email' && { maxLength: mostCharacters[field.type] }),
    ...('hasMany' in field && field.hasMany && { maxRows: mostRows }),
  }
  // Only the parts that all text fields share are changed.
  return { ...bounds, ...field, ...changes } as Field
}

const tidied =
  (field: Texts): FieldHook =>
  ({ context, path, req, value }) => {
    if (value === undefined || value === null || context['isRestoringVersion']) return value
    if (isText(field, value)) return tidyValue(field, value)
    const label = 'label' in field && field.label ? { label: field.label } : {}
    const errors = [{ message: translate(req, 'textExpected'), path: path.join('.'), ...label }]
    throw new ValidationError({ errors, req }, req.t)
  }

const hasMany = (field: Texts): boolean => 'hasMany' in field && field.hasMany === true

const isText = (field: Texts, value: unknown): boolean =>
  hasMany(field)
    ? Array.isArray(value) && value.every((each) => typeof each === 'string')
    : typeof value === 'string'

/** Nothing that can be seen is nothing: `null`, or a list without it. */
function tidyValue(field: Texts, value: unknown): unknown {
  const lines = field.type === 'textarea' ? 'many' : 'one'
  if (typeof value === 'string') return tidyText(value, { lines }) || null
  if (!Array.isArray(value)) return value
  return value.map((each) => tidyValue(field, each)).filter((each) => each !== null)
}

/** Payload's own check knows no domain with æ, ø or å. */
const soundEmail: typeof email = (value, options) => {
  const isForeign = typeof value === 'string' && /[^\x00-\x7f]/.test(value)
  if (!isForeign) return email(value, options)
  const ascii = asciiEmail(value)
  return ascii ? email(ascii, options) : translate(options.req, 'emailLetters')
}
