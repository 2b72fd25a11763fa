import { createHash } from 'node:crypto'
import { APIError, getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'
import { isRefusal, sentenceOf } from '@/cms/plans/explain'
import { tryOut } from '@/cms/plans/try-out'
import { inTransaction } from '@/cms/publishing/transaction'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import type { SheetRow } from './read'
import type { Sheet, SheetLine, SheetStep } from './sheet'

/** What a file comes to: what each row does, which rows cannot be, and what it was all compared with. */
export type SheetReport = {
  steps: { row: number; kind: SheetStep['kind']; text: string }[]
  problems: { row: number; text: string }[]
  unchanged: number
  state: string
}

/** After so many rows that only the work itself refused, the rest waits until these are mended. */
const mostRounds = 15

/** Does all of it for real and takes it back, so that every rule there is has its say. */
export async function tryOutSheet(
  req: PayloadRequest,
  sheet: Sheet,
  rows: readonly SheetRow[],
): Promise<SheetReport> {
  const refused = new Map<number, string>()
  for (;;) {
    const own = requestAlone(req)
    const found: { report?: SheetReport; failed?: Failed } = {}
    try {
      await tryOut(own, async () => {
        found.report = await work(own, sheet, rows, { refused })
      })
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      found.failed = error
    }
    if (found.report) return found.report
    if (!found.failed) throw new Error('A file was tried out and nothing was found.')
    refused.set(found.failed.row, found.failed.message)
    if (refused.size >= mostRounds) throw tooMany(req, refused)
  }
}

/** All of it or nothing, and only while everything is as it was when it was tried out. */
export async function carryOutSheet(
  req: PayloadRequest,
  sheet: Sheet,
  rows: readonly SheetRow[],
  state: string,
): Promise<SheetReport> {
  const done: SheetReport[] = []
  try {
    await inTransaction(req, async () => {
      const report = await work(req, sheet, rows, { refused: new Map(), state })
      const [first] = report.problems
      if (first)
        throw refusal(`${translate(req, 'sheetRow', { row: String(first.row) })} ${first.text}`)
      done.push(report)
    })
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    throw refusal(`${translate(req, 'sheetRow', { row: String(error.row) })} ${error.message}`)
  }
  const [report] = done
  if (!report) throw new Error('A file was carried out and nothing was done.')
  return report
}

/** A row that the work itself refused, with which its transaction ended. */
class Failed extends Error {
  constructor(
    readonly row: number,
    message: string,
  ) {
    super(message)
  }
}

type How = { refused: ReadonlyMap<number, string>; state?: string }

async function work(
  req: PayloadRequest,
  sheet: Sheet,
  rows: readonly SheetRow[],
  { refused, state }: How,
): Promise<SheetReport> {
  await sheet.lock(req)
  const lines = await sheet.lines(req)
  const now = fingerprintOf(rows, lines)
  if (state !== undefined && state !== now)
    throw new APIError(translate(req, 'sheetChanged'), 409, null, true)
  const report: SheetReport = { steps: [], problems: [], unchanged: 0, state: now }
  const placed = rows.map((row) => ({ ...row, ...placeOf(req, sheet, lines, rows, row) }))
  // Who leaves makes room for who comes, whatever the order in the file.
  const inOrder = [...placed.filter(({ line }) => line), ...placed.filter(({ line }) => !line)]
  for (const { row, cells, line, problem } of inOrder) {
    const known = problem ?? refused.get(row)
    const step = known ?? (await stepOf(req, sheet, { cells, line }))
    if (typeof step === 'string') report.problems.push({ row, text: step })
    else if (step === null) report.unchanged += 1
    else {
      report.steps.push({ row, kind: step.kind, text: step.text })
      await step.carryOut(req).catch((error: unknown) => {
        throw isRefusal(error) ? new Failed(row, sentenceOf(error)) : error
      })
    }
  }
  const byRow = (a: { row: number }, b: { row: number }): number => a.row - b.row
  return {
    ...report,
    steps: report.steps.toSorted(byRow),
    problems: report.problems.toSorted(byRow),
  }
}

/** Which line a row is about, by its number or by what it says. */
function placeOf(
  req: PayloadRequest,
  sheet: Sheet,
  lines: readonly SheetLine[],
  rows: readonly SheetRow[],
  { row, cells }: SheetRow,
): { line?: SheetLine; problem?: string } {
  const number = cells['number']
  if (!number) return { line: lines.find((line) => sheet.same(cells, line)) }
  const first = rows.find((each) => each.cells['number'] === number)?.row ?? row
  if (first !== row)
    return { problem: translate(req, 'sheetNumberTwice', { number, row: String(first) }) }
  const line = lines.find(({ id }) => String(id) === number)
  return line ? { line } : { problem: translate(req, 'sheetNumberUnknown', { number }) }
}

async function stepOf(
  req: PayloadRequest,
  sheet: Sheet,
  { cells, line }: { cells: SheetRow['cells']; line: SheetLine | undefined },
): Promise<SheetStep | string | null> {
  try {
    return await sheet.step(req, cells, line)
  } catch (error) {
    if (isRefusal(error)) return sentenceOf(error)
    throw error
  }
}

/** The same file over the same documents. */
const fingerprintOf = (rows: readonly SheetRow[], lines: readonly SheetLine[]): string =>
  createHash('sha256')
    .update(JSON.stringify([rows, lines]))
    .digest('hex')

function requestAlone(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, [
    'transactionID',
    'context',
    'locale',
    'fallbackLocale',
    'payloadDataLoader',
  ])
  own.context = {}
  // Payload's reads related documents in the transaction of the request it was made for.
  own.payloadDataLoader = getDataLoader(own)
  return own
}

function tooMany(req: PayloadRequest, refused: ReadonlyMap<number, string>): APIError {
  const said = [...refused].map(
    ([row, text]) => `${translate(req, 'sheetRow', { row: String(row) })} ${text}`,
  )
  return refusal([translate(req, 'sheetManyProblems'), ...said].join(' '))
}
