import type { Field, RichTextField, TextareaField, TextField } from 'payload'

type Texts = TextareaField | TextField

/** What the other language says stands below the field, or beside a running text, while one writes. */
export const withWordsOf = <F extends Texts>(field: F): F => ({
  ...field,
  admin: {
    ...field.admin,
    components: {
      ...field.admin?.components,
      afterInput: [
        ...(field.admin?.components?.afterInput ?? []),
        '/src/admin/other-language/field-words#FieldWords',
      ],
    },
  },
})

/** As `withWordsOf`. Payload makes an editor anew with each change where something of ours stands in its field. */
export const withTextOf = (field: RichTextField): Field[] => [
  field,
  {
    name: `${field.name}InOtherLanguage`,
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: {
        Field: {
          path: '/src/admin/other-language/text-words#TextWords',
          clientProps: { of: field.name },
        },
      },
    },
  },
]

/** Every field of a collection or a global that each language says in its own words. */
export const withOtherLanguage = <Holder extends { fields: Field[] }>(holder: Holder): Holder => ({
  ...holder,
  fields: holder.fields.flatMap(besideLocalized),
})

function besideLocalized(field: Field): Field[] {
  if (field.type === 'tabs') return [{ ...field, tabs: field.tabs.map(withOtherLanguage) }]
  if (field.type === 'richText') return field.localized ? withTextOf(field) : [field]
  if (field.type === 'text' || field.type === 'textarea')
    return [field.localized ? withWordsOf(field) : field]
  return ['fields' in field ? withOtherLanguage(field) : field]
}
