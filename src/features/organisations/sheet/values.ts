import type { PayloadRequest } from 'payload'
import { refusal } from '@/cms/refusal'
import { dayCell, dayIn, headingOf } from '@/cms/sheets/cells'
import { asCompared } from '@/cms/sheets/read'
import type { Cells } from '@/cms/sheets/sheet'
import { translate } from '@/cms/translate'
import { sectorOptions } from '@/cms/fields/sector-options'
import { foundingColumn, partnerFromColumn, partnerToColumn, sectorColumn } from './columns'

const languageOf = ({ i18n }: PayloadRequest) => (i18n.language === 'en' ? 'en' : 'nb')
const answers = { nb: { yes: 'ja', no: 'nei' }, en: { yes: 'yes', no: 'no' } }

export const yesOrNo = (req: PayloadRequest, value: boolean): string =>
  answers[languageOf(req)][value ? 'yes' : 'no']

/** What a sector is called where somebody reads it. */
export const sectorNamed = (req: PayloadRequest, value: string): string =>
  sectorOptions.find((option) => option.value === value)?.label[languageOf(req)] ?? value

/** What the cells of a row say of a partnership, as it is stored; only what the file has columns for. */
export function valuesIn(req: PayloadRequest, cells: Cells) {
  const text = (column: string): string | null | undefined =>
    cells[column] === undefined ? undefined : cells[column] || null
  return withoutMissing({
    shortName: text('shortName'),
    website: text('website'),
    sector: cells['sector'] ? sectorIn(req, cells['sector']) : undefined,
    founding: cells['founding'] === undefined ? undefined : answerIn(req, cells['founding']),
    partnerFrom: dayIn(req, cells, partnerFromColumn),
    partnerTo: dayIn(req, cells, partnerToColumn),
  })
}

const withoutMissing = <T extends object>(values: T) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>

function sectorIn(req: PayloadRequest, typed: string) {
  const found = sectorOptions.find(({ label, value }) =>
    [label.nb, label.en, value].some((each) => asCompared(each) === asCompared(typed)),
  )
  if (found) return found.value
  const sectors = sectorOptions.map(({ label }) => label[languageOf(req)]).join(', ')
  throw refusal(
    `${headingOf(req, sectorColumn)}: ${translate(req, 'sheetSectorUnknown', { value: typed, sectors })}`,
  )
}

function answerIn(req: PayloadRequest, typed: string): boolean {
  const said = asCompared(typed)
  if (['ja', 'yes', 'j', 'y', 'x', '1', 'true', 'sann'].includes(said)) return true
  if (['', 'nei', 'no', 'n', '0', 'false', 'usann'].includes(said)) return false
  const values = { heading: headingOf(req, foundingColumn), value: typed }
  throw refusal(translate(req, 'sheetYesOrNo', values))
}

/** The cells of a row as the sheet would have them, so that another way to write a thing is no change. */
export function asWritten(req: PayloadRequest, cells: Cells): Cells {
  const values = valuesIn(req, cells)
  return {
    ...cells,
    // An organisation is in one sector: an empty cell takes none away.
    sector: values.sector && sectorNamed(req, values.sector),
    ...(values.founding !== undefined && { founding: yesOrNo(req, values.founding) }),
    ...(values.partnerFrom !== undefined && { from: dayCell(values.partnerFrom) }),
    ...(values.partnerTo !== undefined && { to: dayCell(values.partnerTo) }),
  }
}
