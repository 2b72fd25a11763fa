import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'

/** A column by its headings; those that are not `needed` may be missing from a file, and then change nothing. */
export type SheetColumn = { name: string; needed?: true } & Record<Locale, string>

/** What stands in a row, by column; nothing for columns that the file does not have. */
export type Cells = Partial<Record<string, string>>

/** A document as the sheet shows it. */
export type SheetLine = { id: number; cells: Record<string, string> }

/** What a row comes to: a sentence, and the work. */
export type SheetStep = {
  kind: 'added' | 'changed' | 'ended'
  text: string
  carryOut: (req: PayloadRequest) => Promise<void>
}

/** What can be taken out as a spreadsheet and read in again. The column `number` names the document. */
export type Sheet = {
  /** The name of its file, without an ending. */
  file: string
  columns: readonly SheetColumn[]
  /** Keeps the documents as they are until the transaction ends. */
  lock: (req: PayloadRequest) => Promise<void>
  /** What is public now. */
  lines: (req: PayloadRequest) => Promise<SheetLine[]>
  /** `null` when the row says what is there already; throws a refusal when it cannot be. */
  step: (
    req: PayloadRequest,
    cells: Cells,
    line: SheetLine | undefined,
  ) => Promise<SheetStep | null>
  /** Which line a row without a number says, if it is one of them. */
  same: (cells: Cells, line: SheetLine) => boolean
}

/** The heading of the number of a document. */
export const numberColumn: SheetColumn = { name: 'number', nb: 'Nummer', en: 'Number' }
