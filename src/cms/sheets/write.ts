import { stringify } from 'csv-stringify/sync'

/**
 * As spreadsheets in this country read it: semicolons, UTF-8 with its mark where a file begins, and cells that a
 * spreadsheet would take for a formula defused.
 */
export const sheetFormat = {
  delimiter: ';',
  escape_formulas: true,
  record_delimiter: '\r\n',
} as const

/** A file for a spreadsheet. */
export const csvResponse = (name: string, body: BodyInit): Response =>
  new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  })

export const toCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { ...sheetFormat, bom: true },
  )
