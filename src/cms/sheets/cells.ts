import type { PayloadRequest } from 'payload'
import { read } from '@/cms/fields/dates/kind'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { dayOf } from '@/lib/days'
import { showDay } from '@/lib/shown-date'
import type { Cells, SheetColumn } from './sheet'

/** A stored day as every sheet has it, whatever the language: spreadsheets here read and write it so. */
export const dayCell = (stored: unknown): string =>
  typeof stored === 'string' ? showDay(dayOf(new Date(stored)), 'nb') : ''

/**
 * The day in a cell, as people type days: `null` for none, `undefined` where the file has no such column. Refuses
 * what is no day with its heading.
 */
export function dayIn(
  req: PayloadRequest,
  cells: Cells,
  column: SheetColumn,
): string | null | undefined {
  const typed = cells[column.name]
  if (!typed) return typed === '' ? null : undefined
  const found = read('day', typed)
  if ('value' in found) return found.value
  throw refusal(`${headingOf(req, column)}, «${typed}»: ${translate(req, found.why)}`)
}

/** The heading of a column in the language of whoever asks. */
export const headingOf = (req: PayloadRequest, column: SheetColumn): string =>
  column[req.i18n.language === 'en' ? 'en' : 'nb']

type Change = { column: SheetColumn; was: string; becomes: string }

/** `fra og med endres fra «1.1.2024» til «1.2.2024»; …`. */
export const changesInWords = (req: PayloadRequest, changes: readonly Change[]): string =>
  changes
    .map(({ column, was, becomes }) => {
      const values = { heading: headingOf(req, column), was, becomes }
      const sentence = !was ? 'sheetFilled' : !becomes ? 'sheetEmptied' : 'sheetReplaced'
      return translate(req, sentence, values)
    })
    .join('; ')

/** Cells of these columns that the file has and that say something else than the line. */
export const changedCells = (
  columns: readonly SheetColumn[],
  cells: Cells,
  line: Record<string, string>,
): Change[] =>
  columns.flatMap((column) => {
    const [was, becomes] = [line[column.name] ?? '', cells[column.name]]
    return becomes === undefined || becomes === was ? [] : [{ column, was, becomes }]
  })
