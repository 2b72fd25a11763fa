import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isEditor } from '@/cms/access/roles'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { dayOf } from '@/lib/days'
import { carryOutSheet, tryOutSheet, type SheetReport } from './carry-out'
import { readSheet } from './read'
import type { Sheet } from './sheet'
import { csvResponse, toCsv } from './write'

type OpenSheet = (req: PayloadRequest) => Promise<Sheet | null>

/** What is said of a file: its report, and once it is carried out, a sentence. */
export type SheetResponse = SheetReport & { message?: string }

/**
 * `GET …/sheet`: what is public, as a spreadsheet. `POST …/sheet` with `file`, in base64: what the file would do;
 * and with the `state` that came with that: does it. For editors.
 */
export const sheetEndpoints = (open: OpenSheet): Omit<Endpoint, 'root'>[] => [
  {
    path: '/sheet',
    method: 'get',
    handler: async (req) => {
      const sheet = await opened(req, open)
      const language = req.i18n.language === 'en' ? 'en' : 'nb'
      const head = sheet.columns.map((column) => column[language])
      const lines = await sheet.lines(req)
      const rows = lines.map(({ cells }) => sheet.columns.map(({ name }) => cells[name] ?? ''))
      return csvResponse(`${sheet.file}-${dayOf(new Date())}`, toCsv([head, ...rows]))
    },
  },
  {
    path: '/sheet',
    method: 'post',
    handler: async (req) => {
      const sheet = await opened(req, open)
      await addDataAndFileToRequest(req)
      const { file, state }: { file?: unknown; state?: unknown } = { ...req.data }
      if (typeof file !== 'string' || !file) throw refusal(translate(req, 'sheetMissing'), 'file')
      const read = readSheet(req, Buffer.from(file, 'base64'), sheet.columns)
      if ('problem' in read) throw refusal(read.problem, 'file')
      if (read.rows.length === 0) throw refusal(translate(req, 'sheetEmpty'), 'file')
      if (typeof state !== 'string') return Response.json(await tryOutSheet(req, sheet, read.rows))
      const report = await carryOutSheet(req, sheet, read.rows, state)
      const count = report.steps.length
      const message = translate(req, count === 1 ? 'sheetDoneOne' : 'sheetDone', {
        count: String(count),
      })
      return Response.json({ ...report, message } satisfies SheetResponse)
    },
  },
]

async function opened(req: PayloadRequest, open: OpenSheet): Promise<Sheet> {
  const sheet = isEditor(req) ? await open(req) : null
  if (!sheet) throw new APIError(translate(req, 'notFound'), 404, null, true)
  return sheet
}
