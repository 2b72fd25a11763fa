import { CsvError, parse } from 'csv-parse/sync'
import { translate } from '@/cms/translate'
import type { Cells, SheetColumn } from './sheet'

/** A row of a file by its number in a spreadsheet, where the headings are row 1. */
export type SheetRow = { row: number; cells: Cells }

type Listener = Parameters<typeof translate>[0]
type Read = { rows: SheetRow[] } | { problem: string }

export const largestSheet = 1_000_000
const mostRows = 2000
const separators = [';', ',', '\t']

/** The rows of a file, whatever program wrote it: separators and encoding are recognised by what they lead to. */
export function readSheet(
  listener: Listener,
  bytes: Uint8Array,
  columns: readonly SheetColumn[],
): Read {
  if (bytes.length > largestSheet) return { problem: translate(listener, 'sheetTooLarge') }
  // How an Excel workbook begins, being a ZIP archive.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return { problem: translate(listener, 'sheetIsExcel') }
  // Excel may name the separator in a line of its own.
  const text = decoded(bytes).replace(/^sep=.\r?\n/i, '')
  try {
    const heads = separators.map((delimiter) => {
      const [headings = []] = tableOf(text, { delimiter, to: 1 })
      return { delimiter, names: columnsIn(headings, columns) }
    })
    const [best] = heads.toSorted((a, b) => countOf(b.names) - countOf(a.names))
    if (!best) return { rows: [] }
    return toRows(listener, columns, tableOf(text, best), best.names)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { problem: translate(listener, 'sheetBroken', { row: String(error['lines'] ?? '?') }) }
  }
}

type Names = (string | undefined)[]
const countOf = (names: Names): number => names.filter(Boolean).length

function toRows(
  listener: Listener,
  columns: readonly SheetColumn[],
  [, ...records]: string[][],
  names: Names,
): Read {
  const missing = columns.filter(({ name, needed }) => needed && !names.includes(name))
  const language = listener.i18n?.language === 'en' ? 'en' : 'nb'
  if (missing.length > 0) {
    const headings = missing.map((column) => `«${column[language]}»`).join(', ')
    return { problem: translate(listener, 'sheetColumnsMissing', { headings }) }
  }
  if (names.some((name, at) => name && names.indexOf(name) !== at))
    return { problem: translate(listener, 'sheetColumnTwice') }
  if (records.length > mostRows)
    return { problem: translate(listener, 'sheetTooLong', { count: String(mostRows) }) }
  const rows = records.map((record, at) => ({
    row: at + 2,
    cells: Object.fromEntries(
      names.flatMap((name, column) => (name ? [[name, plainCell(record[column] ?? '')]] : [])),
    ),
  }))
  return { rows: rows.filter(({ cells }) => Object.values(cells).some(Boolean)) }
}

/** The columns that headings name, in either language, whatever else stands beside them. */
const columnsIn = (headings: readonly string[], columns: readonly SheetColumn[]): Names =>
  headings.map((heading) => {
    const written = asCompared(plainCell(heading))
    return columns.find(({ nb, en, name }) =>
      [nb, en, name].some((each) => asCompared(each) === written),
    )?.name
  })

/** For comparing what people write: capitals and the number of spaces mean nothing. */
export const asCompared = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/** Without the mark by which the export defuses what would be a formula. */
const plainCell = (cell: string): string =>
  cell
    .replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')
    .replaceAll('\u00a0', ' ')
    .trim()

const tableOf = (text: string, { delimiter, to }: { delimiter: string; to?: number }): string[][] =>
  parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, to })

/** Excel writes UTF-8 with its mark, «Unicode text» in UTF-16, or, in this country, Windows-1252. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
