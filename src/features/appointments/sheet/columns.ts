import { numberColumn, type SheetColumn } from '@/cms/sheets/sheet'

export const personColumn: SheetColumn = {
  name: 'person',
  nb: 'Person',
  en: 'Person',
  needed: true,
}
export const organisationColumn: SheetColumn = {
  name: 'organisation',
  nb: 'Organisasjon',
  en: 'Organisation',
  needed: true,
}
export const fromColumn: SheetColumn = {
  name: 'from',
  nb: 'Fra og med',
  en: 'From and including',
  needed: true,
}
export const toColumn: SheetColumn = { name: 'to', nb: 'Til og med', en: 'Until and including' }

/** What stands beside the name, in each language; `field` is the field of the appointment. */
export const wordColumns = [
  ['bodyName', 'nb', 'Overskrift på norsk', 'Heading in Norwegian'],
  ['bodyName', 'en', 'Overskrift på engelsk', 'Heading in English'],
  ['institution', 'nb', 'Institusjon på norsk', 'Institution in Norwegian'],
  ['institution', 'en', 'Institusjon på engelsk', 'Institution in English'],
  ['role', 'nb', 'Rolle på norsk', 'Role in Norwegian'],
  ['role', 'en', 'Rolle på engelsk', 'Role in English'],
].map(([field = '', locale, nb = '', en = '']) => ({
  field: field as 'bodyName' | 'institution' | 'role',
  locale: locale === 'en' ? ('en' as const) : ('nb' as const),
  name: `${field}-${locale}`,
  nb,
  en,
}))

export const rosterColumns: readonly SheetColumn[] = [
  numberColumn,
  personColumn,
  organisationColumn,
  fromColumn,
  toColumn,
  ...wordColumns,
]
