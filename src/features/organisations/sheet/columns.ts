import { numberColumn, type SheetColumn } from '@/cms/sheets/sheet'

export const nameColumn: SheetColumn = {
  name: 'name',
  nb: 'Navn på norsk',
  en: 'Name in Norwegian',
  needed: true,
}
export const nameEnColumn: SheetColumn = {
  name: 'nameEn',
  nb: 'Navn på engelsk',
  en: 'Name in English',
}
export const shortNameColumn: SheetColumn = { name: 'shortName', nb: 'Kortnavn', en: 'Short name' }
export const sectorColumn: SheetColumn = { name: 'sector', nb: 'Sektor', en: 'Sector' }
export const foundingColumn: SheetColumn = {
  name: 'founding',
  nb: 'Var med på å starte huben',
  en: 'Took part in starting the hub',
}
export const partnerFromColumn: SheetColumn = {
  name: 'from',
  nb: 'Partner fra',
  en: 'Partner from',
}
export const partnerToColumn: SheetColumn = {
  name: 'to',
  nb: 'Partner til og med',
  en: 'Partner until and including',
}
export const websiteColumn: SheetColumn = { name: 'website', nb: 'Nettsted', en: 'Website' }

export const partnerColumns: readonly SheetColumn[] = [
  numberColumn,
  nameColumn,
  nameEnColumn,
  shortNameColumn,
  sectorColumn,
  foundingColumn,
  partnerFromColumn,
  partnerToColumn,
  websiteColumn,
]
